import type { SubscriptionEvent } from '@kyoyo/contracts';
import type { Projection } from '@kyoyo/event-store';
import type { Tables } from './schema.ts';
import { termsIdOf } from './terms/stream.ts';

export const projectSubscription: Projection<Tables, SubscriptionEvent> = (
  { streamId, event, meta },
  query,
) => {
  switch (event.type) {
    case 'TermsPublished': {
      const { institutionId, termsVersion, text, effectiveFrom } = event.data;
      return [
        query.insertInto('terms').values({
          terms_id: termsIdOf(institutionId, termsVersion),
          institution_id: institutionId,
          terms_version: termsVersion,
          text: JSON.stringify(text),
          effective_from: effectiveFrom,
        }),
      ];
    }
    case 'TermsAccepted': {
      const newest = {
        terms_version: event.data.termsVersion,
        accepted_by: event.data.acceptedBy,
        accepted_at: meta.time,
      };
      return [
        query
          .insertInto('agreement')
          .values({
            agreement_id: streamId,
            institution_id: event.data.institutionId,
            organisation_id: event.data.organisationId,
            ...newest,
          })
          .onConflict((conflict) => conflict.column('agreement_id').doUpdateSet(newest)),
      ];
    }
    case 'UsageAttributed':
    case 'FeeAttributed':
      return [
        query.insertInto('attribution').values({
          reservation_id: ('run' in event.data ? event.data.run : event.data.fee).reservationId,
          agreement_id: event.data.agreementId,
          contract_form: event.data.contractForm,
        }),
      ];
  }
};
