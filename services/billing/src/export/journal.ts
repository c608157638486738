import {
  type AccountingProgram,
  type Language,
  type MappedAccount,
  problem,
  type Problem,
} from '@kyoyo/contracts';
import type pg from 'pg';
import { type AccountCode, accounts } from '../books/accounts.ts';
import { formerFiscalYear } from '../books/months.ts';
import { encodeCp932 } from './cp932.ts';
import { type ExportLine, formats, type Voucher } from './formats.ts';

/** A file holds a month of an institution; more than this nobody can import anyway. */
const linesMax = 200_000;

export interface ExportWanted {
  readonly institutionId: string;
  readonly month: string;
  readonly program: AccountingProgram;
}

export interface ExportFile {
  readonly name: string;
  readonly charset: 'shift_jis' | 'utf-8';
  readonly bytes: Buffer;
}

/** The journal of a closed month in the format of a program. */
export async function exportMonth(
  client: pg.ClientBase | pg.Pool,
  wanted: ExportWanted,
): Promise<ExportFile | { readonly refused: Problem }> {
  const { institutionId, month, program } = wanted;
  const { rowCount } = await client.query(
    'SELECT FROM closed_month WHERE institution_id = $1 AND month = $2',
    [institutionId, month],
  );
  if (rowCount === 0) return { refused: problem('month-not-closed', { month }) };
  const { rows } = await client.query<EntryRow>(entries, [institutionId, month, linesMax + 1]);
  if (rows.length > linesMax) {
    return { refused: problem('too-many-to-export', { count: rows.length, max: linesMax }) };
  }
  const named = await readMapping(client, wanted);
  return fileOf(program, month, vouchersOf(rows, named));
}

export function fileOf(
  program: AccountingProgram,
  month: string,
  vouchers: readonly Voucher[],
): ExportFile {
  const { head, rows, encoding, fileName } = formats[program];
  const lines = [...(head ? [head] : []), ...vouchers.flatMap((voucher) => rows(voucher))];
  const text = lines.map((line) => `${line.map(cell).join()}\r\n`).join('');
  const name = `${fileName}-${month}.csv`;
  if (encoding === 'cp932') return { name, charset: 'shift_jis', bytes: encodeCp932(text) };
  return { name, charset: 'utf-8', bytes: Buffer.from(`\uFEFF${text}`) };
}

/** Not the cell of a list for people: what an accounting program reads is never changed. */
const cell = (value: string | number): string => {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

interface EntryRow {
  readonly event_id: string;
  readonly day: string;
  readonly debit: AccountCode;
  readonly credit: AccountCode;
  readonly yen: number;
  readonly counterparty: string | null;
  readonly document: string | null;
  readonly instrument: string | null;
  /** The month of use; null of fees, which become income by month. */
  readonly usedIn: string | null;
}

const entries = `
  SELECT event_id, j.day, debit, credit, yen, o.name ->> 'ja' AS counterparty,
    coalesce(i.number, c.number) AS document, n.name ->> 'ja' AS instrument,
    CASE WHEN charge.kind <> 'contract-fee' THEN charge.month END AS "usedIn"
  FROM journal_entry j
  LEFT JOIN quoted_organisation o ON o.id = j.organisation_id
  LEFT JOIN invoice i ON i.invoice_id = j.document_id
  LEFT JOIN credit_note c ON c.credit_note_id = j.document_id
  LEFT JOIN charge ON charge.charge_id = j.charge_id
  LEFT JOIN instrument n ON n.instrument_id = charge.instrument_id
  WHERE j.institution_id = $1 AND j.day >= ($2 || '-01')::date
    AND j.day < ($2 || '-01')::date + interval '1 month'
  ORDER BY j.day, j.recorded_at, event_id, line LIMIT $3`;

type Named = (code: AccountCode) => MappedAccount;

/** What one event booked on one day is one voucher. */
function vouchersOf(rows: readonly EntryRow[], named: Named): Voucher[] {
  const groups = Map.groupBy(rows, ({ event_id, day }) => `${day} ${event_id}`);
  return [...groups.values()].map((group, index) => {
    const [first] = group as [EntryRow];
    return {
      number: index + 1,
      day: first.day,
      counterparty: first.counterparty ?? '',
      description: [first.document ?? first.instrument, first.counterparty, markOf(first)]
        .filter(Boolean)
        .join(' '),
      lines: group.map(({ debit, credit, yen }): ExportLine => ({
        debit: named(debit),
        credit: named(credit),
        yen,
      })),
    };
  });
}

/** Use of the old fiscal year that is booked in the new one. */
function markOf({ usedIn, day }: EntryRow): string {
  const year = usedIn === null ? null : formerFiscalYear(`${usedIn}-01`, day);
  return year === null ? '' : `${year}年度利用分`;
}

/** As it was said last for the month; what was not said is called as here, outside of tax. */
async function readMapping(
  client: pg.ClientBase | pg.Pool,
  { institutionId, program, month }: ExportWanted,
): Promise<Named> {
  const { rows } = await client.query<{ accounts: Readonly<Record<string, MappedAccount>> }>(
    `SELECT accounts FROM account_mapping
     WHERE institution_id = $1 AND program = $2 AND from_month <= $3
     ORDER BY from_month DESC LIMIT 1`,
    [institutionId, program, month],
  );
  const said = rows[0]?.accounts ?? {};
  return (code) => said[code] ?? defaultOf(code, 'ja');
}

const defaultOf = (code: AccountCode, language: Language): MappedAccount => ({
  account: accounts[code].name[language],
  sub: '',
  department: '',
  taxClass: '対象外',
});
