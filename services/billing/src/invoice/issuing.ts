import { type Issuer, type Problem, problem } from '@kyoyo/contracts';
import { fromEpochMs, type Instant, japanDate, japanFiscalYear } from '@kyoyo/kernel';
import type pg from 'pg';
import { isFree } from '../books/billing.ts';
import { bookingDay } from '../books/booking-day.ts';
import { lastDayBefore } from '../books/months.ts';
import type { Series } from './numbers.ts';

interface Issuing {
  readonly institutionId: string;
  /** Null for today. */
  readonly issuedOn: string | null;
}

/**
 * The day that is printed: the one that was wanted, or today in Japan; later where its month was closed
 * or a number was given on a later day since, so that numbers follow the days. Nobody closes the month
 * until the transaction ends. The caller holds `billingLock`.
 */
export async function dayOfIssue(
  tx: pg.ClientBase,
  { institutionId, issuedOn }: Issuing,
  now: Instant,
  documents: Documents,
): Promise<string> {
  const day = await bookingDay(tx, institutionId, issuedOn ?? japanDate(now));
  const last = await lastDayOfIssue(tx, institutionId, documents);
  return last > day ? last : day;
}

/** Why nothing can be issued as of this day; null where it can. */
export async function refusedDay(
  tx: pg.ClientBase,
  { issuedOn, ...billed }: Billed & { readonly issuedOn: string },
  now: Instant,
): Promise<Problem | null> {
  if (issuedOn > japanDate(now)) return problem('issue-day-in-future');
  const { institutionId } = billed;
  const first = [
    await bookingDay(tx, institutionId, issuedOn),
    await lastDayOfIssue(tx, institutionId, 'invoice'),
    await lastDayOfUse(tx, billed),
  ].reduce((a, b) => (a > b ? a : b));
  return issuedOn < first ? problem('issue-day-too-early', { day: first }) : null;
}

interface Billed {
  readonly institutionId: string;
  readonly organisationId: string | null;
  readonly month: string;
}

/** Of what a run would bill in its month; the month's first day where that is only fees. */
async function lastDayOfUse(
  tx: pg.ClientBase,
  { institutionId, organisationId, month }: Billed,
): Promise<string> {
  const { rows } = await tx.query<{ last: Date | null }>(
    `SELECT max(used_to) AS last FROM charge_billed b JOIN charge c USING (charge_id)
     LEFT JOIN account a
       ON a.institution_id = b.institution_id AND a.organisation_id = b.organisation_id
     WHERE b.institution_id = $1 AND b.month = $2 AND b.to_bill_yen > 0
       AND ${isFree('b.charge_id')}
       AND coalesce(a.data ->> 'settledBy', 'invoice') <> 'clearing'
       AND ($3::uuid IS NULL OR b.organisation_id = $3) AND c.kind <> 'contract-fee'`,
    [institutionId, month, organisationId],
  );
  const last = rows[0]?.last;
  return last ? lastDayBefore(fromEpochMs(last.getTime())) : `${month}-01`;
}

type Documents = 'invoice' | 'credit-note';

/** Those of other series may be of later days. */
const lastDays: Readonly<Record<Documents, string>> = {
  invoice: 'SELECT max(issued_on) AS last FROM invoice WHERE institution_id = $1',
  'credit-note': `SELECT max(issued_on) AS last FROM credit_note
    WHERE institution_id = $1 AND number IS NOT NULL`,
};

async function lastDayOfIssue(
  tx: pg.ClientBase,
  institutionId: string,
  documents: Documents,
): Promise<string> {
  const { rows } = await tx.query<{ last: string | null }>(lastDays[documents], [institutionId]);
  return rows[0]?.last ?? '';
}

const lastOf: Readonly<Record<Series, string>> = {
  invoice: `SELECT max(sequence) AS last FROM invoice
    WHERE institution_id = $1 AND fiscal_year = $2 AND kind = 'invoice'`,
  'budget-transfer': `SELECT max(sequence) AS last FROM invoice
    WHERE institution_id = $1 AND fiscal_year = $2 AND kind = 'budget-transfer'`,
  'credit-note': `SELECT max(sequence) AS last FROM credit_note
    WHERE institution_id = $1 AND fiscal_year = $2`,
};

/** The last number of a series that was taken, 0 where none was. The caller holds `billingLock`. */
export async function lastSequence(
  tx: pg.ClientBase,
  series: Series,
  { institutionId, issuedOn }: { readonly institutionId: string; readonly issuedOn: string },
): Promise<number> {
  const { rows } = await tx.query<{ last: number | null }>(lastOf[series], [
    institutionId,
    japanFiscalYear(issuedOn),
  ]);
  return rows[0]?.last ?? 0;
}

/** The institution as a document has it. */
export const printedIssuer = ({
  name,
  addressLines,
  registrationNumber,
  bankAccounts,
}: Issuer) => ({
  name,
  addressee: null,
  addressLines,
  registrationNumber,
  bankAccounts,
});
