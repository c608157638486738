import { assignedTo, date, id, type Identity } from '@kyoyo/contracts';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { keepsBooks, keepsBooksSomewhere } from '../access.ts';
import type { Tables } from '../schema.ts';
import { createPaymentCommands } from './commands.ts';
import { findPayment } from './queries.ts';

const access = keepsBooksSomewhere;
const ofPayment = z.object({ id });
const ofAssignment = ofPayment.extend({
  assignment: z.coerce.number().int().min(1).max(1_000_000),
});
const response = { 200: z.object({ id, version: z.int() }) };
const reason = z.string().trim().min(1).max(300);

/** What finance does with a payment that is for no invoice: income of its own, or to be sent back. */
export function addAssigning(app: ServiceApp, parts: Parts<Tables>): void {
  const { database } = parts;
  const commands = createPaymentCommands(parts);

  const seenBy = async (who: Identity, paymentId: string) => {
    const payment = await findPayment(database.query, paymentId);
    if (!payment || !keepsBooks(who, payment.institutionId)) return refuseWith('not-found');
    const { institutionId, postedOn } = payment;
    return { paymentId, institutionId, postedOn };
  };

  app.post(
    '/api/payments/:id/withdrawal',
    {
      config: {
        access,
        operation: 'withdrawPayment',
        summary: 'Take back a payment that was entered by mistake',
      },
      schema: { params: ofPayment, body: z.strictObject({ reason }), response },
    },
    async (request) => {
      const of = await seenBy(identityOf(request), request.params.id);
      const { reason: why } = request.body;
      return replyOf(await commands.withdrawPayment(of, why, commandContext(request)));
    },
  );

  app.post(
    '/api/payments/:id/assignments',
    {
      config: {
        access,
        operation: 'assignPayment',
        summary: 'Say that a payment is for no invoice: other income, or to be sent back',
      },
      schema: {
        params: ofPayment,
        body: z.strictObject({
          to: assignedTo,
          yen: z.int().min(1).max(999_999_999_999),
          reason,
        }),
        response,
      },
    },
    async (request) => {
      const of = await seenBy(identityOf(request), request.params.id);
      return replyOf(await commands.assign(of, request.body, commandContext(request)));
    },
  );

  app.post(
    '/api/payments/:id/assignments/:assignment/reversal',
    {
      config: {
        access,
        operation: 'reverseAssignment',
        summary: 'Undo that a payment is for no invoice',
      },
      schema: { params: ofAssignment, body: z.strictObject({ reason }), response },
    },
    async (request) => {
      const of = await seenBy(identityOf(request), request.params.id);
      const { assignment } = request.params;
      const context = commandContext(request);
      return replyOf(
        await commands.reverseAssignment(of, assignment, request.body.reason, context),
      );
    },
  );

  app.post(
    '/api/payments/:id/assignments/:assignment/return',
    {
      config: {
        access,
        operation: 'returnDeposit',
        summary: 'Say that a payment that was held was sent back',
      },
      schema: { params: ofAssignment, body: z.strictObject({ returnedOn: date }), response },
    },
    async (request) => {
      const of = await seenBy(identityOf(request), request.params.id);
      const { assignment } = request.params;
      const { returnedOn } = request.body;
      return replyOf(
        await commands.returnDeposit(of, assignment, returnedOn, commandContext(request)),
      );
    },
  );
}
