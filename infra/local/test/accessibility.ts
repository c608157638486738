import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { desk, phone } from './windows.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Selectors of what is in order are left out: they take most of the time. */
const look = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return [
    ...violations.map(({ id, nodes }) => id + ' ' + nodes[0]?.html.slice(0, 160)),
    ...(scrollWidth > clientWidth ? ['scrolls sideways'] : []),
  ];
})`;

const fits = `(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)(document.documentElement)`;

/** What axe finds wrong with the page as it is now, and whether it is wider than its window. */
export async function violationsOf(page: Page, where = page.url()): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe);
  // A window that was made narrower a moment ago may still be drawn anew.
  await page.waitForFunction(fits, undefined, { timeout: 5_000 }).catch(() => undefined);
  const found = await page.evaluate<string[]>(look);
  return found.map((violation) => `${where}: ${violation}`);
}

/** The same at both widths. */
export async function violationsAtBothWidths(page: Page, where = page.url()): Promise<string[]> {
  const own = page.viewportSize() ?? desk;
  const found: string[] = [];
  for (const viewport of [desk, phone]) {
    await page.setViewportSize(viewport);
    found.push(...(await violationsOf(page, `${where} at ${viewport.width} px`)));
  }
  await page.setViewportSize(own);
  return found;
}
