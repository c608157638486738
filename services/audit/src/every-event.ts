import type { Keeping } from '@kyoyo/event-store/declaring';
import { row, type Tables } from './schema.ts';

/** Keeps every event byte for byte, so that its seal can still be checked. */
export const everyEvent: Keeping<Tables> = {
  tables: { event: ['source', 'position'] },
  row(event, text) {
    const actor = event.actor === 'system' ? null : event.actor;
    return row('event', {
      source: event.source,
      position: event.position,
      event_id: event.id,
      type: event.type,
      subject: event.subject,
      correlation_id: event.correlationId,
      person_id: actor?.personId ?? null,
      organisation_id: actor?.organisationId ?? null,
      time: event.time,
      envelope: text,
    });
  },
};
