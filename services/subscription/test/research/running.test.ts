import type { ResearchEvent } from '@kyoyo/contracts';
import { type Instant, japanInstant } from '@kyoyo/kernel';
import { recordedAs, specify } from '@kyoyo/testing';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/research/coverage.ts';
import { feesOf } from '../../src/research/fees.ts';
import { evolve, type Research } from '../../src/research/state.ts';
import { researchStream } from '../../src/research/stream.ts';
import {
  agreed,
  bothReviewed,
  companyId,
  content,
  director,
  drafted,
  engineer,
  institutionId,
  named,
  president,
  revised,
  student,
  told,
  untilAgreed,
} from './example.ts';

const { given } = specify(researchStream);
const stateOf = (...events: ResearchEvent[]): Research =>
  events.reduce<Research | null>(
    (state, event, nth) => evolve(state, event, recordedAs(nth + 1)),
    null,
  ) as Research;
const people = told(president, engineer);
const withStudent = named(
  companyId,
  { personId: engineer, role: 'lead' },
  { personId: student, role: 'student' },
);
const pledged: ResearchEvent = {
  type: 'ResearchPledgeSigned',
  data: { ...told(president, engineer, student), personId: student, signedOn: '2026-05-01' },
};
const reached = (spending: 'open' | 'nearly-spent' | 'spent', spentYen: number): ResearchEvent => ({
  type: 'ResearchBudgetReached',
  data: { ...people, spending, spentYen, budgetYen: 5_000_000 },
});
const overdrawn: ResearchEvent = {
  type: 'ResearchOverdraftAllowed',
  data: { ...people, personId: director, reason: '変更の手続き中' },
};
const endOfPeriod = japanInstant('2027-04-01');
const ended = (endedAt: Instant, reason: string | null): ResearchEvent => ({
  type: 'ResearchEnded',
  data: { ...people, endedAt, reason },
});

describe('NameResearchers', () => {
  const name = {
    type: 'NameResearchers',
    partyId: companyId,
    researchers: [
      { personId: engineer, role: 'lead' as const },
      { personId: student, role: 'student' as const },
    ],
  } as const;
  const command = { ...name, researchers: [...name.researchers] };
  it('names the people of a party', () =>
    given(...untilAgreed())
      .when(command)
      .thenEmits(withStudent));
  it('repeated, changes nothing', () =>
    given(...untilAgreed(), withStudent)
      .when(command)
      .thenNothing());
  it('is refused of what is over', () =>
    given(...untilAgreed(), ended(endOfPeriod, null))
      .when(command)
      .thenRefuses('contract-over'));
});

describe('RecordPledge', () => {
  const pledge = {
    type: 'RecordPledge',
    personId: student,
    signedOn: '2026-05-01',
    today: '2026-05-01',
  } as const;
  const before = [...untilAgreed(), withStudent];
  it('is of a student', () =>
    given(...before)
      .when(pledge)
      .thenEmits(pledged));
  it('repeated, changes nothing', () =>
    given(...before, pledged)
      .when(pledge)
      .thenNothing());
  it('is refused of who is none', () =>
    given(...before)
      .when({ ...pledge, personId: engineer })
      .thenRefuses('pledge-not-needed'));
  it('is refused of a day to come', () =>
    given(...before)
      .when({ ...pledge, today: '2026-04-30' })
      .thenRefuses('pledge-in-future'));
});

describe('CountBudget', () => {
  const count = (spentYen: number) => ({ type: 'CountBudget', spentYen }) as const;
  it('says nothing below 80%', () =>
    given(...untilAgreed())
      .when(count(3_999_999))
      .thenNothing());
  it('says when 80% are reached, once', () => {
    given(...untilAgreed())
      .when(count(4_000_000))
      .thenEmits(reached('nearly-spent', 4_000_000));
    given(...untilAgreed(), reached('nearly-spent', 4_000_000))
      .when(count(4_999_999))
      .thenNothing();
  });
  it('says when all is spent, and when a correction gives back', () => {
    const before = [...untilAgreed(), reached('nearly-spent', 4_000_000)];
    given(...before)
      .when(count(5_000_000))
      .thenEmits(reached('spent', 5_000_000));
    given(...before, reached('spent', 5_000_000))
      .when(count(1_000_000))
      .thenEmits(reached('open', 1_000_000));
  });
  it('says nothing before it is agreed', () =>
    given(drafted()).when(count(9_000_000)).thenNothing());
});

describe('AllowOverdraft', () => {
  const allow = { type: 'AllowOverdraft', personId: director, reason: '変更の手続き中' } as const;
  it('is signed by a person, for a reason', () =>
    given(...untilAgreed())
      .when(allow)
      .thenEmits(overdrawn));
  it('repeated, changes nothing', () =>
    given(...untilAgreed(), overdrawn)
      .when(allow)
      .thenNothing());
  it('is refused before it is agreed', () =>
    given(drafted()).when(allow).thenRefuses('contract-not-agreed'));
});

const instalment = (dueOn = '2026-04-30'): ResearchEvent => ({
  type: 'ResearchInstalmentReached',
  data: {
    ...people,
    label: '第1回',
    dueOn,
    shares: [{ organisationId: companyId, yen: 6_000_000 }],
  },
});
const pass = (now: string) => ({ type: 'LetTimePass', now: now as Instant }) as const;

