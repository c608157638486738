import { japanDate, japanInstant, type Instant, plusMinutes, systemClock } from '@kyoyo/kernel';
import { openBrowser } from '@kyoyo/testing';
import type { Page } from 'playwright-core';
import { buildWeb, webRoot } from '../../infra/local/src/web-build.ts';
import { demoPassword } from '../../infra/local/src/seed/load.ts';
import { type DemoWorld, manager, startDemoWorld } from './demo-world.ts';
import type { Row } from './row.ts';
import { median, postLoad } from './world.ts';

const instruments = 60;
/** Of the demo itself at the same institution. */
const instrumentsOfDemo = 2;
const bookings = 2_000;
const bookingsEach = Math.ceil(bookings / (instruments - instrumentsOfDemo));
const everyMinutes = 240;
const minutesEach = 120;
const rounds = 7;
const clients = 4;

/** A week of many instruments in a browser: from the click to the drawn board, and live. */
export async function boardRows(adminUrl: string, natsUrl: string): Promise<Row[]> {
  await buildWeb(console.log);
  const world = await startDemoWorld(adminUrl, natsUrl, {
    instruments: instruments - instrumentsOfDemo,
    webRoot,
  });
  const browser = await openBrowser();
  try {
    const ids = [...new Set(world.slots.map(({ instrumentId }) => instrumentId))];
    await fillWeek(world, ids);
    const viewport = { width: 1440, height: 900 };
    const page = await (await browser.newContext({ viewport, locale: 'ja-JP' })).newPage();
    await openWeek(page, world.platform.url);
    const drawn = await drawings(page, world.platform.url);
    const live = await updates(page, world, ids);
    return [
      [
        `board of ${instruments} instruments × a week × ${bookings} bookings: click to drawn rows`,
        `${Math.round(median(drawn))} ms`,
        'median of 7, in Chromium; target 1,000 ms',
      ],
      [
        '  of it: live message to changed bar on the screen',
        `${Math.round(median(live))} ms`,
        `median of ${rounds}; nothing is read on the way; target 50 ms`,
      ],
    ];
  } finally {
    await browser.close();
    await world.stop();
  }
}

const tomorrow = (): Instant => plusMinutes(japanInstant(japanDate(systemClock())), 1440);

/** Every instrument is booked from tomorrow on, for two hours in every four. */
async function fillWeek(world: DemoWorld, ids: readonly string[]): Promise<void> {
  const wishes = Array.from({ length: bookingsEach }, (_, nth) =>
    ids.map((instrumentId) => bookingAt(instrumentId, nth * everyMinutes)),
  ).flat();
  const { byStatus } = await postLoad({
    url: world.reservationsUrl,
    headers: await world.headers(),
    bodies: wishes.slice(0, bookings).map((wish) => JSON.stringify(wish)),
    clients,
    seconds: 60,
  });
  if (byStatus['201'] !== bookings) throw new Error(`Not booked: ${JSON.stringify(byStatus)}`);
}

const bookingAt = (instrumentId: string, minutes: number) => ({
  instrumentId,
  period: {
    start: plusMinutes(tomorrow(), minutes),
    end: plusMinutes(tomorrow(), minutes + minutesEach),
  },
  serviceKind: 'equipment-use',
});

/** The manager of the institution, whose board shows a week; the view is kept for the next time. */
async function openWeek(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel('メールアドレス').fill(manager);
  await page.getByRole('textbox', { name: 'パスワード' }).fill(demoPassword);
  await page.getByRole('button', { name: 'ログインする' }).click();
  await page.getByRole('link', { name: 'ラボボード' }).click();
  await page.getByRole('radiogroup').getByText('週', { exact: true }).click();
  await page
    .locator('.bar')
    .nth(bookings - 1)
    .waitFor({ state: 'attached' });
}

/** Each time with the application loaded and nothing of the board known to it. */
async function drawings(page: Page, url: string): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.goto(`${url}/bookings`);
    await page.getByRole('link', { name: 'ラボボード' }).waitFor();
    await page.waitForLoadState('networkidle');
    taken.push(await page.evaluate<number>(clickAndWatch(bookings)));
  }
  return taken;
}

/** In the page: clicks the link and waits for so many bars, and for the frame that has them. */
const clickAndWatch = (bars: number): string => `new Promise((resolve) => {
  const began = performance.now();
  const drawn = () => document.querySelectorAll('.bar[data-testid="board-slot"]').length >= ${bars};
  new MutationObserver((_, observer) => {
    if (!drawn()) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
  }).observe(document.body, { childList: true, subtree: true });
  document.querySelector('a[href="/board"]').click();
})`;

/** Before the application's own scripts: when the newest live message came. */
const noteArrivals = `{
  const add = WebSocket.prototype.addEventListener;
  WebSocket.prototype.addEventListener = function (type, listener, options) {
    if (type !== 'message') return add.call(this, type, listener, options);
    const noted = (event) => {
      if (String(event.data).includes('"event"')) globalThis.arrivedAt = performance.now();
      return listener.call(this, event);
    };
    return add.call(this, type, noted, options);
  };
}`;

/** A booking by somebody else in time that is free everywhere; then its bar appears. */
async function updates(page: Page, world: DemoWorld, ids: readonly string[]): Promise<number[]> {
  await page.addInitScript(noteArrivals);
  await page.goto(`${world.platform.url}/board`);
  await page.getByText('ライブ', { exact: false }).first().waitFor();
  await page
    .locator('.bar')
    .nth(bookings - 1)
    .waitFor({ state: 'attached' });
  const taken: number[] = [];
  for (const instrumentId of ids.slice(0, rounds)) {
    const wish = bookingAt(instrumentId, minutesEach);
    const seen = page.evaluate<number>(watchRow(instrumentId));
    const { byStatus } = await postLoad({
      url: world.reservationsUrl,
      headers: await world.headers(),
      bodies: [JSON.stringify(wish)],
      clients: 1,
      seconds: 5,
    });
    if (byStatus['201'] !== 1) throw new Error(`Not booked: ${JSON.stringify(byStatus)}`);
    taken.push(await seen);
  }
  return taken;
}

/** In the page: from the message's arrival to the frame that has one more bar in this row. */
const watchRow = (instrumentId: string): string => `new Promise((resolve) => {
  const row = document.querySelector('[data-instrument="${instrumentId}"]');
  row.scrollIntoView({ block: 'center' });
  const bars = () => row.querySelectorAll('.bar').length;
  const before = bars();
  new MutationObserver((_, observer) => {
    if (bars() === before) return;
    observer.disconnect();
    const began = globalThis.arrivedAt;
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
  }).observe(row, { childList: true, subtree: true });
})`;
