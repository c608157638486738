import type { BankFileKind } from '@kyoyo/contracts';
import { nameKey as toNameKey, remembered } from '../payment/matching/payer-name.ts';
import type { StatementRow } from './read-statement.ts';

/**
 * Which rows of a file are payments that are known. A row is known by its day and the bank's reference
 * where its kind of file has one; else, as between different kinds of files, by its day, amount and
 * payer, equal ones counted: the second equal row of a day is the second payment. So it cannot be told
 * where a file without references, or of another kind, leaves out some of the equal rows of a day.
 */
export interface KnownRecord {
  readonly paymentId: string;
  readonly postedOn: string;
  readonly yen: number;
  readonly family: string;
  readonly reference: string;
  readonly payerKey: string;
}

/** Files of one family give the same row the same reference. */
export const familyOf = (kind: BankFileKind): string =>
  kind.startsWith('camt') ? 'camt' : kind.replace('zengin-', '');

export interface Told {
  readonly row: StatementRow;
  readonly payerKey: string;
  /** The payment that it is; null for one that nobody knows. */
  readonly known: KnownRecord | null;
}

export function tellApart(
  rows: readonly StatementRow[],
  family: string,
  records: readonly KnownRecord[],
): Told[] {
  const byReference = new Map(
    records.filter((one) => one.reference !== '').map((one) => [identityOf(one, one), one]),
  );
  const repeated = repeatedReferences(rows);
  const taken = new Set<KnownRecord>();
  const nameKey = remembered(toNameKey);
  const told = rows.map((row) => {
    const payerKey = nameKey(row.payerName);
    const reference = repeated.has(referenceOf(row)) ? '' : row.reference;
    const content = { postedOn: row.postedOn, yen: row.yen, payerKey };
    const known = byReference.get(identityOf(content, { family, reference })) ?? null;
    if (known) taken.add(known);
    return { row: { ...row, reference }, payerKey, content: contentOf(content), known };
  });
  // What no reference tells is counted off against what is left of the same day, amount and payer.
  const left = records.filter((record) => !taken.has(record));
  const others = left.filter((one) => one.family !== family || one.reference === '');
  const referred = left.filter((one) => one.family === family && one.reference !== '');
  const waiting = [others, referred].map((some) => Map.groupBy(some.toReversed(), contentOf));
  return told.map(({ content, ...one }) => {
    const usable = one.row.reference === '' ? waiting : waiting.slice(0, 1);
    const queue = usable.map((groups) => groups.get(content)).find((group) => group?.length);
    if (one.known) return one;
    return { ...one, known: queue?.pop() ?? null };
  });
}

const identityOf = (
  content: Pick<KnownRecord, 'postedOn' | 'yen' | 'payerKey'>,
  { family, reference }: Pick<KnownRecord, 'family' | 'reference'>,
): string => `${contentOf(content)}\n${family} ${reference}`;

const contentOf = ({
  postedOn,
  yen,
  payerKey,
}: Pick<KnownRecord, 'postedOn' | 'yen' | 'payerKey'>): string => `${postedOn} ${yen} ${payerKey}`;

const referenceOf = ({ postedOn, reference }: StatementRow): string => `${postedOn} ${reference}`;

/** One that a file gives to two rows of a day tells nothing. */
function repeatedReferences(rows: readonly StatementRow[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const row of rows) {
    const reference = referenceOf(row);
    if (seen.has(reference)) repeated.add(reference);
    seen.add(reference);
  }
  return repeated;
}
