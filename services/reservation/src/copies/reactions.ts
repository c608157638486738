import type { Parts, Reactions } from '@kyoyo/service-kit';
import { createInstrumentSteps } from '../instruments/steps.ts';
import type { Tables } from '../schema.ts';
import { personReactions } from '../training/reactions.ts';

/**
 * The local copies that booking looks at: instruments, classes of organisations, agreements. Only
 * what its institution shares at the moment may be booked.
 */
export const reservationReactions = (parts: Parts<Tables>): Reactions => ({
  catalogue: {
    InstrumentProposed: async ({ data, envelope }, tx) => {
      await tx.query(
        `INSERT INTO instrument (instrument_id, institution_id, units) VALUES ($1, $2, $3)
         ON CONFLICT DO NOTHING`,
        [envelope.subject, data.institutionId, data.units],
      );
    },
    InstrumentDescribed: async ({ data, envelope }, tx) => {
      await tx.query('UPDATE instrument SET units = $2 WHERE instrument_id = $1', [
        envelope.subject,
        data.description.units,
      ]);
    },
    InstrumentApproved: async ({ envelope }, tx) => {
      await tx.query('UPDATE instrument SET approved = true WHERE instrument_id = $1', [
        envelope.subject,
      ]);
    },
    InstrumentSuspended: async ({ data: { institutionId, reason }, envelope }, tx) => {
      const instrument = { instrumentId: envelope.subject, institutionId };
      await createInstrumentSteps(parts).suspend(instrument, reason, envelope, tx);
    },
    InstrumentResumed: async ({ data: { institutionId }, envelope }, tx) => {
      const instrument = { instrumentId: envelope.subject, institutionId };
      await createInstrumentSteps(parts).resume(instrument, envelope, tx);
    },
    InstrumentRetired: async ({ data: { institutionId, reason }, envelope }, tx) => {
      const instrument = { instrumentId: envelope.subject, institutionId };
      const because = 'instrument-retired';
      await createInstrumentSteps(parts).end(instrument, because, reason, envelope, tx);
    },
    InstrumentTransferred: async ({ data, envelope }, tx) => {
      const { institutionId, toInstitutionId, reason } = data;
      const instrument = { instrumentId: envelope.subject, institutionId };
      const because = 'instrument-transferred';
      await createInstrumentSteps(parts).end(instrument, because, reason, envelope, tx);
      await tx.query('UPDATE instrument SET institution_id = $2 WHERE instrument_id = $1', [
        envelope.subject,
        toInstitutionId,
      ]);
    },
    PolicySet: async ({ data, envelope }, tx) => {
      await tx.query(
        `INSERT INTO booking_policy VALUES ($1, $2, $3)
         ON CONFLICT (instrument_id, effective_from) DO UPDATE SET policy = excluded.policy`,
        [envelope.subject, data.effectiveFrom, JSON.stringify(data.policy)],
      );
    },
    RateCardPublished: async ({ data: { card }, envelope }, tx) => {
      await tx.query(
        `INSERT INTO offered_options VALUES ($1, $2, $3)
         ON CONFLICT (instrument_id, effective_from) DO UPDATE SET codes = excluded.codes`,
        [envelope.subject, card.effectiveFrom, card.options.map(({ code }) => code)],
      );
    },
  },

  identity: {
    ...personReactions,
    ClassCertified: async ({ data, envelope }, tx) => {
      await tx.query(
        `INSERT INTO organisation_class VALUES ($1, $2, $3, $4)
         ON CONFLICT (organisation_id, valid_from)
         DO UPDATE SET valid_to = excluded.valid_to, class = excluded.class`,
        [envelope.subject, data.validFrom, data.validTo, data.class],
      );
    },
  },

  subscription: {
    TermsAccepted: async ({ data }, tx) => {
      await tx.query(
        `INSERT INTO agreement VALUES ($1, $2, $3)
         ON CONFLICT (organisation_id, institution_id)
         DO UPDATE SET terms_version = excluded.terms_version`,
        [data.organisationId, data.institutionId, data.termsVersion],
      );
    },
  },
});
