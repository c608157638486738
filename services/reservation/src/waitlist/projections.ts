import type { WaitlistEvent } from '@kyoyo/contracts';
import type { Projection } from '@kyoyo/event-store';
import { rangeOf } from '../taking-time/range.ts';
import type { Tables } from '../schema.ts';

/** Ids are made in the order of time, so that the order of entries is that of joining. */
export const projectWaitlist: Projection<Tables, WaitlistEvent> = (recorded, query) => {
  const { streamId, streamVersion: version, event } = recorded;
  const set = (values: { status?: string; reservation_id?: string; reason?: string }) => [
    query
      .updateTable('waitlist')
      .set({ ...values, version })
      .where('entry_id', '=', streamId),
  ];
  switch (event.type) {
    case 'WaitlistJoined': {
      const { booking, window } = event.data;
      return [
        query.insertInto('waitlist').values({
          entry_id: streamId,
          status: 'waiting',
          instrument_id: event.data.instrumentId,
          institution_id: event.data.institutionId,
          organisation_id: booking.organisationId,
          person_id: booking.personId,
          period: rangeOf(window),
          wish: JSON.stringify(event.data),
          version,
        }),
      ];
    }
    case 'WaitlistPromoted':
      return set({ status: 'promoted', reservation_id: event.data.reservationId });
    case 'WaitlistLeft':
      return set({ status: 'left' });
    case 'WaitlistLapsed':
      return set({ status: 'lapsed', reason: event.data.reason });
    case 'WaitlistSuspended':
    case 'WaitlistResumed':
      return set({});
  }
};
