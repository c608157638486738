import type { TrainingEvent } from '@kyoyo/contracts';
import { japanInstant, plusMinutes } from '@kyoyo/kernel';
import { recordedAs, specify } from '@kyoyo/testing';
import { describe, expect, it } from 'vitest';
import {
  type Qualification,
  qualificationStream,
  standingOn,
  type TrainingCommand,
  type TrainingResult,
} from '../src/training/stream.ts';

type Of<Type extends TrainingEvent['type']> = Extract<TrainingEvent, { type: Type }>['data'];
type Asking<Type extends TrainingCommand['type']> = Extract<TrainingCommand, { type: Type }>;

const { given } = specify(qualificationStream);
const now = japanInstant('2026-11-20', 9 * 60);
const trainee = {
  personId: '0193b1a0-0000-7000-8000-000000000001',
  organisationId: '0193b1a0-0000-7000-8000-000000000002',
  instrumentId: '0193b1a0-0000-7000-8000-000000000003',
  institutionId: '0193b1a0-0000-7000-8000-000000000004',
};
const wish = 'mornings';
const startsAt = plusMinutes(now, 3 * 1440);
const place = 'Room 2';
const today = '2026-11-20';

const event = <Type extends TrainingEvent['type']>(
  type: Type,
  data: Omit<Of<Type>, keyof typeof trainee>,
) => ({ type, data: { ...trainee, ...data } }) as unknown as TrainingEvent;
const requested = event('TrainingRequested', { wish });
const withdrawn = event('TrainingRequestWithdrawn', { reason: '' });
const scheduled = event('TrainingScheduled', { startsAt, place });
const passed = (validUntil: string | null = null, trainedOn = today) =>
  event('TrainingPassed', { trainedOn, validUntil });
const failed = event('TrainingFailed', { trainedOn: today, reason: 'vacuum' });
const revoked = event('QualificationRevoked', { reason: 'unsafe' });

const request = (changes: Partial<Asking<'RequestTraining'>> = {}): TrainingCommand => ({
  type: 'RequestTraining',
  trainee,
  wish,
  approved: true,
  now,
  ...changes,
});
const withdraw = { type: 'WithdrawTrainingRequest', reason: '' } as const;
const schedule = (changes: Partial<Asking<'ScheduleTraining'>> = {}): TrainingCommand => ({
  type: 'ScheduleTraining',
  startsAt,
  place,
  now,
  ...changes,
});
const record = (result: TrainingResult): TrainingCommand => ({
  type: 'RecordTraining',
  trainee,
  result,
  now,
});
const pass = (validUntil: string | null = null, trainedOn = today) =>
  record({ passed: true, trainedOn, validUntil });
const fail = record({ passed: false, trainedOn: today, reason: 'vacuum' });
const revoke = { type: 'RevokeQualification', reason: 'unsafe' } as const;

describe('RequestTraining', () => {
  it('asks for a training', () => given().when(request()).thenEmits(requested));
  it('needs an instrument that is open', () =>
    given()
      .when(request({ approved: false }))
      .thenRefuses('instrument-not-bookable'));
  it('repeated, changes nothing', () => given(requested).when(request()).thenNothing());
  it('is refused while another one is open', () =>
    given(requested)
      .when(request({ wish: 'evenings' }))
      .thenRefuses('training-already-requested'));
  it('is refused while a qualification holds for long', () => {
    given(passed()).when(request()).thenRefuses('already-qualified');
    given(passed('2027-02-18')).when(request()).thenRefuses('already-qualified');
  });
  it('renews one that ends soon or has ended', () => {
    given(passed('2027-02-17')).when(request()).thenEmits(requested);
    given(passed('2026-11-19', '2025-11-20')).when(request()).thenEmits(requested);
  });
  it('may follow what was withdrawn, not passed or revoked', () => {
    given(requested, withdrawn).when(request()).thenEmits(requested);
    given(requested, failed).when(request()).thenEmits(requested);
    given(passed(), revoked).when(request()).thenEmits(requested);
  });
});

describe('WithdrawTrainingRequest', () => {
  it('takes the request back, with its day or without', () => {
    given(requested).when(withdraw).thenEmits(withdrawn);
    given(requested, scheduled).when(withdraw).thenEmits(withdrawn);
  });
  it('repeated, changes nothing', () => given(requested, withdrawn).when(withdraw).thenNothing());
  it('comes too late for a training that was held', () =>
    given(requested, passed()).when(withdraw).thenRefuses('training-not-requested'));
  it('needs something to withdraw', () => given().when(withdraw).thenRefuses('not-found'));
});

