import { type Identity, type Problem, problem } from '@kyoyo/contracts';
import { type Instant, plusMinutes } from '@kyoyo/kernel';
import type pg from 'pg';
import { mayBook } from '../access.ts';
import { readFactsOfMany } from '../copies/bookable.ts';
import { standingRefusals } from '../reservation/policies.ts';

/** How somebody stands with an instrument before any time of it is chosen. */
export interface Standing {
  readonly instrumentId: string;
  /** Whether the facility decides about each booking. */
  readonly approval: boolean;
  /** Why they cannot book it as they are. */
  readonly refusals: readonly Problem[];
  /** Whether any kind of use is left to them; terms are accepted with the booking itself. */
  readonly bookable: boolean;
}

const selfUse = 'equipment-use';

export async function readStandings(
  client: pg.Pool | pg.ClientBase,
  who: Identity,
  instrumentIds: readonly string[],
  now: Instant,
): Promise<Standing[]> {
  const period = { start: now, end: plusMinutes(now, 1) };
  const known = await readFactsOfMany(client, who, instrumentIds, now);
  return known.map(({ instrumentId, institutionId, facts }) => {
    const refusalsFor = (serviceKind: typeof selfUse | 'operated-run') =>
      standingRefusals({ period, serviceKind, facts, institutionId, now });
    const kinds = [
      ...(facts.policy?.operator === 'required' ? [] : ([selfUse] as const)),
      ...(facts.policy?.operator === 'none' ? [] : (['operated-run'] as const)),
    ];
    const isOpen = (problems: readonly Problem[]) =>
      problems.every(({ slug }) => slug === 'terms-not-accepted');
    const each = mayBook(who) ? kinds.map(refusalsFor) : [[problem('does-not-book')]];
    return {
      instrumentId,
      approval: facts.policy?.approval === 'required',
      refusals: each[0] ?? [],
      bookable: each.some(isOpen),
    };
  });
}
