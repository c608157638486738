import {
  type Problem,
  problem,
  type QualificationStanding,
  type Trainee,
  type TrainingEvent,
  type TrainingRequestStatus,
  trainingRequestStatusNames,
} from '@kyoyo/contracts';
import {
  accept,
  type Decision,
  derivedId,
  type Instant,
  japanDate,
  plusMinutes,
  refuse,
} from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

/** What the trainings of a person on an instrument have led to, apart from the passing of time. */
export type QualificationStatus = 'none' | 'qualified' | 'failed' | 'revoked';

/** A qualification and the request for its next training; both may be there at once. */
export interface Qualification {
  /** Null as long as nothing was ever asked for or recorded. */
  readonly trainee: Trainee | null;
  readonly status: QualificationStatus;
  readonly trainedOn: string | null;
  readonly validUntil: string | null;
  readonly reason: string | null;
  /** Forgotten when the qualification is revoked: it may then be recorded once more. */
  readonly newestResult: TrainingResult | null;
  readonly request: TrainingRequestStatus;
  readonly wish: string | null;
  readonly scheduledFor: Instant | null;
  readonly place: string | null;
}

/** How a training went. Dates are days in Japan; `validUntil` is the last one, null for good. */
export type TrainingResult =
  | { readonly passed: true; readonly trainedOn: string; readonly validUntil: string | null }
  | { readonly passed: false; readonly trainedOn: string; readonly reason: string };

export type TrainingCommand =
  | {
      readonly type: 'RequestTraining';
      readonly trainee: Trainee;
      readonly wish: string;
      /** Whether the catalogue has approved the instrument. */
      readonly approved: boolean;
      readonly now: Instant;
    }
  | { readonly type: 'WithdrawTrainingRequest'; readonly reason: string }
  | {
      readonly type: 'ScheduleTraining';
      readonly startsAt: Instant;
      readonly place: string;
      readonly now: Instant;
    }
  | {
      readonly type: 'RecordTraining';
      readonly trainee: Trainee;
      readonly result: TrainingResult;
      readonly now: Instant;
    }
  | { readonly type: 'RevokeQualification'; readonly reason: string };

type TrainingDecision = Decision<TrainingEvent, Problem>;

/** How long before its end a qualification may be renewed. */
export const renewalOpensDays = 90;

export const qualificationIdOf = (personId: string, instrumentId: string): string =>
  derivedId('qualification', personId, instrumentId);

/** What the qualification is worth on a day in Japan, the last day included. */
export function standingOn(
  { status, validUntil }: Pick<Qualification, 'status' | 'validUntil'>,
  date: string,
): QualificationStanding {
  if (status !== 'qualified') return status;
  return validUntil !== null && validUntil < date ? 'expired' : 'valid';
}

/** Whether a person may work an instrument alone, and their way there. */
export const qualificationStream = stream({
  name: 'qualification',
  form: 1,
  initial: {
    trainee: null,
    status: 'none',
    trainedOn: null,
    validUntil: null,
    reason: null,
    newestResult: null,
    request: 'none',
    wish: null,
    scheduledFor: null,
    place: null,
  },
  decide,
  evolve,
  tables: { qualification: ['qualification_id'] },
  rows({ trainee, ...state }, { id, version, latestEventId }) {
    if (!trainee) return [];
    return [
      row('qualification', {
        qualification_id: id,
        person_id: trainee.personId,
        organisation_id: trainee.organisationId,
        instrument_id: trainee.instrumentId,
        institution_id: trainee.institutionId,
        status: state.status,
        trained_on: state.trainedOn,
        valid_until: state.validUntil,
        reason: state.reason,
        request: state.request,
        wish: state.wish,
        scheduled_for: state.scheduledFor,
        place: state.place,
        latest_event_id: latestEventId,
        version,
      }),
    ];
  },
});

function decide(state: Qualification, command: TrainingCommand): TrainingDecision {
  switch (command.type) {
    case 'RequestTraining':
      return request(state, command);
    case 'WithdrawTrainingRequest':
      return withdraw(state, command.reason);
    case 'ScheduleTraining':
      return schedule(state, command);
    case 'RecordTraining':
      return record(state, command);
    case 'RevokeQualification':
      return revoke(state, command.reason);
  }
}

const isOpen = ({ request }: Qualification): boolean =>
  request === 'requested' || request === 'scheduled';

const notRequested = ({ request }: Qualification): TrainingDecision =>
  refuse(problem('training-not-requested', { now: trainingRequestStatusNames[request] }));

