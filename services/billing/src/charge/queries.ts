import type { ChargedContractFee } from '@kyoyo/contracts';
import { fromEpochMs, type Instant } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import type { ChargedUse, Tables } from '../schema.ts';
import type { Whose } from '../whose.ts';
import { chargeIdOf, isUse } from './stream.ts';

type Query = Kysely<Tables>;

const selectCharge = (query: Query) =>
  query.selectFrom('charge').select(['charge_id', 'rated_at', 'month', 'data']);

type Row = Awaited<ReturnType<ReturnType<typeof selectCharge>['execute']>>[number];

function toView({ charge_id: id, rated_at, month, data }: Row) {
  const ratedAt = fromEpochMs(rated_at.getTime());
  if (!isUse(data)) return { id, ratedAt, month, ...viewOfContractFee(data) };
  // Absent in a row from before they were said.
  const { reserved = null, unpublished = false } = data as Partial<ChargedUse>;
  return { id, ratedAt, month, contract: null, ...data, reserved, unpublished };
}

const nothingUsed = {
  reservationId: null,
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

/** As the index has it: of uses, and of what the contract costs by itself. */
const contractOfCharge = sql<string>`coalesce(data ->> 'agreementId', data -> 'fee' ->> 'contractId')`;

export async function findCharge(query: Query, chargeId: string) {
  const row = await selectCharge(query).where('charge_id', '=', chargeId).executeTakeFirst();
  return row && toView(row);
}

interface ChargeFilter extends Whose {
  /** Only what these reservations cost. */
  readonly reservationIds?: readonly string[] | undefined;
  readonly contractId?: string | undefined;
  /** Of the use, as Japan's calendar has it, `2026-11`. */
  readonly month?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
  /** Set where `query` reads the past. */
  readonly asOf?: Instant | undefined;
}

/** The latest use first; the cursor is the id of the last charge of the page before. */
export async function listCharges(query: Query, filter: ChargeFilter) {
  const { column, value, reservationIds, contractId, month, cursor, limit } = filter;
  let select = selectCharge(query)
    .where(column, '=', value)
    .orderBy('month', 'desc')
    .orderBy('used_to', 'desc')
    .orderBy('charge_id', 'desc')
    .limit(limit + 1);
  if (cursor) {
    select = select.where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('month', 'used_to', 'charge_id'),
        '<',
        selectFrom('charge')
          .select(['month', 'used_to', 'charge_id'])
          .where('charge_id', '=', cursor)
          .$asTuple('month', 'used_to', 'charge_id'),
      ),
    );
  }
  if (reservationIds) select = select.where('charge_id', 'in', reservationIds.map(chargeIdOf));
  if (contractId) select = select.where(contractOfCharge, '=', contractId);
  if (month) select = select.where('month', '=', month);
  const rows = await select.execute();
  const items = rows.slice(0, limit).map(toView);
  const nextCursor = rows.length > limit ? (items.at(-1)?.id ?? null) : null;
  return {
    items,
    nextCursor,
    months: cursor || reservationIds ? null : await sumByMonth(query, filter),
  };
}

/** What was charged for each month, over all of it; the latest first. */
async function sumByMonth(query: Query, filter: ChargeFilter) {
  const rows = await selectMonths(query, filter).orderBy('month', 'desc').execute();
  return rows.map(({ month, count, net, total }) => ({
    month,
    count,
    net: Number(net),
    total: Number(total),
  }));
}

/** Of the past, and of one contract, only the charges are there; else their sums. */
function selectMonths(query: Query, { column, value, contractId, asOf }: ChargeFilter) {
  let charges = query.selectFrom('charge').where(column, '=', value);
  if (contractId) charges = charges.where(contractOfCharge, '=', contractId);
  const summed = charges
    .groupBy('month')
    .select(['month', sql<number>`count(*)`.as('count')])
    .select([sql<string>`sum(net_yen)`.as('net'), sql<string>`sum(total_yen)`.as('total')]);
  const kept = query
    .selectFrom('charge_month')
    .where('owner_id', '=', value)
    .where('count', '>', 0)
    .select(['month', 'count', 'net_yen as net', 'total_yen as total']);
  return query.selectFrom((asOf || contractId ? summed : kept).as('months')).selectAll();
}
