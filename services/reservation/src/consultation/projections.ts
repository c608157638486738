import type { ConsultationEvent } from '@kyoyo/contracts';
import type { Projection, RecordedEvent, Statement } from '@kyoyo/event-store';
import type { Kysely, Updateable } from 'kysely';
import type { Tables } from '../schema.ts';
import type { ConsultationTable } from './schema.ts';

/** Writes the head of the thread and what was said in it. */
export const projectConsultation: Projection<Tables, ConsultationEvent> = (recorded, query) => {
  const { event } = recorded;
  switch (event.type) {
    case 'ConsultationOpened':
      return [
        open(query, recorded, event.data),
        say(query, recorded, false, { message: event.data.message }),
      ];
    case 'ConsultationMessagePosted': {
      const { message, byStaff } = event.data;
      return [
        update(query, recorded, { awaits: byStaff ? 'person' : 'staff' }),
        say(query, recorded, byStaff, { message }),
      ];
    }
    case 'SlotSuggested': {
      const { instrumentId, period, serviceKind } = event.data;
      const slot = JSON.stringify({ instrumentId, period, serviceKind });
      return [update(query, recorded, { awaits: 'person' }), say(query, recorded, true, { slot })];
    }
    case 'ConsultationConcluded': {
      const { outcome, reservationId, reason } = event.data;
      return [
        update(query, recorded, {
          status: outcome,
          awaits: null,
          reservation_id: reservationId,
          close_reason: outcome === 'closed' ? reason : null,
        }),
      ];
    }
  }
};

type Query = Kysely<Tables>;
type Recorded = RecordedEvent<ConsultationEvent>;

const open = (
  query: Query,
  { id, streamId, streamVersion: version, meta }: Recorded,
  data: Extract<ConsultationEvent, { type: 'ConsultationOpened' }>['data'],
): Statement =>
  query.insertInto('consultation').values({
    consultation_id: streamId,
    institution_id: data.institutionId,
    instrument_id: data.instrumentId,
    organisation_id: data.organisationId,
    person_id: data.personId,
    subject: data.subject,
    status: 'open',
    awaits: 'staff',
    opened_at: meta.time,
    latest_at: meta.time,
    latest_event_id: id,
    version,
  });

const say = (
  query: Query,
  { streamId, streamVersion: number, meta: { actor, time } }: Recorded,
  byStaff: boolean,
  said: { message: string } | { slot: string },
): Statement =>
  query.insertInto('consultation_entry').values({
    consultation_id: streamId,
    number,
    person_id: actor === 'system' ? null : actor.personId,
    by_staff: byStaff,
    posted_at: time,
    ...said,
  });

const update = (
  query: Query,
  { id, streamId, streamVersion: version, meta }: Recorded,
  values: Updateable<ConsultationTable>,
): Statement =>
  query
    .updateTable('consultation')
    .set({ ...values, latest_at: meta.time, latest_event_id: id, version })
    .where('consultation_id', '=', streamId);
