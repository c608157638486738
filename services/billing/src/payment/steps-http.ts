import {
  allocation,
  allocationsMax,
  date,
  id,
  type Identity,
  type MatchReason,
} from '@kyoyo/contracts';
import { japanDate } from '@kyoyo/kernel';
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
import { findPayment, type PaymentView } from './queries.ts';
import { reviewed } from './review.ts';

const access = keepsBooksSomewhere;
const params = z.object({ id });
const done = z.object({ id, version: z.int() });
const positiveYen = z.int().min(1).max(999_999_999_999);

const received = z.strictObject({
  institutionId: id,
  organisationId: id.nullable().default(null),
  postedOn: date,
  yen: positiveYen,
  payerName: z.string().trim().max(140).default(''),
});
const pair = z.strictObject({ invoiceIds: z.array(id).min(1).max(allocationsMax) });

const ofPayment = ({ id: paymentId, institutionId, postedOn }: PaymentView) => ({
  paymentId,
  institutionId,
  postedOn,
});

/** What finance does with a payment. */
export function addPaymentSteps(app: ServiceApp, parts: Parts<Tables>): void {
  const { database, clock } = parts;
  const commands = createPaymentCommands(parts);

  const ofWho = async (who: Identity, paymentId: string) => {
    const payment = await findPayment(database.query, paymentId);
    return payment && keepsBooks(who, payment.institutionId) ? payment : refuseWith('not-found');
  };

  /** An invoice that was issued stays one of its institution, so that looking before is enough. */
  const mustBeInvoices = async (institutionId: string, invoiceIds: readonly string[]) => {
    const rows = await database.query
      .selectFrom('invoice')
      .where('invoice_id', 'in', invoiceIds)
      .where('institution_id', '=', institutionId)
      .select('invoice_id')
      .execute();
    if (rows.length < new Set(invoiceIds).size) refuseWith('invoice-not-payable');
  };

  /** Those of the candidate that is accepted; else somebody knows better. */
  const reasonsFor = async (
    payment: Awaited<ReturnType<typeof ofWho>>,
    allocations: readonly z.infer<typeof allocation>[],
  ): Promise<readonly MatchReason[]> => {
    const [review] = await reviewed(database, payment.institutionId, [payment], japanDate(clock()));
    const textOf = (some: readonly z.infer<typeof allocation>[]) =>
      some
        .map(({ invoiceId, yen, feeYen }) => `${invoiceId} ${yen} ${feeYen}`)
        .toSorted()
        .join();
    const same = review?.candidates.find((one) => textOf(one.allocations) === textOf(allocations));
    return same?.reasons ?? ['by-hand'];
  };

  app.post(
    '/api/payments',
    {
      config: { access, operation: 'receivePayment', summary: 'Enter a payment by hand' },
      schema: { body: received, response: { 201: done } },
    },
    async (request, reply) => {
      if (!keepsBooks(identityOf(request), request.body.institutionId)) {
        return refuseWith('forbidden');
      }
      const outcome = await commands.receive(request.body, commandContext(request));
      return reply.code(201).send(replyOf(outcome));
    },
  );

  app.post(
    '/api/payments/:id/matches',
    {
      config: { access, operation: 'matchPayment', summary: 'Match a payment with invoices' },
      schema: {
        params,
        body: z.strictObject({ allocations: z.array(allocation).min(1).max(allocationsMax) }),
        response: { 200: done },
      },
    },
    async (request) => {
      const payment = await ofWho(identityOf(request), request.params.id);
      const { allocations } = request.body;
      const reasons = await reasonsFor(payment, allocations);
      return replyOf(
        await commands.match(ofPayment(payment), allocations, reasons, commandContext(request)),
      );
    },
  );

  app.post(
    '/api/payments/:id/matches/:match/reversal',
    {
      config: { access, operation: 'reverseMatch', summary: 'Undo a match of a payment' },
      schema: {
        params: params.extend({ match: z.coerce.number().int().min(1).max(1_000_000) }),
        body: z.strictObject({}),
        response: { 200: done },
      },
    },
    async (request) => {
      const of = ofPayment(await ofWho(identityOf(request), request.params.id));
      return replyOf(await commands.reverse(of, request.params.match, commandContext(request)));
    },
  );

  app.post(
    '/api/payments/:id/refusals',
    {
      config: {
        access,
        operation: 'refusePair',
        summary: 'Say that a payment is not for these invoices',
      },
      schema: { params, body: pair, response: { 200: done } },
    },
    async (request) => {
      const of = ofPayment(await ofWho(identityOf(request), request.params.id));
      const { invoiceIds } = request.body;
      await mustBeInvoices(of.institutionId, invoiceIds);
      return replyOf(await commands.refuse(of, invoiceIds, commandContext(request)));
    },
  );

  app.post(
    '/api/payments/:id/refusals/withdrawal',
    {
      config: {
        access,
        operation: 'withdrawRefusal',
        summary: 'Take back that a payment is not for these invoices',
      },
      schema: { params, body: pair, response: { 200: done } },
    },
    async (request) => {
      const of = ofPayment(await ofWho(identityOf(request), request.params.id));
      const { invoiceIds } = request.body;
      await mustBeInvoices(of.institutionId, invoiceIds);
      return replyOf(await commands.withdraw(of, invoiceIds, commandContext(request)));
    },
  );

  app.post(
    '/api/payments/:id/refunds',
    {
      config: {
        access,
        operation: 'refundPayment',
        summary: 'Say that what was too much went back',
      },
      schema: {
        params,
        body: z.strictObject({ yen: positiveYen, refundedOn: date }),
        response: { 200: done },
      },
    },
    async (request) => {
      const of = ofPayment(await ofWho(identityOf(request), request.params.id));
      const { yen, refundedOn } = request.body;
      return replyOf(await commands.refund(of, yen, refundedOn, commandContext(request)));
    },
  );
}
