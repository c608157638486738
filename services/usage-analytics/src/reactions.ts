import type { Reaction, Reactions } from '@kyoyo/service-kit';

/** A booking that will not be used is no use. */
const forget: Reaction<unknown> = async ({ envelope }, tx) => {
  await tx.query('DELETE FROM use WHERE reservation_id = $1', [envelope.subject]);
};

/** What is reserved and used on which instrument. */
export const usageReactions: Reactions = {
  catalogue: {
    InstrumentProposed: async ({ data, envelope }, tx) => {
      await tx.query(
        'INSERT INTO instrument (instrument_id, institution_id, units) VALUES ($1, $2, $3)',
        [envelope.subject, data.institutionId, data.units],
      );
    },
    InstrumentDescribed: async ({ data, envelope }, tx) => {
      await tx.query('UPDATE instrument SET units = $2 WHERE instrument_id = $1', [
        envelope.subject,
        data.description.units,
      ]);
    },
    InstrumentTransferred: async ({ data, envelope }, tx) => {
      await tx.query('UPDATE instrument SET institution_id = $2 WHERE instrument_id = $1', [
        envelope.subject,
        data.toInstitutionId,
      ]);
    },
    PolicySet: async ({ data, envelope }, tx) => {
      const { fromMinute, toMinute } = data.policy.opening;
      await tx.query('UPDATE instrument SET open_minutes_per_day = $2 WHERE instrument_id = $1', [
        envelope.subject,
        toMinute - fromMinute,
      ]);
    },
  },

  reservation: {
    ReservationConfirmed: async ({ data: { slot, booking }, envelope }, tx) => {
      const { instrumentId, period } = slot;
      await tx.query(
        `INSERT INTO use (reservation_id, instrument_id, organisation_id, reserved)
         VALUES ($1, $2, $3, tstzrange($4, $5))
         ON CONFLICT (reservation_id) DO UPDATE SET reserved = excluded.reserved`,
        [envelope.subject, instrumentId, booking.organisationId, period.start, period.end],
      );
    },
    ReservationMoved: async ({ data: { to }, envelope }, tx) => {
      const { instrumentId, period } = to;
      await tx.query(
        `UPDATE use SET instrument_id = $2, reserved = tstzrange($3, $4)
         WHERE reservation_id = $1`,
        [envelope.subject, instrumentId, period.start, period.end],
      );
    },
    // A booking that is moved may be asked for again, and then declined.
    ReservationRequested: forget,
    ReservationDeclined: forget,
    HoldExpired: forget,
    ReservationCancelled: forget,
    NoShowRecorded: forget,
    RunStarted: async ({ data, envelope }, tx) => {
      await tx.query('UPDATE use SET used = tstzrange($2, NULL) WHERE reservation_id = $1', [
        envelope.subject,
        data.startedAt,
      ]);
    },
    RunEnded: async ({ data, envelope }, tx) => {
      const { start, end } = data.run.used;
      await tx.query('UPDATE use SET used = tstzrange($2, $3) WHERE reservation_id = $1', [
        envelope.subject,
        start,
        end,
      ]);
    },
  },
};
