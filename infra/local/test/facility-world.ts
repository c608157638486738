import type { BookingPolicyWish, Role } from '@kyoyo/contracts';
import { type Instant, newId, plusMinutes, systemClock } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import type { Keys } from '../src/keys.ts';
import type { Platform } from '../src/platform.ts';
import { rateCardFrom } from './people-rules.ts';
import { type Answered, type Body, createCalls, type Somebody } from './service-calls.ts';

/** A facility with a manager, a startup with three people, and instruments as a test wants them. */
export interface FacilityWorld {
  readonly institutionId: string;
  readonly manager: Somebody;
  readonly people: readonly [Somebody, Somebody, Somebody];
  /** Midnight (UTC, nine in the morning in Japan) two days from now. */
  readonly openingAt: Instant;
  readonly post: (who: Somebody, path: string, body?: unknown, key?: string) => Promise<Answered>;
  readonly get: (who: Somebody, path: string) => Promise<Answered>;
  /** Posts, and fails where that is refused. */
  readonly done: (who: Somebody, path: string, body?: unknown) => Promise<Body>;
  /** A shared instrument that can be booked under this policy, at a plain price unless it is said. */
  readonly newInstrument: (
    policy?: Partial<BookingPolicyWish>,
    units?: number,
    card?: object,
  ) => Promise<string>;
  /** So many minutes after the opening, for so long. */
  readonly at: (minutes: number, length?: number) => { start: Instant; end: Instant };
}

const openPolicy: BookingPolicyWish = {
  openTo: ['startup'],
  opening: { fromMinute: 0, toMinute: 1440 },
  durationMinutesMin: 30,
  durationMinutesMax: 480,
  granularityMinutes: 30,
  horizonDays: 365,
};

/** Makes the facility through the services' own interfaces. */
export async function prepareFacility(
  platform: Pick<Platform, 'services'>,
  keys: Keys,
): Promise<FacilityWorld> {
  const { post, get, done } = createCalls(platform, keys);
  const operations = {
    personId: newId(),
    organisationId: newId(),
    roles: [{ name: 'operations' }],
  } as const;
  const name = { ja: '機関', en: 'Institution' };
  const { id: institutionId } = await done(operations, '/api/institutions', { name });
  const { id: organisationId } = await done(operations, '/api/organisations', { name });
  await done(operations, `/api/organisations/${organisationId}/class-certifications`, {
    class: 'startup',
    evidence: 'test',
    validFrom: '2020-01-01',
  });
  const join = async (roles: readonly Role[]): Promise<Somebody> => {
    const { id: personId } = await done(
      operations,
      `/api/organisations/${organisationId}/members`,
      {
        email: `${newId()}@example.jp`,
        displayName: name,
        password: 'a long password of a test',
        roles: [{ name: 'member' }],
      },
    );
    return { personId, organisationId, roles };
  };
  const manager = await join([{ name: 'facility-manager', institutionId }]);
  const people = [await join([]), await join([]), await join([])] as const;
  const terms = await done(manager, '/api/terms', {
    institutionId,
    text: { ja: '約款', en: 'Terms' },
    effectiveFrom: '2020-01-01T00:00:00+09:00',
  });
  const representative = { ...people[0], roles: [{ name: 'representative' as const }] };
  await done(representative, '/api/agreements', { termsId: terms.id });

  const openingAt = plusMinutes(`${systemClock().slice(0, 10)}T00:00:00.000Z` as Instant, 2 * 1440);
  const newInstrument: FacilityWorld['newInstrument'] = async (
    policy = {},
    units = 1,
    card = rateCardFrom('2020-04-01T00:00:00+09:00'),
  ) => {
    const { id } = await done(manager, '/api/instruments', {
      institutionId,
      name,
      category: 'x-ray',
      location: name,
      units,
    });
    await done(manager, `/api/instruments/${id}/approval`);
    await done(manager, `/api/instruments/${id}/policies`, { ...openPolicy, ...policy });
    await done(manager, `/api/instruments/${id}/rate-cards`, card);
    // Known to billing, and to the reservation service, with everything that booking it needs.
    await eventually(async () => {
      const window = `from=${openingAt}&to=${plusMinutes(openingAt, 30 * 1_440)}`;
      const path = `/api/free-instruments?instrumentIds=${id}&${window}&minutes=30`;
      const { body } = await get(people[0], path);
      if (!body.items?.[0]?.slot) throw new Error('not bookable yet');
      const priced = await get(people[0], `/api/prices?instrumentId=${id}`);
      if (priced.status !== 200) throw new Error('no price yet');
    });
    return id;
  };
  const at = (minutes: number, length = 60) => ({
    start: plusMinutes(openingAt, minutes),
    end: plusMinutes(openingAt, minutes + length),
  });
  return { institutionId, manager, people, openingAt, post, get, done, newInstrument, at };
}
