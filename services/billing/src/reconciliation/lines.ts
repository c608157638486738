import { type DifferenceKind, differenceKind } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { japanDate } from '@kyoyo/kernel';
import { type RawBuilder, sql } from 'kysely';

/** Whose month is looked at, and what of it. */
export interface Reconciling {
  readonly institutionId: string;
  /** `2026-11`, of the use or of the fee. */
  readonly month: string;
  readonly counterpartyId?: string | undefined;
  readonly instrumentId?: string | undefined;
  readonly now: Instant;
}

/** The bookings of a month with their charges, and the charges of it that have no booking. */
const joined = ({ institutionId, month, counterpartyId, instrumentId }: Reconciling) => sql`
  SELECT b.reservation_id AS id, b.reservation_id, c.charge_id, b.instrument_id, b.organisation_id,
    b.person_id, b.contract_id, b.status, b.fee_percent, b.starts_at, b.ends_at, b.used_from,
    b.used_to, b.ends_at AS at, c.kind, c.net_yen
  FROM booked_use b LEFT JOIN charge c ON c.charge_id = b.charge_id AND c.institution_id = ${institutionId}
  WHERE b.institution_id = ${institutionId} AND b.month = ${month} AND b.status <> 'declined'
    ${only('b.organisation_id', counterpartyId)} ${only('b.instrument_id', instrumentId)}
  UNION ALL
  SELECT c.charge_id, NULL, c.charge_id, c.instrument_id, c.organisation_id, c.person_id,
    c.contract_id, NULL, 0, NULL, NULL, NULL, NULL, c.used_to, c.kind, c.net_yen
  FROM charge c
  WHERE c.institution_id = ${institutionId} AND c.month = ${month}
    ${only('c.organisation_id', counterpartyId)} ${only('c.instrument_id', instrumentId)}
    AND NOT EXISTS (SELECT FROM booked_use b
      WHERE b.charge_id = c.charge_id AND b.institution_id = ${institutionId})`;

const only = (column: string, value: string | undefined) =>
  value === undefined ? sql`` : sql`AND ${sql.ref(column)} = ${value}`;

/** What is paid of a line is what its documents say: a payment is for a document, never for a line. */
const withDocuments = (asked: Reconciling) => sql`
  SELECT j.*, coalesce(k.billed_yen, 0) AS billed_yen, coalesce(k.to_bill_yen, 0) AS to_bill_yen,
    coalesce(k.billed_yen, 0) <> 0 AS billed, d.charge_id IS NOT NULL AS open,
    coalesce(d.overdue, false) AS overdue, x.charge_id IS NOT NULL AS disputed
  FROM (${joined(asked)}) AS j
  LEFT JOIN (
    SELECT charge_id, billed_yen, to_bill_yen FROM charge_billed
    WHERE institution_id = ${asked.institutionId} AND month = ${asked.month}
  ) AS k ON k.charge_id = j.charge_id
  LEFT JOIN disputed_charge x ON x.charge_id = j.charge_id
  LEFT JOIN (
    SELECT l.charge_id, bool_or(o.due_on < ${japanDate(asked.now)}::date) AS overdue
    FROM invoice_balance o
    JOIN invoice i ON i.invoice_id = o.invoice_id AND i.kind = 'invoice'
    JOIN billed_line l ON l.document_id = o.invoice_id
    WHERE o.institution_id = ${asked.institutionId} AND o.open_yen > 0 GROUP BY 1
  ) AS d ON d.charge_id = j.charge_id`;

/** When a line differs in this way. */
const conditions = ({ month, now }: Reconciling): Record<DifferenceKind, RawBuilder<unknown>> => {
  const isUse = sql`kind IN ('run', 'cancellation', 'no-show')`;
  const isOver = sql`${month < japanDate(now).slice(0, 7)}`;
  return {
    'not-charged': sql`charge_id IS NULL AND (status = 'ended' OR fee_percent > 0)`,
    'without-booking': sql`reservation_id IS NULL AND ${isUse}`,
    'charged-unused': sql`status <> 'ended' AND fee_percent = 0 AND net_yen <> 0`,
    'not-ended': sql`status IN ('requested', 'confirmed', 'running') AND ends_at < ${now}::timestamptz`,
    'not-billed': sql`to_bill_yen > 0 AND NOT billed AND ${isOver}`,
    'billed-less': sql`to_bill_yen > 0 AND billed`,
    'billed-more': sql`to_bill_yen < 0`,
    disputed: sql`disputed`,
    overdue: sql`overdue`,
    'not-paid': sql`open AND NOT overdue`,
    'used-longer': sql`status = 'ended' AND used_to > ends_at`,
    unused: sql`status = 'unused'`,
  };
};

/** Each line with all in which it differs, the gravest first, and where that puts it in the list. */
export function reconciledLines(asked: Reconciling) {
  const when = conditions(asked);
  const kinds = differenceKind.options;
  const found = kinds.map((kind) => sql`CASE WHEN ${when[kind]} THEN ${kind} END`);
  const all = sql`array_remove(ARRAY[${sql.join(found)}]::text[], NULL)`;
  const order = sql`ARRAY[${sql.join(kinds.map((kind) => sql`${kind}`))}]::text[]`;
  return sql`SELECT *, coalesce(array_position(${order}, differences[1]), ${kinds.length + 1}) AS rank
    FROM (SELECT *, ${all} AS differences FROM (${withDocuments(asked)}) AS documented) AS compared`;
}
