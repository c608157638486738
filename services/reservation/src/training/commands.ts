import type { QualificationView, Trainee, TrainingEvent } from '@kyoyo/contracts';
import type { CommandContext, Executor, Outcome } from '@kyoyo/event-store';
import { type Clock, type Instant, japanDate } from '@kyoyo/kernel';
import {
  type Qualification,
  qualificationIdOf,
  qualificationStream,
  standingOn,
  type TrainingCommand,
  type TrainingResult,
} from './stream.ts';
import type { Tables } from '../schema.ts';
import { qualificationLock } from '../taking-time/locks.ts';

export function createTrainingCommands(on: Executor<Tables>, clock: Clock) {
  const execute = (
    streamId: string,
    command: TrainingCommand,
    context: CommandContext,
  ): Promise<Outcome<QualificationView, TrainingEvent>> =>
    on.execute(qualificationStream, {
      streamId,
      command,
      context,
      shares: [qualificationLock(streamId)],
      reply: (state, { version }) => viewOf(streamId, state, version, clock()),
    });
  const idOf = ({ personId, instrumentId }: Trainee) => qualificationIdOf(personId, instrumentId);

  return {
    request: (trainee: Trainee, wish: string, approved: boolean, context: CommandContext) =>
      execute(
        idOf(trainee),
        { type: 'RequestTraining', trainee, wish, approved, now: clock() },
        context,
      ),

    withdraw: (qualificationId: string, reason: string, context: CommandContext) =>
      execute(qualificationId, { type: 'WithdrawTrainingRequest', reason }, context),

    schedule: (
      qualificationId: string,
      { startsAt, place }: { startsAt: Instant; place: string },
      context: CommandContext,
    ) =>
      execute(
        qualificationId,
        { type: 'ScheduleTraining', startsAt, place, now: clock() },
        context,
      ),

    record: (trainee: Trainee, result: TrainingResult, context: CommandContext) =>
      execute(idOf(trainee), { type: 'RecordTraining', trainee, result, now: clock() }, context),

    revoke: (qualificationId: string, reason: string, context: CommandContext) =>
      execute(qualificationId, { type: 'RevokeQualification', reason }, context),
  };
}

function viewOf(
  id: string,
  state: Qualification,
  version: number,
  now: Instant,
): QualificationView {
  const { trainee, trainedOn, validUntil, reason, request, wish, scheduledFor, place } = state;
  if (!trainee) throw new Error('A command that was accepted left no qualification');
  const standing = standingOn(state, japanDate(now));
  const asked = { request, wish, scheduledFor, place };
  return { id, ...trainee, standing, trainedOn, validUntil, reason, ...asked, version };
}
