import { type BankFileFault, FileRefused, quoted, yenText } from '../fault.ts';
import { isDate } from '../days.ts';
import type { CsvOptions } from '../options.ts';
import { bankFileLimits, type ReadBankFile, type StatementRow } from '../read-statement.ts';
import { lineOf } from '../text.ts';
import { type Told, oldestFirst } from './balances.ts';
import { csvRecords } from './records.ts';
import { refuseRow } from './refusing.ts';

/** A bank's own list, whose columns the user has named. UTF-8, or Shift_JIS as Windows writes it. */
export function readCsvStatement(
  bytes: Buffer,
  { account, columns }: CsvOptions,
): { readonly file: ReadBankFile } | { readonly fault: BankFileFault } {
  try {
    const rows = rowsOf(csvRecords(bytes), columns);
    const days = rows.map(({ postedOn }) => postedOn).toSorted();
    const [bankCode, branchCode, number] = account.split('-') as [string, string, string];
    const [from, to] = [days[0] as string, days.at(-1) as string];
    const named = { bankCode, branchCode, kind: '', number };
    const nothing = { openingYen: null, closingYen: null };
    return {
      file: {
        kind: 'csv',
        statements: [{ account: named, createdOn: to, from, to, ...nothing, rows }],
      },
    };
  } catch (error) {
    if (error instanceof FileRefused) return { fault: error.fault };
    throw error;
  }
}

type Columns = CsvOptions['columns'];

function rowsOf([heads = [], ...lines]: string[][], columns: Columns): StatementRow[] {
  const at = placesOf(heads, columns);
  if (lines.length === 0 || lines.length > bankFileLimits.recordsMax) {
    const most = bankFileLimits.recordsMax.toLocaleString('en-US');
    const expected = { ja: `1〜${most}行`, en: `1 to ${most} rows` };
    refuseRow(2, '', expected, { ja: `${lines.length}行`, en: `${lines.length}` });
  }
  const told = lines.map((line, index): Told => {
    const record = index + 2;
    const cell = (name: keyof Columns) => (line[at[name] ?? -1] ?? '').trim();
    const [inYen, outYen] = [
      amountOf(record, columns.inYen, cell('inYen')),
      amountOf(record, columns.outYen, cell('outYen')),
    ];
    if (inYen > 0 === outYen > 0) {
      const expected = { ja: '入金か出金のどちらか', en: 'an amount that came in or went out' };
      refuseRow(record, columns.inYen, expected, quoted(line.join(',')));
    }
    const postedOn = dateOf(record, columns.postedOn, cell('postedOn'));
    const balance = cell('balance');
    return {
      balance: balance === '' ? null : yenOf(record, columns.balance, balance),
      row: {
        record,
        reference: cell('reference'),
        postedOn,
        valueOn: postedOn,
        direction: inYen > 0 ? 'in' : 'out',
        yen: inYen + outYen,
        cancelled: false,
        payerCode: '',
        payerName: lineOf(cell('payerName'), 140),
        payerBank: '',
        payerBranch: '',
        remark: '',
        edi: '',
      },
    };
  });
  return oldestFirst(told, columns.balance);
}

function placesOf(
  heads: readonly string[],
  columns: Columns,
): Partial<Record<keyof Columns, number>> {
  const named = Object.entries(columns).filter(([, head]) => head !== '');
  return Object.fromEntries(
    named.map(([name, head]) => {
      const place = heads.findIndex((one) => one.trim() === head);
      if (place !== -1) return [name, place];
      const expected = { ja: `「${head}」という列`, en: `a column “${head}”` };
      return refuseRow(1, '', expected, quoted(heads.join(',')));
    }),
  );
}

function amountOf(row: number, column: string, text: string): number {
  const yen = yenOf(row, column, text);
  if (yen >= 0) return yen;
  return refuseRow(row, column, { ja: '0以上の金額', en: 'no less than nothing' }, yenText(yen));
}

function yenOf(row: number, column: string, text: string): number {
  const digits = text.normalize('NFKC').replace(/[¥,\s円]/g, '');
  if (/^-?\d{0,13}$/.test(digits) && digits !== '-') return Number(digits);
  return refuseRow(row, column, { ja: '円の整数', en: 'whole yen' }, quoted(text));
}

/** With marks between its parts, or of eight digits. */
const dateForms = [
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
] as const;

function dateOf(row: number, column: string, text: string): string {
  const plain = text.normalize('NFKC');
  const parts = dateForms.map((form) => form.exec(plain)).find((found) => found !== null);
  const [, year = '', month = '', day = ''] = parts ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isDate(date)) return date;
  const expected = { ja: '2026/11/30 の形の日付', en: 'a date such as 2026/11/30' };
  return refuseRow(row, column, expected, quoted(text));
}
