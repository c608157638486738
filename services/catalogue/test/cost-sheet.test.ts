import { specify } from '@kyoyo/testing';
import { describe, expect, it } from 'vitest';
import { planSheets, rowsMax, type SheetPlan } from '../src/cost-sheet/import/plan.ts';
import { costSheetStream } from '../src/cost-sheet/stream.ts';

const id = (nth: number) => `0193b1a0-0000-7000-8000-00000000000${nth}`;
const costs = {
  purchase: { yen: 50_000_000, on: '2023-04-01', years: 10 },
  depreciationYen: 5_000_000,
  maintenanceYen: 3_000_000,
  staffYen: 0,
  spaceYen: 0,
  consumablesYen: 0,
  plannedHours: 1_200,
};
const sheet = { institutionId: id(1), instrumentId: id(2), fiscalYear: 2026, costs };

describe('a cost sheet', () => {
  const { given } = specify(costSheetStream);
  const set = { type: 'CostSheetSet', data: sheet } as const;
  const dearer = { ...sheet, costs: { ...costs, maintenanceYen: 3_500_000 } };
  it('is set', () => given().when(sheet).thenEmits(set));
  it('repeated, changes nothing, whatever the order of its members', () => {
    given(set).when(sheet).thenNothing();
    const { plannedHours, ...others } = costs;
    given(set)
      .when({ ...sheet, costs: { plannedHours, ...others } })
      .thenNothing();
  });
  it('is set anew', () =>
    given(set).when(dearer).thenEmits({ type: 'CostSheetSet', data: dearer }));
});

describe('a list of cost sheets', () => {
  const name = (ja: string, en: string) => ({ ja, en });
  const instruments = [
    { id: id(2), name: name('走査電子顕微鏡', 'SEM') },
    { id: id(3), name: name('X線回折装置', 'XRD') },
    { id: id(4), name: name('X線回折装置', 'XRD two') },
  ];
  const plan = (text: string) =>
    planSheets(text, {
      instruments,
      sheetOf: (instrumentId, year) =>
        instrumentId === id(2) && year === 2026 ? { costs, version: 3 } : undefined,
    });
  const planned = (text: string) => plan(text) as SheetPlan;
  const faultsOf = (text: string) =>
    planned(text).errors.map(({ row, column, message }) => [row, column, message.en]);

  it('adds, changes and keeps; yen and dates may be written as ledgers write them', () => {
    const { rows, errors } = planned(
      '装置ID,装置名,年度,取得価額,取得日,償却年数,維持費,利用見込み時間\r\n' +
        `${id(2)},,2026,"¥50,000,000",2023/4/1,10,3000000,1200\r\n` +
        `,ＳＥＭ,2027年度,"50,000,000",R5.4.1,10,３００００００,1200\r\n` +
        `,XRD two,2026,,,,500000,"1,000"\r\n`,
    );
    expect(errors).toEqual([]);
    expect(
      rows.map(({ action, instrumentId, fiscalYear }) => [action, instrumentId, fiscalYear]),
    ).toEqual([
      ['keep', id(2), 2026],
      ['add', id(2), 2027],
      ['add', id(4), 2026],
    ]);
    // Nothing says what depreciates: the straight line of the purchase does.
    expect(rows[1]?.costs).toEqual(costs);
    expect(rows[2]?.costs).toMatchObject({ purchase: null, depreciationYen: 0, staffYen: 0 });
  });

  it('what the file has no column for stays as it was', () => {
    const { rows } = planned(
      `instrument,fiscal_year,maintenance_yen,planned_hours\nSEM,2026,4000000,1200`,
    );
    expect(rows).toMatchObject([
      {
        action: 'change',
        version: 3,
        costs: { ...costs, maintenanceYen: 4_000_000 },
        changes: [{ column: 'maintenance_yen', before: '3000000', after: '4000000' }],
      },
    ]);
  });

  it('says row and column of all that is wrong', () => {
    const head =
      'instrument,fiscal_year,purchase_yen,purchased_on,years,maintenance_yen,planned_hours';
    expect(
      faultsOf(
        `${head}\n` +
          'SEM,2026,,,,-1,0\n' +
          'X線回折装置,2026,,,,1,1\n' +
          'AFM,26,,,,1,\n' +
          'SEM,2027,100,2023-02-30,10,1,1\n' +
          'SEM,2027,100,,,1,1\n' +
          'SEM,2028,,,,1,1\n' +
          'SEM,2028,,,,2,1\n' +
          'SEM,2029,,,,1,1,9\n' +
          'SEM,"2030,,,,1,1\n',
      ),
    ).toEqual([
      [2, 'maintenance_yen', expect.stringContaining('whole number of yen')],
      [2, 'planned_hours', expect.stringContaining('439,200')],
      [3, 'instrument', expect.stringContaining('Several')],
      [4, 'instrument', expect.stringContaining('no such instrument')],
      [4, 'fiscal_year', expect.stringContaining('2026')],
      [4, 'planned_hours', 'This is needed.'],
      [5, 'purchased_on', expect.stringContaining('2026-04-01')],
      [6, 'purchase_yen', expect.stringContaining('together')],
      [8, 'fiscal_year', expect.stringContaining('earlier row')],
      [9, null, expect.stringContaining('8 columns')],
      [10, null, expect.stringContaining('quotation')],
    ]);
  });

  it('needs its columns, and knows no others', () => {
    expect(faultsOf('fiscal_year,colour,fiscal_year,maintenance_yen\n')).toEqual([
      [1, null, expect.stringContaining('id or the name')],
      [1, 'planned_hours', 'This column is needed.'],
      [1, 'colour', expect.stringContaining('no column')],
      [1, 'fiscal_year', expect.stringContaining('twice')],
    ]);
    expect(plan('a,b\n1,2')).toBe('unreadable');
    expect(plan('')).toBe('unreadable');
    expect(plan(`fiscal_year${',x'.repeat(60)}\n`)).toBe('too-wide');
    const long = 'SEM,2026,1,1\n'.repeat(rowsMax + 1);
    expect(plan(`instrument,fiscal_year,maintenance_yen,planned_hours\n${long}`)).toBe('too-long');
  });
});
