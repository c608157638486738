import { bookingPolicy, type InstrumentEvent, rateCard, type RateCard } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { specify } from '@kyoyo/testing';
import { describe, it } from 'vitest';
import { instrumentStream } from '../../src/instrument/stream.ts';
import { description, institutionId } from '../example-instruments.ts';

const { given } = specify(instrumentStream);

type Published = Extract<InstrumentEvent, { type: 'RateCardPublished' }>;

const cardId = '0193b1a0-0000-7000-8000-000000000002';
const next = '0193b1a0-0000-7000-8000-000000000009';
const proposal = { ...description, institutionId };
const policy = bookingPolicy.parse({
  openTo: ['startup'],
  opening: { fromMinute: 540, toMinute: 1080 },
  durationMinutesMin: 60,
  durationMinutesMax: 240,
  granularityMinutes: 30,
  horizonDays: 30,
});
const now = '2026-11-20T00:00:00.000Z' as Instant;
const later = '2026-12-01T00:00:00.000Z' as Instant;
const cardFrom = (effectiveFrom: string): RateCard =>
  rateCard.parse({
    unit: { kind: 'time', minutes: 60, billing: 'prorated' },
    basis: 'reserved',
    pricing: { kind: 'factor', baseYen: 3_300, factors: { startup: '1/2' } },
    timeRules: [],
    dayCaps: [],
    minimumYen: null,
    options: [],
    indirectPercent: '0',
    tax: { treatment: 'inclusive', percent: '10' },
    effectiveFrom: effectiveFrom as Instant,
    source: { url: '', note: '' },
  });
const april = cardFrom('2026-03-31T15:00:00.000Z');
const october = cardFrom('2026-09-30T15:00:00.000Z');

const proposed = { type: 'InstrumentProposed', data: proposal } as const;
const policySet = {
  type: 'PolicySet',
  data: { institutionId, effectiveFrom: now, policy },
} as const;
const published = (card: RateCard): Published => ({
  type: 'RateCardPublished',
  data: { institutionId, cardId, card },
});

const propose = { type: 'ProposeInstrument', proposal } as const;
const setPolicy = { type: 'SetPolicy', policy, effectiveFrom: now, now } as const;
const publish = (card: RateCard, replaces: string | null = null) =>
  ({
    type: 'PublishRateCard',
    cardId,
    card,
    replaces,
    shortfall: null,
    exception: null,
    now,
  }) as const;

describe('ProposeInstrument', () => {
  it('proposes', () => given().when(propose).thenEmits(proposed));
  it('cannot happen twice', () => given(proposed).when(propose).thenRefuses('already-exists'));
});

describe('DescribeInstrument', () => {
  const better = { ...description, aliases: ['走査電顕', 'SEM'] };
  const redescribe = { type: 'DescribeInstrument', description: better } as const;
  const described = {
    type: 'InstrumentDescribed',
    data: { institutionId, description: better },
  } as const;

  it('replaces', () => given(proposed).when(redescribe).thenEmits(described));
  it('repeated, changes nothing', () => given(proposed, described).when(redescribe).thenNothing());
  it('needs the instrument', () => given().when(redescribe).thenRefuses('not-found'));

  const ofUnits = (units: number) => ({ ...description, units });
  const redescribed = (units: number) =>
    ({ type: 'DescribeInstrument', description: ofUnits(units) }) as const;
  const shared = [
    { type: 'InstrumentProposed', data: { ...ofUnits(3), institutionId } },
    { type: 'InstrumentApproved', data: { institutionId } },
  ] as const;
  const withUnits = (units: number) =>
    ({
      type: 'InstrumentDescribed',
      data: { institutionId, description: ofUnits(units) },
    }) as const;

  it('takes no unit of a shared one away, where its bookings are not known', () =>
    given(...shared)
      .when(redescribed(2))
      .thenRefuses('units-are-shared'));
  it('adds some', () =>
    given(...shared)
      .when(redescribed(4))
      .thenEmits(withUnits(4)));
  it('takes some of one away that nobody can have booked', () =>
    given(shared[0]).when(redescribed(2)).thenEmits(withUnits(2)));

  describe('ReduceUnits', () => {
    const reduce = { type: 'ReduceUnits', units: 2 } as const;
    const reason = '老朽化';
    const retired = { type: 'InstrumentRetired', data: { institutionId, reason } } as const;
    it('follows', () =>
      given(...shared)
        .when(reduce)
        .thenEmits(withUnits(2)));
    it('repeated, changes nothing', () =>
      given(...shared, withUnits(2))
        .when(reduce)
        .thenNothing());
    it('changes nothing where there are fewer already', () =>
      given(...shared, withUnits(1))
        .when(reduce)
        .thenNothing());
    it('comes too late for what is retired', () =>
      given(...shared, retired)
        .when(reduce)
        .thenNothing());
  });
});