function request(
  state: Qualification,
  { trainee, wish, approved, now }: Extract<TrainingCommand, { type: 'RequestTraining' }>,
): TrainingDecision {
  if (!approved) return refuse(problem('instrument-not-bookable'));
  if (isOpen(state)) {
    return state.wish === wish ? accept() : refuse(problem('training-already-requested'));
  }
  const renewableOn = japanDate(plusMinutes(now, renewalOpensDays * 1440));
  if (standingOn(state, renewableOn) === 'valid') {
    return refuse(problem('already-qualified', { days: renewalOpensDays }));
  }
  return accept({ type: 'TrainingRequested', data: { ...trainee, wish } });
}

function withdraw(state: Qualification, reason: string): TrainingDecision {
  if (!state.trainee) return refuse(problem('not-found'));
  if (state.request === 'withdrawn') return accept();
  if (!isOpen(state)) return notRequested(state);
  return accept({ type: 'TrainingRequestWithdrawn', data: { ...state.trainee, reason } });
}

/** A training that has its day already is moved to another. */
function schedule(
  state: Qualification,
  { startsAt, place, now }: Extract<TrainingCommand, { type: 'ScheduleTraining' }>,
): TrainingDecision {
  if (!state.trainee) return refuse(problem('not-found'));
  if (!isOpen(state)) return notRequested(state);
  if (state.scheduledFor === startsAt && state.place === place) return accept();
  if (startsAt < now) return refuse(problem('training-in-past'));
  return accept({ type: 'TrainingScheduled', data: { ...state.trainee, startsAt, place } });
}

/** Nobody needs to have asked for it. What is recorded anew for the same day corrects it. */
function record(
  state: Qualification,
  { trainee, result, now }: Extract<TrainingCommand, { type: 'RecordTraining' }>,
): TrainingDecision {
  const { trainedOn } = result;
  if (!isOpen(state) && isSameResult(state.newestResult, result)) return accept();
  if (trainedOn > japanDate(now)) return refuse(problem('training-not-held-yet'));
  if (state.status === 'qualified' && state.trainedOn && trainedOn < state.trainedOn) {
    return refuse(problem('newer-training-recorded', { trainedOn: state.trainedOn }));
  }
  if (!result.passed) {
    const { reason } = result;
    return accept({ type: 'TrainingFailed', data: { ...trainee, trainedOn, reason } });
  }
  const { validUntil } = result;
  if (validUntil !== null && validUntil < trainedOn) {
    return refuse(problem('validity-ends-before-training'));
  }
  return accept({ type: 'TrainingPassed', data: { ...trainee, trainedOn, validUntil } });
}

const isSameResult = (a: TrainingResult | null, b: TrainingResult): boolean =>
  a !== null &&
  a.trainedOn === b.trainedOn &&
  (a.passed ? b.passed && a.validUntil === b.validUntil : !b.passed && a.reason === b.reason);

function revoke(state: Qualification, reason: string): TrainingDecision {
  if (!state.trainee) return refuse(problem('not-found'));
  if (state.status === 'revoked') return accept();
  if (state.status !== 'qualified') return refuse(problem('not-qualified'));
  return accept({ type: 'QualificationRevoked', data: { ...state.trainee, reason } });
}

const noRequest = { request: 'none', wish: null, scheduledFor: null, place: null } as const;

function evolve(before: Qualification, event: TrainingEvent): Qualification {
  const { personId, organisationId, instrumentId, institutionId } = event.data;
  const trainee = { personId, organisationId, instrumentId, institutionId };
  const state = { ...before, trainee };
  switch (event.type) {
    case 'TrainingRequested':
      return { ...state, ...noRequest, request: 'requested', wish: event.data.wish };
    case 'TrainingRequestWithdrawn':
      return { ...state, ...noRequest, request: 'withdrawn' };
    case 'TrainingScheduled': {
      const { startsAt: scheduledFor, place } = event.data;
      return { ...state, request: 'scheduled', scheduledFor, place };
    }
    case 'TrainingPassed': {
      const { trainedOn, validUntil } = event.data;
      const newestResult = { passed: true, trainedOn, validUntil } as const;
      const passed = { status: 'qualified', trainedOn, validUntil, reason: null } as const;
      return { ...state, ...noRequest, ...passed, newestResult };
    }
    case 'TrainingFailed': {
      const { trainedOn, reason } = event.data;
      const newestResult = { passed: false, trainedOn, reason } as const;
      const failed = { ...state, ...noRequest, reason, newestResult };
      // A renewal that was not passed takes nothing away: what is held holds to its end.
      if (state.status === 'qualified') return failed;
      return { ...failed, status: 'failed', trainedOn, validUntil: null };
    }
    case 'QualificationRevoked': {
      const { reason } = event.data;
      return { ...state, status: 'revoked', validUntil: null, reason, newestResult: null };
    }
  }
}
