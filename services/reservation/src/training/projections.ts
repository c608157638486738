import type { TrainingEvent } from '@kyoyo/contracts';
import type { Projection, RecordedEvent, Statement } from '@kyoyo/event-store';
import type { Kysely, Updateable } from 'kysely';
import type { Tables } from '../schema.ts';
import type { QualificationTable } from './schema.ts';

const noRequest = { request: 'none', wish: null, scheduled_for: null, place: null };

/** Writes the row of the qualification; the first event, whichever it is, makes it. */
export const projectTraining: Projection<Tables, TrainingEvent> = (recorded, query) => {
  const { event } = recorded;
  switch (event.type) {
    case 'TrainingRequested': {
      const { wish } = event.data;
      return [write(query, recorded, { ...noRequest, request: 'requested', wish })];
    }
    case 'TrainingRequestWithdrawn':
      return [write(query, recorded, { ...noRequest, request: 'withdrawn' })];
    case 'TrainingScheduled': {
      const { startsAt, place } = event.data;
      const scheduled = { request: 'scheduled', scheduled_for: startsAt, place };
      return [write(query, recorded, scheduled)];
    }
    case 'TrainingPassed': {
      const { trainedOn, validUntil } = event.data;
      const passed = { status: 'qualified', trained_on: trainedOn, valid_until: validUntil };
      return [write(query, recorded, { ...noRequest, ...passed, reason: null })];
    }
    case 'TrainingFailed': {
      const { trainedOn, reason } = event.data;
      return [
        write(query, recorded, { ...noRequest, reason }),
        unlessQualified(query, recorded, { status: 'failed', trained_on: trainedOn }),
      ];
    }
    case 'QualificationRevoked': {
      const { reason } = event.data;
      return [write(query, recorded, { status: 'revoked', valid_until: null, reason })];
    }
  }
};

type Query = Kysely<Tables>;
type Changes = Pick<
  Updateable<QualificationTable>,
  | 'status'
  | 'trained_on'
  | 'valid_until'
  | 'reason'
  | 'request'
  | 'wish'
  | 'scheduled_for'
  | 'place'
>;

function write(
  query: Query,
  { id, streamId, streamVersion: version, event }: RecordedEvent<TrainingEvent>,
  values: Changes,
): Statement {
  const { personId, organisationId, instrumentId, institutionId } = event.data;
  const changed = {
    ...values,
    organisation_id: organisationId,
    latest_event_id: id,
    version,
  };
  return query
    .insertInto('qualification')
    .values({
      qualification_id: streamId,
      person_id: personId,
      instrument_id: instrumentId,
      institution_id: institutionId,
      ...changed,
    })
    .onConflict((conflict) => conflict.column('qualification_id').doUpdateSet(changed));
}

const unlessQualified = (
  query: Query,
  { streamId }: RecordedEvent,
  values: { status: string; trained_on: string },
): Statement =>
  query
    .updateTable('qualification')
    .set({ ...values, valid_until: null })
    .where('qualification_id', '=', streamId)
    .where('status', '<>', 'qualified');
