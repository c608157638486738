import type { BookingPolicy, Slot } from '@kyoyo/contracts';
import { type Instant, japanDate } from '@kyoyo/kernel';
import type pg from 'pg';
import { type BookingFacts, brokenRules } from '../reservation/policies.ts';
import type { Change } from './change.ts';

type Client = pg.Pool | pg.ClientBase;

/** Other booking rules, from when they hold. */
export interface OtherRules extends Pick<Slot, 'instrumentId' | 'institutionId'> {
  readonly policy: BookingPolicy;
  readonly effectiveFrom: Instant;
}

/**
 * Touched is what begins while these rules hold and would break one that it does not break by those
 * that `former` says hold now. It stands all the same; its person is told.
 */
export async function otherRules(
  client: Client,
  { instrumentId, institutionId, policy, effectiveFrom }: OtherRules,
  now: Instant,
  former: (dated: readonly Dated[]) => readonly Dated[] = (dated) => dated,
): Promise<Change> {
  const dated = await readDated(client, instrumentId);
  const before = former(dated);
  const until = dated.find((one) => one.effectiveFrom > effectiveFrom)?.effectiveFrom;
  const factsOf = await readFacts(client, instrumentId, now);
  return {
    kind: 'rules-changed',
    institutionId,
    among: { instrumentId },
    concernsRuns: false,
    name: null,
    lossesOf({ slot: { period }, booking }) {
      const { start } = period;
      if (start < effectiveFrom || (until !== undefined && start >= until)) return [];
      const { serviceKind } = booking;
      const brokenBy = (rules: BookingPolicy | undefined) => {
        const facts = { ...factsOf(booking), policy: rules ?? null };
        return brokenRules({ period, serviceKind, institutionId, facts, now });
      };
      const held = before.findLast((one) => one.effectiveFrom <= start)?.policy;
      const known = new Set(brokenBy(held).map(({ slug }) => slug));
      return brokenBy(policy)
        .filter(({ slug }) => !known.has(slug))
        .map((rule) => ({ kind: 'rule', resource: rule.slug, others: [], problem: rule }));
    },
  };
}

export interface Dated {
  readonly effectiveFrom: Instant;
  readonly policy: BookingPolicy;
}

async function readDated(client: Client, instrumentId: string): Promise<Dated[]> {
  const { rows } = await client.query<{ effective_from: Date; policy: BookingPolicy }>(
    `SELECT effective_from, policy FROM booking_policy
     WHERE instrument_id = $1 ORDER BY effective_from`,
    [instrumentId],
  );
  return rows.map(({ effective_from: from, policy }) => ({
    effectiveFrom: from.toISOString() as Instant,
    policy,
  }));
}

/** What the rules ask of whoever has booked it, of all of them at once. */
async function readFacts(client: Client, instrumentId: string, now: Instant) {
  const { rows } = await client.query(
    `SELECT DISTINCT r.organisation_id, r.person_id, c.class,
       CASE WHEN q.person_id IS NOT NULL
         THEN jsonb_build_object('validUntil', q.valid_until::text) END AS qualification
     FROM reservation r
     LEFT JOIN qualification q ON q.person_id = r.person_id
       AND q.instrument_id = r.instrument_id AND q.status = 'qualified'
     LEFT JOIN LATERAL (SELECT class FROM organisation_class o
       WHERE o.organisation_id = r.organisation_id AND valid_from <= $3
         AND (valid_to IS NULL OR valid_to > $3) ORDER BY valid_from DESC LIMIT 1) c ON true
     WHERE r.instrument_id = $1 AND r.period && tstzrange($2, NULL)
       AND r.status IN ('held', 'requested', 'confirmed')`,
    [instrumentId, now, japanDate(now)],
  );
  const known = new Map(rows.map((row) => [`${row.organisation_id}/${row.person_id}`, row]));
  return (who: { readonly organisationId: string; readonly personId: string }) => {
    const row = known.get(`${who.organisationId}/${who.personId}`);
    const facts: Omit<BookingFacts, 'policy'> = {
      organisationClass: row?.class ?? null,
      classEndedOn: null,
      terms: { inForce: null, accepted: 1 },
      contract: null,
      qualification: row?.qualification ?? null,
    };
    return facts;
  };
}
