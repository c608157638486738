import { newId } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import { expect } from 'vitest';
import type { FacilityWorld } from './facility-world.ts';
import type { Body, Somebody } from './service-calls.ts';

const both = (ja: string, en = ja) => ({ ja, en });

/** ¥22,000 an hour, half for an SME; guidance follows the class, staff does not (domain.md §4). */
const card = {
  unit: { kind: 'time', minutes: 60, billing: 'prorated' },
  basis: 'reserved',
  pricing: { kind: 'factor', baseYen: 22_000, factors: { sme: '0.5', startup: '0.3' } },
  timeRules: [],
  dayCaps: [],
  minimumYen: null,
  options: [
    {
      code: 'guidance',
      label: both('技術指導料', 'Guidance'),
      yen: 15_000,
      unit: both('時間', 'hour'),
      classFactor: true,
    },
    {
      code: 'staff',
      label: both('人件費', 'Staff'),
      yen: 2_000,
      unit: both('時間', 'hour'),
      classFactor: false,
    },
  ],
  indirectPercent: '10',
  tax: { treatment: 'exclusive', percent: '10' },
  effectiveFrom: '2020-04-01T00:00:00+09:00',
  source: { url: '', note: '' },
};

/** Half of the price from 30 to 8 days before, then all of it, as at Kyoto. */
const policy = {
  openTo: ['startup', 'sme'] as ('startup' | 'sme')[],
  cancellationTiers: [
    { hoursBefore: 30 * 24, percent: 50 },
    { hoursBefore: 8 * 24, percent: 100 },
  ],
  noShow: { afterMinutes: 30, percent: 100 },
};

/** A priced instrument, and two people of an SME that has accepted the terms. */
export async function addPricedInstrument(world: FacilityWorld) {
  const operations: Somebody = {
    personId: newId(),
    organisationId: newId(),
    roles: [{ name: 'operations' }],
  };
  const name = both('中小企業', 'SME');
  const { id: organisationId } = await world.done(operations, '/api/organisations', { name });
  const certified = `/api/organisations/${organisationId}/class-certifications`;
  await world.done(operations, certified, {
    class: 'sme',
    evidence: 'test',
    validFrom: '2020-01-01',
  });
  const join = async (): Promise<Somebody> => {
    const { id: personId } = await world.done(
      operations,
      `/api/organisations/${organisationId}/members`,
      {
        email: `${newId()}@example.jp`,
        displayName: name,
        password: 'a long password of a test',
        roles: [{ name: 'member' }],
      },
    );
    return { personId, organisationId, roles: [] };
  };
  const people = [await join(), await join()] as const;
  const terms = await world.get(people[0], `/api/terms?institutionId=${world.institutionId}`);
  const representative = { ...people[0], roles: [{ name: 'representative' as const }] };
  await world.done(representative, '/api/agreements', { termsId: terms.body.items[0].id });
  const instrumentId = await world.newInstrument(policy, 1, card);
  // Known to billing, and the class to it and to the reservation service.
  await eventually(async () => {
    const asked = { instrumentId, period: world.at(0), serviceKind: 'equipment-use' };
    expect((await world.post(people[0], '/api/quotes', asked)).status).toBe(200);
    const window = `from=${world.openingAt}&to=${world.at(480).end}`;
    const path = `/api/free-instruments?instrumentIds=${instrumentId}&${window}&minutes=30`;
    expect((await world.get(people[0], path)).body.items[0].slot).toBeTruthy();
  });

  /** So many minutes after the opening, for three hours. */
  const book = (who: Somebody, minutes: number, more: object = {}): Promise<Body> =>
    world.done(who, '/api/reservations', {
      instrumentId,
      period: world.at(minutes, 180),
      serviceKind: 'equipment-use',
      ...more,
    });

  const chargesOf = async (who: Somebody): Promise<Body[]> =>
    (await world.get(who, '/api/charges')).body.items;

  /** The one charge of a reservation, as soon as it is there. */
  const chargeOf = (who: Somebody, reservationId: string): Promise<Body> =>
    eventually(async () => {
      const charges = await chargesOf(who);
      const [first, ...others] = charges.filter((one) => one.reservationId === reservationId);
      expect(others).toEqual([]);
      return first ?? expect.fail('not charged yet');
    });

  return { instrumentId, people, book, chargesOf, chargeOf };
}