describe('SetPolicy', () => {
  it('sets', () => given(proposed).when(setPolicy).thenEmits(policySet));
  it('sets another', () =>
    given(proposed, policySet)
      .when({ ...setPolicy, policy: { ...policy, horizonDays: 60 } })
      .thenEmits({
        ...policySet,
        data: { ...policySet.data, policy: { ...policy, horizonDays: 60 } },
      }));
  it('repeated, changes nothing', () => given(proposed, policySet).when(setPolicy).thenNothing());
  it('sets one that holds later', () =>
    given(proposed)
      .when({ ...setPolicy, effectiveFrom: later })
      .thenEmits({ ...policySet, data: { ...policySet.data, effectiveFrom: later } }));
  it('cannot change what has been', () =>
    given(proposed, policySet)
      .when({ ...setPolicy, now: later })
      .thenRefuses('effective-in-past'));
  it('may reach back the first time', () =>
    given(proposed)
      .when({ ...setPolicy, now: later })
      .thenEmits(policySet));
  it('needs the instrument', () => given().when(setPolicy).thenRefuses('not-found'));
});

describe('PublishRateCard', () => {
  it('publishes the first', () => given(proposed).when(publish(april)).thenEmits(published(april)));
  it('publishes a later one', () =>
    given(proposed, published(april)).when(publish(october)).thenEmits(published(october)));
  it('is refused from the same instant', () =>
    given(proposed, published(april)).when(publish(april)).thenRefuses('rate-card-not-later'));
  it('is refused from an earlier instant: what applied then never changes', () =>
    given(proposed, published(october)).when(publish(april)).thenRefuses('rate-card-not-later'));
  it('needs the instrument', () => given().when(publish(april)).thenRefuses('not-found'));

  const approved = { type: 'InstrumentApproved', data: { institutionId } } as const;
  const shared = [proposed, published(april), approved] as const;
  it('is refused from a past instant for which prices were quoted', () => {
    given(...shared)
      .when(publish(october))
      .thenRefuses('effective-in-past');
    given(...shared)
      .when(publish(cardFrom(now)))
      .thenEmits(published(cardFrom(now)));
  });
  it('may reach back where nothing could be quoted', () => {
    given(proposed, approved).when(publish(april)).thenEmits(published(april));
    given(proposed, published(april)).when(publish(october)).thenEmits(published(october));
  });

  const december = cardFrom(later);
  const withdrawn = { type: 'RateCardWithdrawn', data: { institutionId, cardId: next } } as const;
  const announced: Published = {
    ...published(december),
    data: { ...published(december).data, cardId: next },
  };
  const cheaper = { ...december, minimumYen: 100 };
  it('replaces a card that has not begun, also from the same instant or an earlier one', () => {
    const sooner = cardFrom('2026-11-25T00:00:00.000Z');
    for (const card of [cheaper, sooner]) {
      given(...shared, announced)
        .when(publish(card, next))
        .thenEmits(withdrawn, published(card));
    }
  });
  it('replaces nothing that has begun', () =>
    given(...shared)
      .when(publish(cheaper, cardId))
      .thenRefuses('rate-card-in-force'));

  const withdraw = (time = now, id = next) =>
    ({ type: 'WithdrawRateCard', cardId: id, now: time }) as const;
  it('is withdrawn before it begins', () =>
    given(...shared, announced)
      .when(withdraw())
      .thenEmits(withdrawn));
  it('withdrawn again, changes nothing', () =>
    given(...shared, announced, withdrawn)
      .when(withdraw(later))
      .thenNothing());
  it('is not withdrawn once it has begun', () =>
    given(...shared, announced)
      .when(withdraw(later))
      .thenRefuses('rate-card-in-force'));
  it('is not withdrawn where it is not known', () => {
    given(...shared)
      .when(withdraw())
      .thenRefuses('not-found');
    given().when(withdraw()).thenRefuses('not-found');
  });
  it('makes way: another may begin before the one that was withdrawn', () =>
    given(...shared, announced, withdrawn)
      .when(publish(cheaper))
      .thenEmits(published(cheaper)));
});
