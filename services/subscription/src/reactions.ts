import type { Parts, Reactions } from '@kyoyo/service-kit';
import { agreementIdOf } from './agreement.ts';
import { attributionDecider, attributionStreamId } from './attribution.ts';
import { projectSubscription } from './projections.ts';
import type { Tables } from './schema.ts';

const attribution = {
  streamType: 'attribution',
  decider: attributionDecider,
  project: projectSubscription,
};

/** Each ended run is attributed to the contract under which it was booked. */
export const subscriptionReactions = ({ store }: Parts<Tables>): Reactions => ({
  reservation: {
    RunEnded: async ({ data: { run }, envelope }, tx) => {
      const agreementId = agreementIdOf(run.organisationId, run.institutionId);
      const usage = {
        agreementId,
        contractForm: 'usage-terms' as const,
        run,
        runEndedEventId: envelope.id,
      };
      await store.execute(attribution, {
        streamId: attributionStreamId(run.reservationId),
        command: { type: 'AttributeUsage', usage },
        context: {
          actor: 'system',
          correlationId: envelope.correlationId,
          causationId: envelope.id,
        },
        reply: () => undefined,
        within: tx,
      });
    },
  },
});
