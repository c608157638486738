import { type Instant, japanInstant, type Period } from '@kyoyo/kernel';
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import { capOf } from './coming.ts';
import { endIfCancelled } from './decisions/passing.ts';
import type { Subscription } from './state.ts';

type Query = Kysely<Tables>;

const toView = (state: Subscription & { readonly version: number }, now: Instant) => {
  const {
    contractId: id,
    version,
    institutionId,
    organisationId,
    planId,
    planVersion,
    plan,
  } = state;
  const { status, startsOn, askedBy, reason, current, endsAt } = state;
  const isOpen =
    status === 'running' || status === 'paused' || status === 'agreed' || status === 'asked';
  const next = current ? current.period.end : japanInstant(startsOn);
  return {
    id,
    version,
    institutionId,
    organisationId,
    planId,
    planVersion,
    plan,
    status,
    startsOn,
    askedBy,
    reason,
    endsAt,
    personIds: [...state.personIds],
    current: current && { kind: current.kind, period: current.period },
    renewsAt: endsAt === null && (status === 'running' || status === 'agreed') ? next : null,
    endsIfCancelled: isOpen && endsAt === null ? endIfCancelled(state, now) : null,
    capMinutes: current ? capOf(state, current.period) : plan.capMinutes,
  };
};

export async function findSubscription(query: Query, contractId: string, now: Instant) {
  const row = await query
    .selectFrom('subscription')
    .select('state')
    .where('contract_id', '=', contractId)
    .executeTakeFirst();
  return row && toView(row.state, now);
}

/** The plans of the days of a period, in their order. */
export async function plansOf(query: Query, contractId: string, { start, end }: Period) {
  const { state } = await query
    .selectFrom('subscription')
    .select('state')
    .where('contract_id', '=', contractId)
    .executeTakeFirstOrThrow();
  return plansIn(state, { start, end });
}

export const plansIn = ({ plans }: Pick<Subscription, 'plans'>, { start, end }: Period) =>
  plans
    .filter(({ from }, nth) => from < end && (plans[nth + 1]?.from ?? end) > start)
    .map(({ plan }) => plan);

/** The newest first; the cursor is the id of the last of the page before. */
export async function listSubscriptions(
  query: Query,
  filter: {
    readonly column: 'institution_id' | 'organisation_id';
    readonly value: string;
    readonly cursor?: string | undefined;
    readonly limit: number;
  },
  now: Instant,
) {
  const { column, value, cursor, limit } = filter;
  let select = query
    .selectFrom('subscription')
    .select('state')
    .where(column, '=', value)
    .orderBy('contract_id', 'desc')
    .limit(limit + 1);
  if (cursor) select = select.where('contract_id', '<', cursor);
  const rows = await select.execute();
  const items = rows.slice(0, limit).map(({ state }) => toView(state, now));
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** The latest due first; the cursor is the id of the last of the page before. */
export async function listFees(
  query: Query,
  { contractId, cursor, limit }: { contractId: string; cursor?: string | undefined; limit: number },
) {
  let select = query
    .selectFrom('contract_fee')
    .select(['fee_id', 'fee', 'due_at'])
    .where('contract_id', '=', contractId)
    .orderBy('due_at', 'desc')
    .orderBy('fee_id', 'desc')
    .limit(limit + 1);
  if (cursor) {
    select = select.where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('due_at', 'fee_id'),
        '<',
        selectFrom('contract_fee')
          .select(['due_at', 'fee_id'])
          .where('fee_id', '=', cursor)
          .$asTuple('due_at', 'fee_id'),
      ),
    );
  }
  const rows = await select.execute();
  const items = rows.slice(0, limit).map(({ fee_id: id, fee }) => ({ id, ...fee }));
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
