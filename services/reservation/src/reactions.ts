import {
  type CatalogueEvent,
  eventCatalogue,
  type EventSource,
  type IdentityEvent,
  readEvent,
  type SubscriptionEvent,
} from '@kyoyo/contracts';
import type { Reaction } from '@kyoyo/service-kit';

/** The local copies that booking looks at: instruments, classes of organisations, agreements. */
export const reservationReactions: Partial<Record<EventSource, Reaction>> = {
  catalogue: async (envelope, tx) => {
    const event = readEvent<CatalogueEvent>(eventCatalogue, envelope);
    const instrumentId = envelope.subject;
    switch (event.type) {
      case 'InstrumentProposed':
        await tx.query(
          `INSERT INTO instrument (instrument_id, institution_id, units) VALUES ($1, $2, $3)`,
          [instrumentId, event.data.institutionId, event.data.units],
        );
        return;
      case 'InstrumentApproved':
        await tx.query('UPDATE instrument SET approved = true WHERE instrument_id = $1', [
          instrumentId,
        ]);
        return;
      case 'PolicySet':
        await tx.query('UPDATE instrument SET policy = $2 WHERE instrument_id = $1', [
          instrumentId,
          JSON.stringify(event.data.policy),
        ]);
        return;
      case 'InstitutionRegistered':
      case 'RateCardPublished':
        return;
    }
  },

  identity: async (envelope, tx) => {
    const event = readEvent<IdentityEvent>(eventCatalogue, envelope);
    if (event.type !== 'ClassCertified') return;
    await tx.query(
      `INSERT INTO organisation_class VALUES ($1, $2, $3, $4)
       ON CONFLICT (organisation_id, valid_from)
       DO UPDATE SET valid_to = excluded.valid_to, class = excluded.class`,
      [envelope.subject, event.data.validFrom, event.data.validTo, event.data.class],
    );
  },

  subscription: async (envelope, tx) => {
    const event = readEvent<SubscriptionEvent>(eventCatalogue, envelope);
    if (event.type !== 'TermsAccepted') return;
    const { organisationId, institutionId, termsVersion } = event.data;
    await tx.query(
      `INSERT INTO agreement VALUES ($1, $2, $3)
       ON CONFLICT (organisation_id, institution_id)
       DO UPDATE SET terms_version = excluded.terms_version`,
      [organisationId, institutionId, termsVersion],
    );
  },
};
