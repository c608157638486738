import type { AnnualCosts, Bilingual } from '@kyoyo/contracts';

/** The columns of a list of cost sheets, and their Japanese heads. */
const columnHeads = {
  instrument_id: '装置ID',
  instrument: '装置名',
  fiscal_year: '年度',
  purchase_yen: '取得価額',
  purchased_on: '取得日',
  years: '償却年数',
  depreciation_yen: '減価償却費',
  maintenance_yen: '維持費',
  staff_yen: '人件費',
  space_yen: '場所の費用',
  consumables_yen: '消耗品費',
  planned_hours: '利用見込み時間',
} as const;
export type Column = keyof typeof columnHeads;
export const columns = Object.keys(columnHeads) as Column[];

/** One of the first two also says which instrument it is. */
export const columnsNeeded: readonly Column[] = ['fiscal_year', 'maintenance_yen', 'planned_hours'];

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
const byHead = new Map(
  columns.flatMap((column) => [
    [plain(column), column] as const,
    [plain(columnHeads[column]), column] as const,
  ]),
);

/** Which column a head names, in either language. */
export const columnOf = (head: string): Column | undefined => byHead.get(plain(head));

/** A sheet as a row says it. */
export const cellsOf = ({ purchase, ...costs }: AnnualCosts): Partial<Record<Column, string>> => ({
  purchase_yen: purchase ? String(purchase.yen) : '',
  purchased_on: purchase?.on ?? '',
  years: purchase ? String(purchase.years) : '',
  depreciation_yen: String(costs.depreciationYen),
  maintenance_yen: String(costs.maintenanceYen),
  staff_yen: String(costs.staffYen),
  space_yen: String(costs.spaceYen),
  consumables_yen: String(costs.consumablesYen),
  planned_hours: String(costs.plannedHours),
});

/** What is wrong with a cell of a cost sheet. */
export const sheetFaults = {
  whichInstrument: {
    ja: '装置IDか装置名の列が必要です。',
    en: 'A column with the id or the name of the instrument is needed.',
  },
  notThere: {
    ja: 'この装置は、この機関にありません。',
    en: 'The institution has no such instrument.',
  },
  namesakes: {
    ja: '同じ名前の装置がいくつかあります。装置IDで指定してください。',
    en: 'Several instruments have this name. Please give the id.',
  },
  twice: {
    ja: '同じ装置と年度の行が前にあります。',
    en: 'An earlier row is of the same instrument and year.',
  },
  year: { ja: '年度は 2026 の形で書いてください。', en: 'A fiscal year is written 2026.' },
  yen: {
    ja: '0以上の円（整数、1兆円まで）で書いてください。',
    en: 'A whole number of yen is needed, from 0 to a thousand billion.',
  },
  wholePurchase: {
    ja: '取得価額・取得日・償却年数は、3つとも書くか、3つとも空にしてください。',
    en: 'Price, date and years of a purchase are given together, or not at all.',
  },
  years: { ja: '1〜50の年数で書いてください。', en: 'The years are a number from 1 to 50.' },
  hours: {
    ja: '1〜439,200の時間（整数）で書いてください。',
    en: 'Hours are a whole number from 1 to 439,200.',
  },
} as const satisfies Record<string, Bilingual>;
