import { type InstrumentEvent, newSubsidyRule, subsidyRule } from '@kyoyo/contracts';
import { type Instant, japanInstant } from '@kyoyo/kernel';
import { specify } from '@kyoyo/testing';
import { describe, expect, it } from 'vitest';
import { instrumentStream } from '../../src/instrument/stream.ts';
import { description, institutionId } from '../example-instruments.ts';

const { given } = specify(instrumentStream);
const cardId = '0193b1a0-0000-7000-8000-000000000002';
const now = '2026-11-20T00:00:00.000Z' as Instant;
const past = '2026-04-01T00:00:00.000Z' as Instant;
const soon = '2026-12-01T00:00:00.000Z' as Instant;

const proposed = {
  type: 'InstrumentProposed',
  data: { ...description, institutionId },
} as const;
const approved = { type: 'InstrumentApproved', data: { institutionId } } as const;
const card = {
  unit: { kind: 'time', minutes: 60, billing: 'prorated' },
  basis: 'reserved',
  pricing: { kind: 'factor', baseYen: 4_000, factors: { large: '1', startup: '0.5' } },
  timeRules: [],
  dayCaps: [],
  minimumYen: null,
  options: [],
  indirectPercent: '0',
  tax: { treatment: 'exclusive', percent: '10' },
  effectiveFrom: past,
  source: { url: '', note: '' },
} as const;
const published = {
  type: 'RateCardPublished',
  data: { institutionId, cardId, card },
} as unknown as InstrumentEvent;
const retired = { type: 'InstrumentRetired', data: { institutionId, reason: '老朽化' } } as const;
const shared = [proposed, approved, published] as const;

const rule = subsidyRule.parse({
  programme: { ja: '補助金', en: 'Grant' },
  purpose: '電池材料の評価',
  acquiredOn: '2021-12-01',
  years: 5,
  mode: 'free',
  lastDay: '2026-11-30',
  costCard: null,
  signedOff: { office: '研究支援課', on: '2021-12-10' },
});
const longer = { ...rule, lastDay: '2027-11-30' };

describe('DeclareSubsidy', () => {
  const declare = (effectiveFrom: Instant = now, of = rule) =>
    ({ type: 'DeclareSubsidy', rule: of, effectiveFrom, now }) as const;
  const declared = (effectiveFrom: Instant = now) =>
    ({ type: 'SubsidyDeclared', data: { institutionId, effectiveFrom, rule } }) as const;

  it('declares from now on', () =>
    given(...shared)
      .when(declare())
      .thenEmits(declared()));
  it('repeated, changes nothing', () =>
    given(...shared, declared())
      .when(declare(soon))
      .thenNothing());
  it('is one: another is a change, which needs a reason', () =>
    given(...shared, declared())
      .when(declare(now, longer))
      .thenRefuses('subsidy-declared'));
  it('makes nothing free that was charged', () =>
    given(...shared)
      .when(declare(past))
      .thenRefuses('effective-in-past'));
  it('may reach back before anything was shared at a price', () =>
    given(proposed).when(declare(past)).thenEmits(declared(past)));
  it('comes too late for what is retired', () =>
    given(...shared, retired)
      .when(declare())
      .thenRefuses('instrument-wrong-status'));
  it('needs the instrument', () => given().when(declare()).thenRefuses('not-found'));
});