describe('ScheduleTraining', () => {
  it('gives a request its day', () => given(requested).when(schedule()).thenEmits(scheduled));
  it('moves it to another', () => {
    const later = plusMinutes(startsAt, 60);
    given(requested, scheduled)
      .when(schedule({ startsAt: later }))
      .thenEmits(event('TrainingScheduled', { startsAt: later, place }));
  });
  it('repeated, changes nothing', () => given(requested, scheduled).when(schedule()).thenNothing());
  it('is refused in the past', () =>
    given(requested)
      .when(schedule({ startsAt: plusMinutes(now, -1) }))
      .thenRefuses('training-in-past'));
  it('comes too late for what was withdrawn', () =>
    given(requested, withdrawn).when(schedule()).thenRefuses('training-not-requested'));
  it('needs a request', () => given().when(schedule()).thenRefuses('not-found'));
});

describe('RecordTraining', () => {
  it('qualifies who passed, asked for or not', () => {
    given(requested, scheduled).when(pass('2027-11-19')).thenEmits(passed('2027-11-19'));
    given().when(pass()).thenEmits(passed());
  });
  it('says why somebody did not pass', () => given(requested).when(fail).thenEmits(failed));
  it('repeated, changes nothing', () => {
    given(requested, passed()).when(pass()).thenNothing();
    given(requested, failed).when(fail).thenNothing();
    given(passed('2027-01-31'), failed).when(fail).thenNothing();
  });
  it('corrects what was recorded for the same day', () =>
    given(passed()).when(pass('2027-11-19')).thenEmits(passed('2027-11-19')));
  it('answers a request even with the same result', () =>
    given(passed('2026-11-25'), requested)
      .when(pass('2026-11-25'))
      .thenEmits(passed('2026-11-25')));
  it('renews what has expired', () =>
    given(passed('2026-11-01', '2025-11-01')).when(pass()).thenEmits(passed()));
  it('is refused for a day to come', () =>
    given().when(pass(null, '2026-11-21')).thenRefuses('training-not-held-yet'));
  it('is refused when it ends before it began', () =>
    given().when(pass('2026-11-19')).thenRefuses('validity-ends-before-training'));
  it('comes too late where a newer one is recorded', () =>
    given(passed()).when(pass(null, '2026-11-19')).thenRefuses('newer-training-recorded'));
  it('may restore what was revoked', () =>
    given(passed(), revoked).when(pass()).thenEmits(passed()));
});

describe('RevokeQualification', () => {
  it('takes it away', () => given(passed()).when(revoke).thenEmits(revoked));
  it('repeated, changes nothing', () => given(passed(), revoked).when(revoke).thenNothing());
  it('needs somebody who is qualified', () => {
    given().when(revoke).thenRefuses('not-found');
    given(requested).when(revoke).thenRefuses('not-qualified');
    given(requested, failed).when(revoke).thenRefuses('not-qualified');
  });
  it('leaves a request for a new training open', () =>
    given(passed('2026-12-01'), requested, revoked).when(schedule()).thenEmits(scheduled));
});

describe('what a qualification is worth', () => {
  const stateAfter = (...events: TrainingEvent[]): Qualification =>
    events.reduce(
      (state, event, nth) => qualificationStream.evolve(state, event, recordedAs(nth + 1)),
      qualificationStream.initial,
    );

  it('holds to the last day and no longer', () => {
    const held = stateAfter(passed('2026-11-30'));
    expect(standingOn(held, '2026-11-30')).toBe('valid');
    expect(standingOn(held, '2026-12-01')).toBe('expired');
    expect(standingOn(stateAfter(passed()), '2199-12-31')).toBe('valid');
  });
  it('survives a renewal that was asked for or not passed', () => {
    expect(standingOn(stateAfter(passed(), requested, scheduled), today)).toBe('valid');
    expect(standingOn(stateAfter(passed(), failed), today)).toBe('valid');
  });
  it('is nothing before a training, after a failure and after it was taken away', () => {
    expect(standingOn(stateAfter(requested), today)).toBe('none');
    expect(standingOn(stateAfter(failed), today)).toBe('failed');
    expect(standingOn(stateAfter(passed(), revoked), today)).toBe('revoked');
  });
});
