import type { RateCard } from '@kyoyo/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startCatalogue, type CatalogueWorld } from '../catalogue-world.ts';
import { both, cardFrom, day, midnight } from './listed-card.ts';

let world: CatalogueWorld;
let [institutionId, instrumentId, otherId] = ['', '', ''];
const manager = () => world.managerOf(institutionId);
const send = (path: string, file: object, key?: string) =>
  world.post(
    path,
    { institutionId, format: 'csv', ...file },
    { ...manager(), ...(key ? { key } : {}) },
  );
const preview = (file: object) => send('/api/price-list-imports/preview', file);
const apply = (file: object, key?: string) => send('/api/price-list-imports', file, key);
const exported = async (format: string, language = 'ja') =>
  (
    await world.get(
      `/api/price-lists/export?institutionId=${institutionId}&format=${format}&language=${language}`,
      manager(),
    )
  ).text;
const cardsOf = async (id = instrumentId) =>
  (await world.get(`/api/instruments/${id}/rate-cards`)).body.items as {
    id: string;
    card: RateCard;
  }[];

async function instrument(name: string): Promise<string> {
  const proposal = { name: both(name), category: 'x', location: both('1F'), units: 1 };
  const { id } = await world.done('/api/instruments', { ...proposal, institutionId }, manager());
  await world.done(`/api/instruments/${id}/rate-cards`, cardFrom(day(-30)), manager());
  await world.done(`/api/instruments/${id}/approval`, {}, manager());
  return id;
}

beforeAll(async () => {
  world = await startCatalogue();
});
afterAll(() => world?.stop());
beforeEach(async () => {
  const body = { name: both('国研') };
  institutionId = (await world.done('/api/institutions', body, world.operations)).id;
  instrumentId = await instrument('電子顕微鏡');
  otherId = await instrument('X線回折装置');
});

describe('a price list that was exported', () => {
  it.each([
    ['csv', 'ja'],
    ['csv', 'en'],
    ['json', 'ja'],
  ])('comes back from %s (%s) as it was', async (format, language) => {
    const content = await exported(format, language);
    if (format === 'csv') expect(content.startsWith('\uFEFF')).toBe(true);
    const before = await world.rowsWritten();
    const { status, body } = await preview({ format, content });
    expect(status).toBe(200);
    expect(body.errors).toEqual([]);
    expect(body.rows.map(({ action }: { action: string }) => action)).toEqual(['keep', 'keep']);
    expect(await world.rowsWritten()).toBe(before);
  });

  it('and was saved by a spreadsheet says that nothing changes', async () => {
    const note = '2026年4月1日から。\n消費税は別。';
    await world.done(
      `/api/instruments/${instrumentId}/rate-cards`,
      { ...cardFrom(day(10)), source: { url: '', note } },
      manager(),
    );
    const content = (await exported('csv')).replace(/\r?\n/g, '\r\n');
    const { body } = await preview({ content });
    expect(body.errors).toEqual([]);
    expect(body.rows.map(({ action }: { action: string }) => action)).toEqual([
      'keep',
      'keep',
      'keep',
    ]);
  });

  it('with another price is published from the day that is chosen, all of it at once', async () => {
    const content = (await exported('csv')).replaceAll('11000', '"12,000"');
    const seen = await preview({ content });
    expect(seen.body.errors).toMatchObject([
      { row: 2, column: '適用開始', message: { en: expect.stringContaining('in force') } },
      { row: 5, column: '適用開始' },
    ]);
    const changedFrom = midnight(day(10));
    const { body } = await preview({ content, changedFrom });
    expect(body.errors).toEqual([]);
    expect(body.rows).toMatchObject([
      {
        row: 2,
        action: 'publish',
        instrumentId,
        name: { ja: '電子顕微鏡' },
        effectiveFrom: changedFrom,
        changes: [{ column: '金額「企業」・金額（円）', before: '11000', after: '12000' }],
      },
      { row: 5, action: 'publish', instrumentId: otherId },
    ]);
    const done = await apply({ content, changedFrom }, 'one import of prices');
    expect(done.status, done.text).toBe(201);
    expect(done.body).toMatchObject({ kept: 0, cardIds: [expect.any(String), expect.any(String)] });
    expect((await apply({ content, changedFrom }, 'one import of prices')).body).toEqual(done.body);
    const [latest, first] = await cardsOf();
    expect(latest?.card.pricing).toMatchObject({ tariffs: [{ yen: 12_000 }] });
    expect(latest?.card.effectiveFrom).toBe(changedFrom);
    expect(first?.card.pricing).toMatchObject({ tariffs: [{ yen: 11_000 }] });
    expect(await cardsOf(otherId)).toHaveLength(2);
  });

  it('replaces prices that are to come, also between others', async () => {
    for (const days of [10, 20]) {
      await world.done(
        `/api/instruments/${instrumentId}/rate-cards`,
        { ...cardFrom(day(days)) },
        manager(),
      );
    }
    const content = await exported('json');
    const items = JSON.parse(content);
    items[1].card.pricing.tariffs[0].yen = 9_000;
    const file = { format: 'json', content: JSON.stringify(items) };
    const { body } = await preview(file);
    expect(body.errors).toEqual([]);
    expect(body.rows.map(({ action }: { action: string }) => action)).toEqual([
      'keep',
      'replace',
      'keep',
      'keep',
    ]);
    expect((await apply(file)).status).toBe(201);
    const yen = (await cardsOf()).map(({ card }) => card.pricing);
    expect(yen).toMatchObject([
      { tariffs: [{ yen: 11_000 }] },
      { tariffs: [{ yen: 9_000 }] },
      { tariffs: [{ yen: 11_000 }] },
    ]);
  });
});

