import {
  type CatalogueEvent,
  type EventSource,
  eventCatalogue,
  readEvent,
  type ReservationEvent,
} from '@kyoyo/contracts';
import type { Reaction } from '@kyoyo/service-kit';

export const usageReactions: Partial<Record<EventSource, Reaction>> = {
  catalogue: async (envelope, tx) => {
    const event = readEvent<CatalogueEvent>(eventCatalogue, envelope);
    if (event.type === 'InstrumentProposed') {
      await tx.query(
        'INSERT INTO instrument (instrument_id, institution_id, units) VALUES ($1, $2, $3)',
        [envelope.subject, event.data.institutionId, event.data.units],
      );
    }
    if (event.type === 'PolicySet') {
      const { fromMinute, toMinute } = event.data.policy.opening;
      await tx.query('UPDATE instrument SET open_minutes_per_day = $2 WHERE instrument_id = $1', [
        envelope.subject,
        toMinute - fromMinute,
      ]);
    }
  },

  reservation: async (envelope, tx) => {
    const event = readEvent<ReservationEvent>(eventCatalogue, envelope);
    const reservationId = envelope.subject;
    switch (event.type) {
      case 'SlotHeld':
        return;
      case 'ReservationConfirmed': {
        const { slot, booking } = event.data;
        await tx.query(
          `INSERT INTO use (reservation_id, instrument_id, organisation_id, reserved)
           VALUES ($1, $2, $3, tstzrange($4, $5))
           ON CONFLICT (reservation_id) DO UPDATE SET reserved = excluded.reserved`,
          [
            reservationId,
            slot.instrumentId,
            booking.organisationId,
            slot.period.start,
            slot.period.end,
          ],
        );
        return;
      }
      case 'ReservationMoved': {
        const { instrumentId, period } = event.data.to;
        await tx.query(
          `UPDATE use SET instrument_id = $2, reserved = tstzrange($3, $4)
           WHERE reservation_id = $1`,
          [reservationId, instrumentId, period.start, period.end],
        );
        return;
      }
      case 'HoldExpired':
      case 'ReservationCancelled':
        await tx.query('DELETE FROM use WHERE reservation_id = $1', [reservationId]);
        return;
      case 'RunStarted':
        await tx.query('UPDATE use SET used = tstzrange($2, NULL) WHERE reservation_id = $1', [
          reservationId,
          event.data.startedAt,
        ]);
        return;
      case 'RunEnded': {
        const { start, end } = event.data.run.used;
        await tx.query('UPDATE use SET used = tstzrange($2, $3) WHERE reservation_id = $1', [
          reservationId,
          start,
          end,
        ]);
      }
    }
  },
};
