import { openBrowser } from '@kyoyo/testing';
import type { BrowserContext, Page } from 'playwright-core';
import { demoPassword } from '../src/seed/load.ts';

export const desk = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };
export type Viewport = typeof desk;

export interface Windows {
  /** One more window of somebody, on this page. All of theirs share a log-in, as in any browser. */
  open(email: string, path: string, viewport?: Viewport): Promise<Page>;
  /** One of somebody who has not said who they are. */
  visit(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** A browser on the pages of a platform. It fills in no form: who is known has logged in before. */
export async function openWindows(url: string): Promise<Windows> {
  const browser = await openBrowser();
  const known = new Map<string, Promise<BrowserContext>>();

  /** A phone is one by its touch, too. */
  function newContext(viewport: Viewport): Promise<BrowserContext> {
    const touch = viewport === phone;
    const device = { viewport, hasTouch: touch, isMobile: touch, locale: 'ja-JP' };
    const forTests = { baseURL: url, bypassCSP: true, reducedMotion: 'reduce' } as const;
    return browser.newContext({ ...device, ...forTests });
  }

  async function logIn(email: string, viewport: Viewport): Promise<BrowserContext> {
    const context = await newContext(viewport);
    const data = { email, password: demoPassword };
    const answer = await context.request.post('/api/sessions', { data });
    if (!answer.ok()) throw new Error(`${email} cannot log in: ${await answer.text()}`);
    return context;
  }

  async function openIn(context: BrowserContext, path: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(path);
    return page;
  }

  return {
    async open(email, path, viewport = desk) {
      const key = `${email} ${viewport.width}`;
      const context = known.get(key) ?? logIn(email, viewport);
      known.set(key, context);
      return openIn(await context, path);
    },
    visit: async (path) => openIn(await newContext(desk), path),
    close: () => browser.close(),
  };
}
