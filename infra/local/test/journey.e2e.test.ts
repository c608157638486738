import { type Instant, japanDate, japanInstant, plusMinutes } from '@kyoyo/kernel';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword, operatorEmail } from '../src/seed/load.ts';
import { people } from '../src/seed/organisations.ts';
import type { SettableClock } from '../src/settable-clock.ts';
import { violationsAtBothWidths } from './accessibility.ts';
import { acceptTermsIfAsked } from './accept-terms.ts';
import { consultAndTrain } from './consult-and-train.ts';
import { fillPeriod } from './fill-period.ts';
import { operatedRun } from './operated-run.ts';
import { aPersonOfEachClass, get, post } from './demo-requests.ts';
import { demoWorld } from './demo-world.ts';
import { startIn, type TestPlatform } from './test-platform.ts';
import { cardOfLine, classFor, oneUnit, publishedFees, seedOf, sumOfLines } from './price-lines.ts';
import { openWindows, type Windows } from './windows.ts';

/** Since when the organisations of the demo have their class. */
const classesFrom = japanInstant('2020-04-01');

describe('the platform as people use it', () => {
  let platform: TestPlatform;
  let clock: SettableClock;
  let windows: Windows;

  beforeAll(async () => {
    ({ platform } = await startIn(demoWorld, { pages: true }));
    clock = platform.clock;
    windows = await openWindows(platform.url);
  });

  afterAll(async () => {
    await windows?.close();
    await platform?.stop();
  });

  const emailOf = (name: string): string =>
    people.find(({ displayName }) => displayName.ja === name)?.email ?? expect.fail(name);
  const windowOf = (name: string, path: string) => windows.open(emailOf(name), path);

  /** From the list of all to the page of this one; its id. */
  const openInstrument = async (page: Page, name: string): Promise<string> => {
    await page.getByRole('link', { name }).first().click();
    await page.getByRole('grid').waitFor();
    return page.url().split('/').at(-1) as string;
  };

  it('quotes one unit of each of the 51 price lines, in each class, as published', async () => {
    const { url } = platform;
    const quoters = await aPersonOfEachClass(url);
    const anyone = quoters.get('internal') ?? '';
    const listed = (await get(url, anyone, '/api/instruments?limit=200')).items as Listed[];
    const quoted = new Set<string>();
    for (const [itemId, tariff, yen] of publishedFees) {
      const { item, card } = cardOfLine(itemId);
      const name = seedOf(itemId).description.name.ja;
      const { id: instrumentId } =
        listed.find(
          (one) => one.name.ja === name && one.institution.name.ja === item.institution,
        ) ?? expect.fail(itemId);
      const asked = {
        instrumentId,
        period: oneUnit(card, classesFrom),
        serviceKind: 'equipment-use',
        tariff,
      };
      const quote = await post(url, quoters.get(classFor(card, tariff)) ?? '', '/api/quotes', {
        ...asked,
        quantity: 1,
        options: [],
      });
      const said = `${itemId} for ${tariff}: ${JSON.stringify(quote)}`;
      const uses = (quote.lines ?? []).filter(({ kind }: { kind: string }) => kind === 'usage');
      expect(sumOfLines(uses), said).toBe(String(yen));
      const published = item.tax === 'exclusive' ? quote.totals?.net : quote.totals?.total;
      // QST charges for each application, too, which its line does not name.
      expect(item.institution.startsWith('量子') || published === yen, said).toBe(true);
      quoted.add(itemId);
    }
    expect(quoted.size).toBe(51);
  });

  it('takes two people from a search to a charge with its whole history', async () => {
    const name = 'CHNSO元素分析装置';
    const user = await windows.visit('/');
    await user.getByRole('button', { name: '浜辺 ひかり' }).click();
    const instrumentId = await openInstrument(user, name);

    // The lab looks at its board for the day of the booking.
    const staff = await windowOf('北森 あさひ', '/board');

    // By keyboard alone: an hour and a half of the day after tomorrow.
    const cell = user.locator('[data-cell="2-4"]');
    await cell.focus();
    const label = (await cell.getAttribute('aria-label')) ?? '';
    expect(label).toContain('空き');
    await user.keyboard.press('Space');
    await user.keyboard.press('ArrowDown');
    await user.keyboard.press('ArrowDown');
    await user.keyboard.press('Space');
    const dialog = user.getByRole('dialog');
    await dialog.getByTestId('total').waitFor();
    // The published price of class 3 is ¥2,420 an hour.
    expect(await dialog.getByTestId('total').textContent()).toBe('¥3,630');
    await dialog.getByRole('button', { name: '10分間仮押さえ' }).click();
    await acceptTermsIfAsked(dialog, '10分間仮押さえ');
    await dialog.getByText('まで仮押さえしています').waitFor();
    const start = await heldStart(user, instrumentId);

    // The board shows it without being reloaded.
    await staff.getByLabel('日付').fill(japanDate(start));
    const onBoard = staff.locator(`[data-testid="board-slot"][aria-label*="${name}"]`);
    await onBoard.filter({ hasText: '浜辺 ひかり' }).waitFor();
    expect(await onBoard.first().getAttribute('data-kind')).toBe('held');
    await dialog.getByRole('button', { name: '予約を確定' }).click();
    await dialog.getByText('予約しました').waitFor();
    await staff
      .locator(`[data-testid="board-slot"][data-kind="taken"][aria-label*="${name}"]`)
      .waitFor();

    // Somebody else wants the same time and is refused, in Japanese, with free times.
    const rival = await windowOf('森川 あめ', '/instruments');
    await openInstrument(rival, name);
    await rival.getByRole('button', { name: '日時を入力して予約' }).click();
    const rivalDialog = rival.getByRole('dialog');
    await fillPeriod(rivalDialog, { start, end: plusMinutes(start, 60) });
    await rivalDialog.getByRole('button', { name: '予約を確定' }).click();
    await acceptTermsIfAsked(rivalDialog, '予約を確定');
    await rivalDialog.getByText('この時間はすでに予約されています').waitFor();
    const offers = rivalDialog.getByText('空いている時間').locator('..').getByRole('button');
    expect(await offers.count()).toBeGreaterThan(0);

    // The day has come: in, and out an hour and a half later.
    clock.set(start);
    await user.clock.setFixedTime(start);
    await user.goto('/bookings');
    const mine = user.getByRole('article').filter({ hasText: name });
    await mine.getByRole('button', { name: '利用開始' }).click();
    await mine.getByRole('button', { name: '利用終了' }).waitFor();
    clock.set(plusMinutes(start, 90));
    await mine.getByRole('button', { name: '利用終了' }).click();
    const ending = user.getByRole('dialog', { name: '利用終了' });
    await ending.getByText('いま終了します').waitFor();
    await ending.getByRole('button', { name: '利用を終了' }).click();

    // Finance of the same organisation sees the published price, and why.
    const finance = await windows.visit('/charges');
    await finance.getByLabel('メールアドレス').fill(emailOf('湊 さんご'));
    await finance.getByRole('textbox', { name: 'パスワード' }).fill(demoPassword);
    await finance.getByRole('button', { name: 'ログインする' }).click();
    const row = finance.getByRole('row').filter({ hasText: name }).first();
    await row.getByText('¥3,630').waitFor({ timeout: 120_000 });
    await row.getByRole('link').click();
    await finance.getByRole('heading', { name: 'この金額の理由: ¥3,630' }).waitFor();
    expect(await violationsAtBothWidths(finance)).toEqual([]);
    await finance.getByRole('link', { name: 'この利用料のページを開く' }).click();
    const used = finance.locator('.charge-times');
    await used.getByRole('link', { name }).waitFor();
    await used.getByText(/^\d{4}年\d{1,2}月$/).waitFor();
    expect(await violationsAtBothWidths(finance)).toEqual([]);
    // A cause leads to its event, which is marked.
    await finance.getByRole('link', { name: '利用終了' }).click();
    const chosen = finance.locator('ol.timeline > li[aria-current]');
    await chosen.getByText('利用終了', { exact: true }).waitFor();
    expect(await chosen.count()).toBe(1);
    await finance.goBack();
    await finance.getByRole('link', { name: 'この利用の履歴' }).click();
    const history = finance.locator('ol.timeline > li');
    await history.first().waitFor();
    const steps = await history.locator('p:first-child').allTextContents();
    expect(steps).toEqual(
      expect.arrayContaining([
        '仮押さえ',
        '予約を確定',
        '利用開始',
        '利用終了',
        '利用を契約に紐付け',
        '利用料を計算',
      ]),
    );
    clock.set('present');
    for (const page of [user, rival, staff, finance]) await page.close();
  });

  it('takes a question to a suggested time and a booking, and a request to a qualification', () =>
    consultAndTrain(windowOf));

  it('takes a training, then an operated run that is approved, from search to check-out', () =>
    operatedRun(clock, windowOf));

  it('has no accessibility violation on any page at either width', async () => {
    const page = await windows.open(operatorEmail, '/manage');
    const violations: string[] = [];
    const noticesTabs = ['notices', 'calendar', 'outbox'].map((tab) => `/notices?tab=${tab}`);
    const paths = [
      '/manage',
      '/bookings',
      '/board',
      '/charges',
      '/audit',
      '/consultations',
      '/training',
      ...noticesTabs,
      '/instruments',
    ];
    for (const path of paths) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      violations.push(...(await violationsAtBothWidths(page, path)));
    }
    await openInstrument(page, 'ICP発光分析装置');
    violations.push(...(await violationsAtBothWidths(page, 'instrument')));
    expect(violations).toEqual([]);
    await page.close();
  });
});

async function heldStart({ request }: Page, instrumentId: string): Promise<Instant> {
  const response = await request.get('/api/reservations?status=held');
  const { items } = (await response.json()) as {
    items: { slot: { instrumentId: string; period: { start: Instant } } }[];
  };
  const held = items.find(({ slot }) => slot.instrumentId === instrumentId);
  if (!held) throw new Error('Nothing is held on this instrument');
  return held.slot.period.start;
}

interface Listed {
  readonly id: string;
  readonly name: { readonly ja: string };
  readonly institution: { readonly name: { readonly ja: string } };
}