describe('a price list with faults', () => {
  const heads =
    'ID,適用開始,行の種類,コード,名前,名前（英語）,金額（円）,区分,利用の形,単位,単位の長さ（分）,端数,料金がかかる時間,決め方,間接経費（%）,消費税,税率（%）,曜日,開始時刻,終了時刻,割引・割合（%）';
  const card = ',料金表,,,,,,,時間,60,比例,予約,表,10,税抜,10,,,,';
  const tariff = ',,金額,a,企業,Company,100,すべて,すべて,,,,,,,,,,,,';

  it('says which row and column, in both languages, and writes nothing', async () => {
    const content = [
      heads,
      `${instrumentId},${day(9)}${card}`,
      ',,金額,a,企業,Company,千円,すべて,すべて,,,,,,,,,,,,',
      `${otherId},${day(9)}${card}`,
      tariff.replace('すべて', '個人'),
      ',,時間帯,,,,,,,,,,,,,,,月・火,25:00,9:00,120',
      `0193b1a0-0000-7000-8000-000000000009,${day(9)}${card}`,
      tariff,
      `${instrumentId},いつか${card}`,
    ].join('\r\n');
    const before = await world.rowsWritten();
    const { status, body } = await preview({ content });
    expect(status).toBe(200);
    const errors = body.errors.map((one: { row: number; column: string }) => [one.row, one.column]);
    expect(errors).toEqual([
      [3, '金額（円）'],
      [5, '区分'],
      [6, '開始時刻'],
      [7, 'ID'],
      [9, '適用開始'],
    ]);
    expect(body.errors[1].message).toEqual({
      ja: expect.stringContaining('大企業'),
      en: expect.stringContaining('sme'),
    });
    const refused = await apply({ content });
    expect([refused.status, refused.body.slug]).toEqual([422, 'import-has-errors']);
    expect(await world.rowsWritten()).toBe(before);
  });

  it('says what the card itself does not allow, where it stands', async () => {
    const content = [
      heads,
      `${instrumentId},${day(9)}${card}`,
      tariff,
      tariff,
      `${instrumentId},${day(-9)}${card}`,
      tariff,
      `${otherId},${day(9)},料金表,,,,,,,日,60,,予約,表,10,税抜,10,,,,`,
      tariff,
      ',,時間帯,,,,,,,,,,,,,,,月,9:00,9:00,10',
    ].join('\n');
    const { body } = await preview({ content });
    const errors = body.errors.map((one: { row: number; column: string }) => [one.row, one.column]);
    expect(errors).toEqual([
      [2, '決め方'],
      [5, '適用開始'],
      [9, '終了時刻'],
    ]);
  });

  it('leaves out the card row, or has a value that nothing is made of', async () => {
    const content = [
      heads,
      `${instrumentId},${day(9)},金額,a,企業,Company,100,すべて,すべて,,,,,,,,,,,,`,
      `${otherId},${day(9)},料金表,,,,,,,日,60,,予約,表,10,税抜,10,,,,`,
      tariff,
    ].join('\n');
    const { body } = await preview({ content });
    expect(body.errors).toMatchObject([
      { row: 2, column: '行の種類' },
      { row: 3, column: '単位の長さ（分）' },
    ]);
  });

  it('is for the manager of the institution alone', async () => {
    const content = await exported('csv');
    const other = world.managerOf('0193b1a0-0000-7000-8000-000000000009');
    const file = { institutionId, format: 'csv', content };
    expect((await world.post('/api/price-list-imports', file, other)).status).toBe(403);
    const path = `/api/price-lists/export?institutionId=${institutionId}&format=csv`;
    expect((await world.get(path, other)).status).toBe(403);
  });

  it.each([[{ content: 'hello' }], [{ content: '{}', format: 'json' }]])(
    'is none: %j',
    async (file) => {
      const { status, body } = await preview(file);
      expect([status, body.slug]).toEqual([400, 'import-unreadable']);
    },
  );
});

it('of two who publish at once, the file that comes second is refused whole', async () => {
  const content = (await exported('csv')).replaceAll('11000', '12000');
  const changedFrom = midnight(day(10));
  const [one, two] = await Promise.all([
    apply({ content, changedFrom }),
    apply({ content, changedFrom }),
  ]);
  // Whoever comes second either finds the same prices there, or is refused with nothing taken.
  expect([one.status, two.status].filter((status) => status === 201).length).toBeGreaterThan(0);
  expect(await cardsOf()).toHaveLength(2);
  expect(await cardsOf(otherId)).toHaveLength(2);
});
