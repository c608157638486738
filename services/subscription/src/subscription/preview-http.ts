import { id, subscriptionPreviewView } from '@kyoyo/contracts';
import { identityOf, type Parts, Refused, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { maySubscribe } from '../access.ts';
import { allowanceIdOf, allowanceStream } from '../allowance/stream.ts';
import { readComing } from '../copies/booked-instruments.ts';
import type { Tables } from '../schema.ts';
import { changeTo } from './chosen-plan.ts';
import { previewOf } from './previewing.ts';
import { ownSubscription } from './seen.ts';
import type { SubscriptionCommand } from './state.ts';
import { anotherPlan } from './steps-http.ts';
import { subscriptionStream, subscriptionStreamId } from './stream.ts';

/** Of those that are no longer covered, so many are named. */
const namedMax = 20;

/** What a step of a subscription would cost, leave and no longer cover: asked before it is taken. */
export function addSubscriptionPreviewRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { store, database, clock } = parts;
  app.post(
    '/api/subscriptions/:id/preview',
    {
      config: {
        access: maySubscribe,
        operation: 'previewSubscriptionStep',
        summary: 'See what a change of plan, a pause or a cancellation would bring',
        repeatable: true,
      },
      schema: {
        params: z.object({ id }),
        body: z.discriminatedUnion('step', [
          z.strictObject({ step: z.literal('change'), ...anotherPlan }),
          z.strictObject({ step: z.literal('pause') }),
          z.strictObject({ step: z.literal('cancel') }),
        ]),
        response: { 200: subscriptionPreviewView },
      },
    },
    async (request) => {
      const { id: contractId } = await ownSubscription(parts, request, request.params.id);
      const { organisationId } = identityOf(request);
      const { body: asked } = request;
      const now = clock();
      const command: SubscriptionCommand =
        asked.step === 'change'
          ? await changeTo(database, asked, organisationId, now)
          : { type: asked.step === 'pause' ? 'Pause' : 'Cancel', now };
      const { state } = await store.read(subscriptionStream, subscriptionStreamId(contractId));
      const before = state ?? refuseWith('not-found');
      const start = before.current?.period.start;
      const allowance = start
        ? (await store.read(allowanceStream, allowanceIdOf(contractId, start))).state
        : null;
      const coming = await readComing(database.pool, contractId, now);
      const preview = previewOf({ before, allowance, coming }, command);
      if ('refused' in preview) throw new Refused(preview.refused);
      const { uncovered, ...follows } = preview.done;
      const items = uncovered.slice(0, namedMax).map(({ reservationId, slot, booking }) => ({
        reservationId,
        instrumentId: slot.instrumentId,
        personId: booking.personId,
        period: slot.period,
      }));
      return { ...follows, uncovered: { total: uncovered.length, items } };
    },
  );
}