describe('ChangeSubsidy', () => {
  const declared = {
    type: 'SubsidyDeclared',
    data: { institutionId, effectiveFrom: past, rule },
  } as const;
  const reason = '資金配分機関の承認';
  const change = (to = longer, effectiveFrom: Instant = now) =>
    ({ type: 'ChangeSubsidy', rule: to, effectiveFrom, reason, now }) as const;
  const changed = {
    type: 'SubsidyRuleChanged',
    data: { institutionId, effectiveFrom: now, rule: longer, reason },
  } as const;
  const known = [...shared, declared];

  it('extends, from now on', () =>
    given(...known)
      .when(change())
      .thenEmits(changed));
  it('repeated, changes nothing', () =>
    given(...known, changed)
      .when(change(longer, soon))
      .thenNothing());
  it('needs one to change', () =>
    given(...shared)
      .when(change())
      .thenRefuses('subsidy-not-declared'));
  it('never changes what is past', () =>
    given(...known)
      .when(change(longer, past))
      .thenRefuses('effective-in-past'));
  it('takes effect after the last one', () =>
    given(...known, { ...changed, data: { ...changed.data, effectiveFrom: soon } })
      .when(change({ ...rule, lastDay: '2028-11-30' }))
      .thenRefuses('subsidy-not-later'));
  it('ends no day that is past, but may end today', () => {
    given(...known)
      .when(change({ ...rule, lastDay: '2026-11-19' }))
      .thenRefuses('subsidy-end-past');
    const today = { ...rule, lastDay: '2026-11-20' };
    given(...known)
      .when(change(today))
      .thenEmits({ ...changed, data: { ...changed.data, rule: today } });
  });
});

it('a rule at cost has the prices of cost, and a free one has none', () => {
  const { costCard: _, ...free } = rule;
  const cost = { ...card, effectiveFrom: '2026-04-01T00:00:00+09:00' };
  const isRight = (one: object) => newSubsidyRule.safeParse(one).success;
  expect(isRight(free)).toBe(true);
  expect(isRight({ ...free, costCard: cost })).toBe(false);
  expect(isRight({ ...free, mode: 'at-cost' })).toBe(false);
  expect(isRight({ ...free, mode: 'at-cost', costCard: cost })).toBe(true);
  expect(isRight({ ...free, lastDay: '2021-11-30' })).toBe(false);
});

describe('prices below maintenance', () => {
  const next = {
    type: 'PublishRateCard',
    cardId: '0193b1a0-0000-7000-8000-000000000009',
    card: { ...card, effectiveFrom: soon } as never,
    replaces: null,
    now,
  } as const;
  const shortfall = {
    fiscalYear: 2026,
    maintenanceHourYen: '2500',
    below: [{ organisationClass: 'startup' as const, hourYen: '2000' }],
  };
  const exception = {
    reason: '初年度に利用を広げる',
    office: '研究支援課',
    until: '2027-03-31',
    signedBy: '0193b1a0-0000-7000-8000-0000000000aa',
  };
  const publishedNext = {
    type: 'RateCardPublished',
    data: { institutionId, cardId: next.cardId, card: next.card },
  } as const;
  const signed = {
    type: 'PriceExceptionSigned',
    data: { institutionId, cardId: next.cardId, exception: { ...shortfall, ...exception } },
  } as const;

  it('are refused without a signed exception', () =>
    given(...shared)
      .when({ ...next, shortfall, exception: null })
      .thenRefuses('price-below-maintenance'));
  it('are published with one, in the same act', () =>
    given(...shared)
      .when({ ...next, shortfall, exception })
      .thenEmits(publishedNext, signed));
  it('need none where nothing is below', () => {
    given(...shared)
      .when({ ...next, shortfall: null, exception: null })
      .thenEmits(publishedNext);
    given(...shared)
      .when({ ...next, shortfall: null, exception })
      .thenRefuses('price-exception-not-needed');
  });
  it('are not published under an exception that is over when they begin', () => {
    const day = (until: string) => ({ ...next, shortfall, exception: { ...exception, until } });
    const first = { ...card, effectiveFrom: japanInstant('2026-12-01') };
    given(...shared)
      .when({ ...day('2026-11-30'), card: first as never })
      .thenRefuses('price-exception-over');
    given(...shared)
      .when({ ...day('2026-12-01'), card: first as never })
      .thenEmits(
        { ...publishedNext, data: { ...publishedNext.data, card: first as never } },
        {
          ...signed,
          data: { ...signed.data, exception: { ...signed.data.exception, until: '2026-12-01' } },
        },
      );
  });
});
