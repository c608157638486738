import type { Bilingual, ChargeKind, CustomerAccount, FeeTax } from '@kyoyo/contracts';
import { fromEpochMs, japanDate, rational, toYen, type Yen } from '@kyoyo/kernel';
import type pg from 'pg';
import { isFree } from '../books/billing.ts';

/** Of one charge, as much as an invoice needs to know of it. */
export interface ToBill {
  readonly chargeId: string;
  readonly chargeVersion: number;
  readonly organisationId: string;
  readonly organisationName: Bilingual;
  readonly account: CustomerAccount | null;
  readonly project: string | null;
  readonly purchaseOrder: string | null;
  readonly label: Bilingual;
  readonly suppliedFrom: string;
  readonly suppliedTo: string;
  /** By a transfer of budget, without tax: where its account says so, or says nothing and it is internal. */
  readonly internal: boolean;
  /** Of what the charge comes to without tax, this is not billed yet; below zero where a fee fell. */
  readonly netYen: Yen;
  /** By what it was priced: the amount to bill, and whether it holds the tax. */
  readonly price: { readonly yen: Yen; readonly taxInside: boolean };
  readonly taxPercent: string;
}

type BilledKind = ChargeKind | 'contract-fee' | 'compensation';

interface Row extends Omit<ToBill, 'label' | 'suppliedFrom' | 'suppliedTo' | 'price'> {
  readonly billedYen: number;
  readonly kind: BilledKind;
  readonly instrument: Bilingual | null;
  readonly title: Bilingual | null;
  readonly usedFrom: Date;
  readonly usedTo: Date;
  readonly totals: { readonly net: Yen; readonly tax: Yen; readonly total: Yen };
  readonly amounts: readonly string[];
  readonly treatment: FeeTax['treatment'] | null;
}

const usedFrom = `coalesce(c.data ->> 'usedFrom', c.data -> 'fee' -> 'period' ->> 'start',
  c.data ->> 'assessedAt')::timestamptz`;

/** By the class of its day: that of the use, or of the first day that a fee is for. */
const isInternal = `
  CASE WHEN a.data IS NOT NULL THEN a.data ->> 'settledBy' = 'budget-transfer'
  ELSE coalesce(coalesce(c.organisation_class, (SELECT k.class FROM organisation_class k
    WHERE k.organisation_id = b.organisation_id AND k.valid_from <= (${usedFrom} AT TIME ZONE 'Asia/Tokyo')::date
      AND (k.valid_to IS NULL OR k.valid_to >= (${usedFrom} AT TIME ZONE 'Asia/Tokyo')::date)
    ORDER BY k.valid_from DESC LIMIT 1)) = 'internal', false) END`;

const selectToBill = `
  SELECT b.charge_id AS "chargeId", s.version AS "chargeVersion",
    b.organisation_id AS "organisationId",
    coalesce(o.name, jsonb_build_object('ja', '—', 'en', '—')) AS "organisationName",
    a.data AS account, ${isInternal} AS internal, u.project, u.purchase_order AS "purchaseOrder",
    b.to_bill_yen AS "netYen", b.billed_yen AS "billedYen",
    c.kind, i.name AS instrument, c.data -> 'fee' -> 'title' AS title,
    ${usedFrom} AS "usedFrom",
    coalesce(c.data ->> 'usedTo', c.data -> 'fee' -> 'period' ->> 'end',
      c.data ->> 'assessedAt')::timestamptz AS "usedTo",
    c.data -> 'totals' AS totals, c.data -> 'totals' ->> 'taxPercent' AS "taxPercent",
    jsonb_path_query_array(c.data, '$.lines[*].amount') AS amounts,
    coalesce(c.data -> 'fee' -> 'tax', c.data -> 'tax') ->> 'treatment' AS treatment
  FROM charge_billed b
  JOIN charge c USING (charge_id)
  JOIN streams s ON s.stream_id = b.charge_id
  LEFT JOIN quoted_organisation o ON o.id = b.organisation_id
  LEFT JOIN account a ON a.institution_id = b.institution_id AND a.organisation_id = b.organisation_id
  LEFT JOIN booked_use u ON u.charge_id = b.charge_id
  LEFT JOIN instrument i ON i.instrument_id = (c.data ->> 'instrumentId')::uuid`;

/** To whom something is to be billed, and how much of it. */
export interface ToBillOf {
  readonly id: string;
  readonly charges: number;
}

