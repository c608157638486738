import type { Database } from '@kyoyo/event-store';
import { type Instant, japanDate } from '@kyoyo/kernel';
import { refuseWith } from '@kyoyo/service-kit';
import { readClass } from '../copies/classes.ts';
import { areMembers } from '../copies/people.ts';
import { findPlan } from '../plan/queries.ts';
import type { Tables } from '../schema.ts';

/** A plan in its newest version, and whether the organisation may have it. */
export async function chosenPlan(
  database: Database<Tables>,
  planId: string,
  organisationId: string,
  now: Instant,
) {
  const found = (await findPlan(database.query, planId)) ?? refuseWith('not-found');
  const { institutionId, planVersion, plan, withdrawnAt } = found;
  const organisationClass = await readClass(database.pool, organisationId, japanDate(now));
  return {
    chosen: { institutionId, planId, planVersion, plan },
    eligible: { isOffered: withdrawnAt === null, organisationClass },
  };
}

/** Those who are named for seats are of one's own organisation. */
export async function mustBeMembers(
  { pool }: Database<Tables>,
  organisationId: string,
  personIds: readonly string[],
): Promise<void> {
  if (!(await areMembers(pool, organisationId, personIds))) refuseWith('seat-not-a-member');
}

/** To have another plan from today. */
export async function changeTo(
  database: Database<Tables>,
  { planId, personIds }: { readonly planId: string; readonly personIds: readonly string[] },
  organisationId: string,
  now: Instant,
) {
  await mustBeMembers(database, organisationId, personIds);
  const { chosen, eligible } = await chosenPlan(database, planId, organisationId, now);
  return { type: 'ChangePlan', chosen, eligible, personIds, now } as const;
}
