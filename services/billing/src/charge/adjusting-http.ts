import { id, type Identity, yen } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { keepsBooks, keepsBooksSomewhere, maySeeCharge } from '../access.ts';
import type { Tables } from '../schema.ts';
import { createAdjustmentCommands } from './adjusting-commands.ts';
import { findCharge } from './queries.ts';

const reason = z.string().trim().min(1).max(1_000);

/** What is added to a charge, or taken off it, without tax. */
export const adjustmentYen = yen
  .min(-1_000_000_000)
  .max(1_000_000_000)
  .refine((value) => value !== 0);

/** Finance corrects what a charge comes to; a large correction waits for another person. */
export function addAdjustmentRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const commands = createAdjustmentCommands(parts);

  const chargeOf = async (who: Identity, chargeId: string) => {
    const charge = await findCharge(parts.database.query, chargeId);
    if (!charge || !maySeeCharge(who, charge)) return refuseWith('not-found');
    if (!keepsBooks(who, charge.institutionId)) return refuseWith('forbidden');
    return { chargeId, institutionId: charge.institutionId };
  };

  app.post(
    '/api/charges/:id/adjustments',
    {
      config: {
        access: keepsBooksSomewhere,
        operation: 'adjustCharge',
        summary: 'Correct what a charge comes to',
      },
      schema: {
        params: z.object({ id }),
        body: z.strictObject({
          netYen: adjustmentYen,
          reason,
          until: z.enum(['always', 'correction']).default('always'),
        }),
        response: { 200: z.object({ id, version: z.int() }) },
      },
    },
    async (request) => {
      const who = identityOf(request);
      const of = await chargeOf(who, request.params.id);
      const adjustment = { adjustmentId: newId(), proposedBy: who.personId, ...request.body };
      return replyOf(await commands.adjust(of, adjustment, commandContext(request)));
    },
  );

  app.post(
    '/api/charges/:id/adjustments/:adjustmentId/decision',
    {
      config: {
        access: keepsBooksSomewhere,
        operation: 'decideAdjustment',
        summary: 'Approve or reject a correction of a charge that somebody else has proposed',
      },
      schema: {
        params: z.object({ id, adjustmentId: id }),
        body: z.strictObject({
          approve: z.boolean(),
          reason: reason.or(z.literal('')).default(''),
        }),
        response: { 200: z.object({ id, version: z.int() }) },
      },
    },
    async (request) => {
      const who = identityOf(request);
      const { id: chargeId, adjustmentId } = request.params;
      await chargeOf(who, chargeId);
      const decided = { chargeId, adjustmentId, ...request.body, by: who.personId };
      return replyOf(await commands.decide(decided, commandContext(request)));
    },
  );
}
