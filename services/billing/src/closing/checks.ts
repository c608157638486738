import type { ControlTotal } from '@kyoyo/contracts';
import type pg from 'pg';
import { isFree } from '../books/billing.ts';
import { issuerOn } from '../issuer/queries.ts';
import { readControlTotals } from './control-totals.ts';

/** What is looked at before a month is closed; `blocking` has to be done first. */
interface Check {
  readonly check: string;
  readonly blocking: boolean;
  readonly count: number;
  /** What it is about in yen; null where it is about no money. */
  readonly yen: number | null;
}

export interface MonthState {
  readonly checks: Check[];
  readonly totals: ControlTotal[];
}

/** At the end of a fiscal year, single-year accounts carry nothing over. */
const isLastOfYear = (month: string): boolean => month.endsWith('-03');

/** What is left to do in a month, all of it read at one time. */
export async function readMonth(
  client: pg.ClientBase | pg.Pool,
  institutionId: string,
  month: string,
): Promise<MonthState> {
  const totals = await readControlTotals(client, institutionId, month);
  const { rows } = await client.query(counted, [institutionId, month]);
  const of: Readonly<Record<string, number | null>> = rows[0] ?? {};
  const check = (name: string, blocking: boolean, withYen = false): Check => ({
    check: name,
    blocking,
    count: of[name.replaceAll('-', '_')] ?? 0,
    yen: withYen ? (of[`${name.replaceAll('-', '_')}_yen`] ?? 0) : null,
  });
  const differing = totals.filter(({ expected, found }) => expected !== found).length;
  const carried = of['single_year'] === 1 && isLastOfYear(month);
  return {
    totals,
    checks: [
      check('not-ended', true),
      check('not-charged', true),
      { check: 'totals-differ', blocking: true, count: differing, yen: null },
      check('unbilled', false, true),
      {
        ...(carried ? check('unbilled', false, true) : { blocking: false, count: 0, yen: 0 }),
        check: 'carried-over',
      },
      check('to-credit', false, true),
      check('disputed', false),
      check('adjustments-pending', false),
      check('unmatched', false, true),
      check('dead-letters', false),
    ],
  };
}

/** Of the month itself what was used in it; of documents and payments all that is there by now. */
const counted = `
  SELECT
    (SELECT count(*) FROM booked_use WHERE institution_id = $1 AND month = $2
       AND status IN ('requested', 'confirmed', 'running') AND fee_percent = 0) AS not_ended,
    (SELECT count(*) FROM booked_use LEFT JOIN charge USING (charge_id)
     WHERE booked_use.institution_id = $1 AND booked_use.month = $2 AND charge.charge_id IS NULL
       AND (status = 'ended' OR fee_percent > 0)) AS not_charged,
    (SELECT count(*) FROM charge_billed b
     WHERE institution_id = $1 AND month <= $2 AND to_bill_yen > 0
       AND ${isFree('b.charge_id')}) AS unbilled,
    (SELECT coalesce(sum(to_bill_yen), 0)::float8 FROM charge_billed b
     WHERE institution_id = $1 AND month <= $2 AND to_bill_yen > 0
       AND ${isFree('b.charge_id')}) AS unbilled_yen,
    (SELECT count(*) FROM charge_billed
     WHERE institution_id = $1 AND month <= $2 AND to_bill_yen < 0) AS to_credit,
    (SELECT coalesce(-sum(to_bill_yen), 0)::float8 FROM charge_billed
     WHERE institution_id = $1 AND month <= $2 AND to_bill_yen < 0) AS to_credit_yen,
    (SELECT count(*) FROM disputed_charge JOIN charge USING (charge_id)
     WHERE disputed_charge.institution_id = $1 AND month <= $2) AS disputed,
    (SELECT count(*) FROM pending_adjustment JOIN charge USING (charge_id)
     WHERE pending_adjustment.institution_id = $1 AND month <= $2)
      AS adjustments_pending,
    (SELECT count(*) FROM payment WHERE institution_id = $1 AND rest_yen <> 0 AND rest_yen > 0
       AND posted_on < ($2 || '-01')::date + interval '1 month') AS unmatched,
    (SELECT coalesce(sum(rest_yen), 0)::float8 FROM payment WHERE institution_id = $1
       AND rest_yen <> 0 AND rest_yen > 0 AND posted_on < ($2 || '-01')::date + interval '1 month') AS unmatched_yen,
    (SELECT count(*) FROM dead_letter WHERE replayed_at IS NULL) AS dead_letters,
    (SELECT (data ->> 'singleYear')::boolean::int
     FROM ${issuerOn('$1', "(($2 || '-01')::date + interval '1 month' - interval '1 day')")} AS held)
      AS single_year`;
