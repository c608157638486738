import type { ChargedCompensation, ChargedContractFee } from '@kyoyo/contracts';
import { fromEpochMs, type Instant } from '@kyoyo/kernel';
import { formerFiscalYear } from '../books/months.ts';
import { type Kysely, sql } from 'kysely';
import type { ChargedUse, Tables } from '../schema.ts';
import { type ChargeFilter, settled, settledHow, whereFiltered } from './filter.ts';
import { totalsWith } from './adjusting.ts';
import { isCompensation, isUse } from './stream.ts';
import { sumCharges } from './sums.ts';

type Query = Kysely<Tables>;

/** With what its booking says of it, and how far it is billed and paid. */
const selected = (charges: ReturnType<typeof whereFiltered>) =>
  charges
    .leftJoin('booked_use', 'booked_use.charge_id', 'charge.charge_id')
    .select(['charge.charge_id', 'charge.rated_at', 'charge.month', 'charge.data'])
    .leftJoin('charge_billed', 'charge_billed.charge_id', 'charge.charge_id')
    .leftJoin('disputed_charge', 'disputed_charge.charge_id', 'charge.charge_id')
    .select(['booked_use.project', 'booked_use.purchase_order'])
    .select(['charge_billed.charged_yen', 'charge_billed.billed_yen', 'disputed_charge.dispute_id'])
    .select([settled.as('settled'), settledHow.as('how')]);

type Row = Awaited<ReturnType<ReturnType<typeof selected>['execute']>>[number];

export function toView(row: Row) {
  const { charge_id: id, month, data, project, purchase_order: purchaseOrder } = row;
  const { adjustments = [], pending = null, waivedYen = 0, ...charge } = data;
  const known = {
    id,
    ratedAt: fromEpochMs(row.rated_at.getTime()),
    month,
    project,
    purchaseOrder,
    adjustments: [...adjustments],
    waivedYen,
    pendingAdjustment: pending,
    state: stateOf(row),
    disputeId: row.dispute_id,
    formerFiscalYear: data.bookedOn ? formerFiscalYear(`${month}-01`, data.bookedOn) : null,
  };
  const totals = totalsWith(charge, { adjustments, waivedYen });
  if (isCompensation(charge)) return { ...viewOfCompensation(charge), ...known, totals };
  if (!isUse(charge)) return { ...viewOfContractFee(charge), ...known, totals };
  // Absent in a row from before they were said.
  const { reserved = null, unpublished = false } = charge as Partial<ChargedUse>;
  return { contract: null, incidentId: null, ...charge, reserved, unpublished, ...known, totals };
}

function stateOf({ charged_yen, billed_yen, settled, how }: Row) {
  const [charged, billed] = [charged_yen ?? 0, billed_yen ?? 0];
  if (billed > charged) return 'to-credit' as const;
  if (billed < charged) return 'unbilled' as const;
  if (billed === 0) return 'nothing-owed' as const;
  return settled ? how : ('invoiced' as const);
}

const nothingUsed = {
  reservationId: null,
  incidentId: null,
  instrumentId: null,
  personId: null,
  organisationClass: null,
  tariff: null,
  fee: null,
  reserved: null,
  correction: null,
  unpublished: false,
};

const viewOfContractFee = ({ fee, totals, causedBy }: ChargedContractFee) => ({
  ...nothingUsed,
  kind: 'contract-fee' as const,
  contract: {
    id: fee.contractId,
    form: fee.contractForm,
    title: fee.title,
    feeKind: fee.kind,
  },
  institutionId: fee.institutionId,
  organisationId: fee.organisationId,
  agreementId: fee.contractId,
  lines: fee.lines.map((line) => ({ ...line, kind: 'contract-fee' as const, cardId: null })),
  totals,
  usedFrom: fee.period.start,
  usedTo: fee.period.end,
  causedBy,
});

const viewOfCompensation = ({ label, note, ...of }: ChargedCompensation) => ({
  ...nothingUsed,
  kind: 'compensation' as const,
  contract: null,
  institutionId: of.institutionId,
  organisationId: of.organisationId,
  instrumentId: of.instrumentId,
  incidentId: of.incidentId,
  agreementId: null,
  lines: [
    {
      kind: 'compensation' as const,
      label: { ja: `${label.ja}（${note}）`, en: `${label.en} (${note})` },
      quantity: null,
      unitLabel: null,
      unitYen: null,
      amount: `${of.totals.net}`,
      cardId: null,
    },
  ],
  totals: of.totals,
  usedFrom: of.assessedAt,
  usedTo: of.assessedAt,
  causedBy: of.causedBy,
});

export async function findCharge(query: Query, chargeId: string) {
  const found = query.selectFrom('charge').where('charge.charge_id', '=', chargeId);
  const row = await selected(found).executeTakeFirst();
  return row && toView(row);
}

interface ChargePage extends ChargeFilter {
  readonly cursor?: string | undefined;
  readonly limit: number;
  /** Set where `query` reads the past. */
  readonly asOf?: Instant | undefined;
}

/** The latest use first; the cursor is the id of the last charge of the page before. */
export async function listCharges(query: Query, filter: ChargePage) {
  const { reservationIds, cursor, limit } = filter;
  const rows = await pageOfCharges(query, filter).execute();
  const items = rows.slice(0, limit).map(toView);
  const nextCursor = rows.length > limit ? (items.at(-1)?.id ?? null) : null;
  return {
    items,
    nextCursor,
    months: cursor || reservationIds ? null : await sumByMonth(query, filter),
  };
}

/** One more than asked for, where there is one. */
export function pageOfCharges(query: Query, filter: ChargePage) {
  const { cursor, limit } = filter;
  let select = selected(whereFiltered(query, filter, 'page'))
    .orderBy('charge.month', 'desc')
    .orderBy('charge.used_to', 'desc')
    .orderBy('charge.charge_id', 'desc')
    .limit(limit + 1);
  if (cursor) {
    select = select.where(
      sql<boolean>`(charge.month, charge.used_to, charge.charge_id) < (
        SELECT last.month, last.used_to, last.charge_id FROM charge AS last
        WHERE last.charge_id = ${cursor})`,
    );
  }
  return select;
}

/** What was charged for each month, over all of it; the latest first. A person's own are read. */
async function sumByMonth(query: Query, filter: ChargePage) {
  const { groups } = await sumCharges(query, { ...filter, month: undefined }, 'month');
  return groups.map(({ key: month, ...sums }) => ({ month, ...sums }));
}