interface ToBillAsked {
  readonly institutionId: string;
  readonly month: string;
  readonly organisationId: string | null;
  /** Only those that come after it. */
  readonly after?: string | null;
  readonly atMost?: number;
}

/** Of use up to the end of a month, in the order of their ids, but what is left to clearing. */
export async function organisationsToBill(
  client: pg.ClientBase | pg.Pool,
  { institutionId, month, organisationId, after = null, atMost }: ToBillAsked,
): Promise<ToBillOf[]> {
  const { rows } = await client.query<ToBillOf>(
    `SELECT b.organisation_id AS id, count(*) AS charges FROM charge_billed b
     LEFT JOIN account a
       ON a.institution_id = b.institution_id AND a.organisation_id = b.organisation_id
     WHERE b.institution_id = $1 AND b.month <= $2 AND b.to_bill_yen > 0
       AND ${isFree('b.charge_id')}
       AND ($3::uuid IS NULL OR b.organisation_id = $3)
       AND ($4::uuid IS NULL OR b.organisation_id > $4)
       AND coalesce(a.data ->> 'settledBy', 'invoice') <> 'clearing'
     GROUP BY 1 ORDER BY 1 LIMIT $5`,
    [institutionId, month, organisationId, after, atMost ?? null],
  );
  return rows;
}

/** What is to be billed to these, the oldest use of each first. */
export async function readToBill(
  client: pg.ClientBase | pg.Pool,
  {
    institutionId,
    month,
    organisationIds,
  }: { institutionId: string; month: string; organisationIds: readonly string[] },
): Promise<ToBill[]> {
  const { rows } = await client.query<Row>(
    `${selectToBill}
     WHERE b.institution_id = $1 AND b.month <= $2 AND b.to_bill_yen <> 0
       -- What was billed too much is given back against its invoice.
       AND (b.to_bill_yen > 0 OR (b.charged_yen < 0 AND b.billed_yen = 0))
       AND ${isFree('b.charge_id')}
       AND b.organisation_id = ANY ($3)
     ORDER BY b.organisation_id, "usedTo", b.charge_id`,
    [institutionId, month, organisationIds],
  );
  return rows.map(toBill);
}

function toBill({
  billedYen,
  kind,
  instrument,
  title,
  usedFrom,
  usedTo,
  totals,
  amounts,
  treatment,
  ...row
}: Row): ToBill {
  return {
    ...row,
    label: labelOf({ kind, instrument, title }),
    suppliedFrom: japanDate(fromEpochMs(usedFrom.getTime())),
    // What ends at 24:00 is of the day that ends.
    suppliedTo: japanDate(fromEpochMs(Math.max(usedTo.getTime() - 1, usedFrom.getTime()))),
    price: priceOf({ billedYen, netYen: row.netYen, totals, amounts, treatment }),
  };
}

/**
 * A price with its tax inside enters an invoice as it was said, where all of it is billed; what is left
 * of one, after a correction, by what is missing without tax.
 */
function priceOf({
  billedYen,
  netYen,
  totals,
  amounts,
  treatment,
}: Pick<Row, 'billedYen' | 'netYen' | 'totals' | 'amounts' | 'treatment'>): ToBill['price'] {
  const whole = billedYen === 0 && netYen === totals.net && totals.tax !== 0;
  const inside =
    treatment === null
      ? toYen(rational.sum(amounts.map(rational.parseRational)), 'half-up') === totals.total
      : treatment === 'inclusive';
  return whole && inside
    ? { yen: totals.total, taxInside: true }
    : { yen: netYen, taxInside: false };
}

const kindLabels: Readonly<Partial<Record<BilledKind, Bilingual>>> = {
  cancellation: { ja: 'キャンセル料', en: 'Cancellation fee' },
  'no-show': { ja: '無断不使用料', en: 'No-show fee' },
  compensation: { ja: '弁償金', en: 'Compensation' },
};

function labelOf({
  kind,
  instrument,
  title,
}: Pick<Row, 'kind' | 'instrument' | 'title'>): Bilingual {
  const what = instrument ?? title ?? { ja: '利用料', en: 'Charge' };
  const fee = kindLabels[kind];
  if (!fee) return what;
  return {
    ja: `${what.ja}（${fee.ja}）`.slice(0, 200),
    en: `${what.en} (${fee.en})`.slice(0, 200),
  };
}
