import { calendarMonth as month, id, idsInQuery, organisationClass } from '@kyoyo/contracts';
import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Tables } from '../schema.ts';
import { type Whose, whoseFilter } from '../whose.ts';
import { chargeIdOf } from './stream.ts';

const reference = z.string().trim().min(1).max(200);

/** Which charges somebody asks for; all of it stands in the address of the page. */
export const chargeFilter = whoseFilter.extend({
  reservationIds: idsInQuery(200).optional(),
  /** Uses under this contract, and what it costs by itself. */
  contractId: id.optional(),
  month: month.optional(),
  /** The first and the last of several months. */
  fromMonth: month.optional(),
  toMonth: month.optional(),
  /** The organisation, seen from the institution; seen from the organisation, the institution. */
  counterpartyId: id.optional(),
  instrumentId: id.optional(),
  project: reference.optional(),
  purchaseOrder: reference.optional(),
  organisationClass: organisationClass.optional(),
  /** How far it is billed and paid, or whether who pays does not agree. */
  state: z.enum(['unbilled', 'invoiced', 'paid', 'to-credit', 'disputed']).optional(),
  kind: z.enum(['run', 'cancellation', 'no-show', 'contract-fee', 'compensation']).optional(),
});

type Said = Omit<z.infer<typeof chargeFilter>, keyof Whose | 'organisationId' | 'institutionId'>;

type State = NonNullable<Said['state']> | 'not-paid';

export type ChargeFilter = Whose & {
  readonly [Name in keyof Omit<Said, 'state'>]?: Said[Name] | undefined;
} & { readonly state?: State | undefined };

type Charges = SelectQueryBuilder<Tables, 'charge', object>;

/** The column that says with whom it is settled; a person's own charges are with institutions. */
export const counterpartyOf = ({ column }: Pick<Whose, 'column'>) =>
  column === 'institution_id' ? 'organisation_id' : 'institution_id';

/** Named by what they ask of the row itself; nothing where they are not asked. */
const columnsOf = (filter: ChargeFilter) =>
  (
    [
      [filter.column, filter.value],
      ['contract_id', filter.contractId],
      ['month', filter.month],
      [counterpartyOf(filter), filter.counterpartyId],
      ['instrument_id', filter.instrumentId],
      ['organisation_class', filter.organisationClass],
      ['kind', filter.kind],
    ] as const
  ).flatMap(([column, value]) => (value === undefined ? [] : [[column, value] as const]));

/** A page is found by going through charges in their order; all of them, from what is least. */
export function whereFiltered(
  query: Kysely<Tables>,
  filter: ChargeFilter,
  reads: 'page' | 'all' = 'all',
): Charges {
  let charges: Charges = query.selectFrom('charge');
  for (const [column, value] of columnsOf(filter)) {
    charges = charges.where(sql.ref(`charge.${column}`), '=', value);
  }
  const { fromMonth, toMonth, reservationIds, project, purchaseOrder } = filter;
  if (fromMonth) charges = charges.where('charge.month', '>=', fromMonth);
  if (toMonth) charges = charges.where('charge.month', '<=', toMonth);
  if (reservationIds) {
    charges = charges.where('charge.charge_id', 'in', reservationIds.map(chargeIdOf));
  }
  for (const [column, value] of [
    ['project', project],
    ['purchase_order', purchaseOrder],
  ] as const) {
    if (value === undefined) continue;
    const booked = query
      .selectFrom('booked_use')
      .where(filter.column, '=', filter.value)
      .where(column, '=', value)
      .select('charge_id');
    charges = charges.where('charge.charge_id', 'in', booked);
  }
  return filter.state ? whereIn(charges, filter, filter.state, reads) : charges;
}

/** What is to be paid has a day when; a transfer of budget is settled when it is made. */
const isOwed = sql`invoice_balance.open_yen > 0 AND invoice_balance.due_on IS NOT NULL`;

/** Whether no invoice that bills it is open. It is asked of each row: EXISTS is answered for all at once. */
export const settled = sql<boolean>`coalesce((SELECT false FROM billed_line JOIN invoice_balance
  ON invoice_balance.invoice_id = billed_line.document_id
  WHERE billed_line.charge_id = charge.charge_id AND ${isOwed} LIMIT 1), true)`;

/** How what is settled was: moved as budget, given back whole, set off against another institution, or paid. */
export const settledHow = sql<'transferred' | 'credited' | 'cleared' | 'paid'>`coalesce((
  SELECT CASE WHEN bool_and(due_on IS NULL) THEN 'transferred'
    WHEN bool_and(credited_yen = total_yen) THEN 'credited' WHEN count(*) > 0 THEN 'paid' END
  FROM billed_line JOIN invoice_balance ON invoice_balance.invoice_id = billed_line.document_id
  WHERE billed_line.charge_id = charge.charge_id),
  (SELECT 'cleared' FROM billed_line JOIN clearing ON clearing_id = document_id
   WHERE billed_line.charge_id = charge.charge_id LIMIT 1), 'credited')`;

/** Billed to the yen. */
const isBilled = sql<boolean>`(SELECT to_bill_yen = 0 AND billed_yen <> 0 FROM charge_billed AS b
  WHERE b.charge_id = charge.charge_id)`;

const theirsOf = ({ column, value }: Pick<Whose, 'column' | 'value'>) =>
  column === 'person_id' ? sql`true` : sql`${sql.ref(column)} = ${value}`;

const onOpenInvoices = (whose: Pick<Whose, 'column' | 'value'>) => sql`
  SELECT billed_line.charge_id FROM invoice_balance JOIN billed_line ON document_id = invoice_id
  WHERE ${isOwed} AND ${theirsOf(whose)}`;

/** What is still to be billed, or disputed, is little of all: it is looked up first. */
function whereIn(charges: Charges, whose: Whose, state: State, reads: 'page' | 'all') {
  const theirs = theirsOf(whose);
  switch (state) {
    case 'unbilled':
      return charges.where(sql<boolean>`charge.charge_id IN (
        SELECT charge_id FROM charge_billed WHERE ${theirs} AND to_bill_yen > 0)`);
    case 'to-credit':
      return charges.where(sql<boolean>`charge.charge_id IN (
        SELECT charge_id FROM charge_billed WHERE ${theirs} AND to_bill_yen < 0)`);
    case 'disputed':
      return charges.where(sql<boolean>`charge.charge_id IN (
        SELECT charge_id FROM disputed_charge WHERE ${theirs})`);
    case 'invoiced':
      return reads === 'page' || whose.column === 'person_id'
        ? charges.where(sql<boolean>`${isBilled} AND NOT ${settled}`)
        : charges.where(sql<boolean>`charge.charge_id IN (${onOpenInvoices(whose)})
            AND ${isBilled}`);
    case 'not-paid':
      return charges.where(sql<boolean>`charge.charge_id IN (
        SELECT charge_id FROM charge_billed
        WHERE ${theirs} AND (to_bill_yen <> 0 OR billed_yen = 0)
        UNION ${onOpenInvoices(whose)})`);
    case 'paid':
      return charges.where(sql<boolean>`${isBilled} AND ${settled}`);
  }
}
