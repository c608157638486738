import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { openBrowser } from '@kyoyo/testing';
import type { Page } from 'playwright-core';
import { demoPassword, operatorEmail } from '../src/seed/load.ts';
import { violationsOf } from './accessibility.ts';
import { get, logIn, post } from './demo-requests.ts';
import { startFacility } from './facility-platform.ts';
import type { FacilityWorld } from './facility-world.ts';
import type { Body, Somebody } from './service-calls.ts';

const desk = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Colleagues of one startup, who log in by their cards. */
export const colleagues = {
  sakura: '甲野 さくら',
  riku: '乙川 りく',
  aoi: '丙山 あおい',
} as const;
type Colleague = keyof typeof colleagues;

/** A small facility on a platform with its pages, open in a browser. */
export async function startBookingPages() {
  const facility = await startFacility({ pages: true });
  const { platform } = facility;
  const people = await joinColleagues(platform.url, facility);
  const axeSource = await readFile(axe, 'utf8');
  const browser = await openBrowser();

  /** A window of one person; a phone is one by its touch, too. */
  async function windowOf(person: Colleague, viewport = desk): Promise<Page> {
    const touch = viewport === phone;
    const options = { viewport, hasTouch: touch, isMobile: touch, locale: 'ja-JP' };
    const context = await browser.newContext({ ...options, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${platform.url}/bookings`);
    await page.getByRole('button', { name: colleagues[person] }).click();
    await page.getByRole('heading', { level: 1, name: '予約' }).waitFor();
    return page;
  }

  /** What a screen reader could not read on this page, at both widths. */
  async function violationsOn(page: Page): Promise<string[]> {
    const own = page.viewportSize() ?? desk;
    const found: string[] = [];
    for (const viewport of [desk, phone]) {
      await page.setViewportSize(viewport);
      found.push(...(await violationsOf(page, axeSource, `${viewport.width} px`)));
    }
    await page.setViewportSize(own);
    return found;
  }

  return {
    ...facility,
    people,
    url: platform.url,
    windowOf,
    violationsOn,
    async stop() {
      await browser.close();
      await facility.stop();
    },
  };
}

export type BookingPages = Awaited<ReturnType<typeof startBookingPages>>;

async function joinColleagues(
  url: string,
  { people: [known] }: FacilityWorld,
): Promise<Record<Colleague, Somebody>> {
  const operator = await logIn(url, operatorEmail);
  const { organisationId } = known;
  const join = async (name: Colleague): Promise<Somebody> => {
    const { id }: Body = await post(url, operator, `/api/organisations/${organisationId}/members`, {
      email: `${name}@example.jp`,
      displayName: { ja: colleagues[name], en: name },
      password: demoPassword,
      roles: [{ name: 'member' }],
    });
    return { personId: id, organisationId, roles: [] };
  };
  const [sakura, riku, aoi] = [await join('sakura'), await join('riku'), await join('aoi')];
  // Who has joined can log in before the tests go on.
  await get(url, await logIn(url, 'aoi@example.jp'), '/api/session');
  return { sakura, riku, aoi };
}