describe('an instalment', () => {
  const dueOn = '2027-05-31';
  const later = { ...content, instalments: [{ label: '第1回', yen: 6_000_000, dueOn }] };
  const early = '2026-10-01T03:00:00.000Z' as Instant;

  it('is due from the begin of its day in Japan on, once', () => {
    given(...untilAgreed())
      .when(pass('2026-04-29T14:59:59.999Z'))
      .thenNothing();
    given(...untilAgreed())
      .when(pass('2026-04-29T15:00:00.000Z'))
      .thenEmits(instalment());
    given(...untilAgreed(), instalment())
      .when(pass('2026-05-02T00:00:00.000Z'))
      .thenNothing();
  });
  it('is not due again where an amendment names it, too', () =>
    given(...untilAgreed(), instalment(), agreed(2, { ...content, useBudgetYen: null }))
      .when(pass('2026-05-02T00:00:00.000Z'))
      .thenNothing());
  it('that was due cannot be named anew in an amendment', () => {
    const renamed = {
      ...content,
      instalments: content.instalments.map((one) => ({ ...one, label: '改' })),
    };
    given(...untilAgreed(), instalment(), revised(2, renamed), ...bothReviewed(2))
      .when({
        type: 'SignResearch',
        number: 2,
        personId: president,
        represents: [companyId],
        umbrella: null,
      })
      .thenRefuses('instalment-was-due');
  });
  it('is due after the end as planned, and no more where it was broken off', () => {
    const before = [...untilAgreed(), agreed(2, later)];
    given(...before, ended(endOfPeriod, null))
      .when(pass('2027-05-31T00:00:00.000Z'))
      .thenEmits(instalment(dueOn));
    given(...before, ended(early, '中止'))
      .when(pass('2027-05-31T00:00:00.000Z'))
      .thenNothing();
  });
  it('is a fee for each organisation that pays a part of it', () => {
    const fees = feesOf(companyId, stateOf(...untilAgreed()), instalment());
    expect(fees.map(({ fee }) => fee)).toEqual([
      expect.objectContaining({
        kind: 'instalment',
        contractForm: 'joint-research',
        organisationId: companyId,
        lines: [
          expect.objectContaining({ label: { ja: '第1回', en: '第1回' }, amount: '6000000' }),
        ],
        tax: { treatment: 'exclusive', percent: '10' },
        dueAt: japanInstant('2026-04-30'),
      }),
    ]);
  });
});

describe('its end', () => {
  const early = '2026-10-01T03:00:00.000Z' as Instant;
  it('comes at 24:00 of its last day in Japan, and not before', () => {
    given(...untilAgreed(), instalment())
      .when(pass('2027-03-31T14:59:59.999Z'))
      .thenNothing();
    given(...untilAgreed(), instalment())
      .when(pass('2027-03-31T15:00:00.000Z'))
      .thenEmits(ended(endOfPeriod, null));
    given(...untilAgreed(), instalment(), ended(endOfPeriod, null))
      .when(pass('2027-04-02T00:00:00.000Z'))
      .thenNothing();
  });
  it('comes early for a reason', () => {
    const end = { type: 'EndResearch', reason: '目的の達成', now: early } as const;
    given(...untilAgreed())
      .when(end)
      .thenEmits(ended(early, '目的の達成'));
    given(drafted()).when(end).thenRefuses('contract-not-agreed');
    given(...untilAgreed(), ended(early, '目的の達成'))
      .when(end)
      .thenRefuses('contract-over');
  });
  it('wakes the stream', () => {
    const head = { id: student, version: 1, latestEventId: '', openedAt: early, latestAt: early };
    const wakesAt = (...more: ResearchEvent[]) =>
      researchStream.wakesAt?.(stateOf(...untilAgreed(), ...more), head);
    expect(wakesAt()).toBe(japanInstant('2026-04-30'));
    expect(wakesAt(instalment())).toBe(endOfPeriod);
    expect(researchStream.wakesAt?.(stateOf(drafted()), head)).toBeNull();
  });
});

describe('what it lets be booked', () => {
  const employers = new Map([
    [engineer, companyId],
    [student, companyId],
  ]);
  const of = (...events: ResearchEvent[]) => coverageOf(stateOf(...events), employers);
  const whole = [{ start: japanInstant('2026-04-01'), end: endOfPeriod }];

  it('is nothing before it is agreed', () => expect(of(drafted())).toBeNull());
  it('is for the people named, at its own rate of indirect cost', () =>
    expect(of(...untilAgreed())).toEqual({
      form: 'joint-research',
      title: content.title,
      institutionId,
      organisationIds: [companyId],
      personIds: [engineer],
      instrumentIds: null,
      periods: whole,
      limits: [],
      research: { indirectPercent: '20', classFactor: null },
    }));
  it('leaves a student out until the pledge is signed', () => {
    expect(of(...untilAgreed(), withStudent)?.personIds).toEqual([engineer]);
    expect(of(...untilAgreed(), withStudent, pledged)?.personIds).toEqual([engineer, student]);
  });
  it('stops when the budget is spent, unless it may be overdrawn', () => {
    const spent = [...untilAgreed(), reached('spent', 5_000_000)];
    expect(of(...spent)?.periods).toEqual([]);
    expect(of(...spent, overdrawn)?.periods).toEqual(whole);
    expect(of(...spent, reached('open', 0))?.periods).toEqual(whole);
  });
  it('stops when it ends', () =>
    expect(of(...untilAgreed(), ended(endOfPeriod, null))?.periods).toEqual([]));
});
