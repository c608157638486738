import {
  accountBalance,
  countInQuery,
  date,
  hasRole,
  id,
  type Identity,
  pageLimit,
  pageOf,
  paymentPage,
  paymentReview,
  paymentState,
} from '@kyoyo/contracts';
import { japanDate } from '@kyoyo/kernel';
import {
  identityOf,
  type Parts,
  refuseWith,
  sendVersioned,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { keepsBooks, maySeeOrganisation } from '../access.ts';
import type { Tables } from '../schema.ts';
import { findPayment, listPayments, readBalances, sumPayments } from './queries.ts';
import { reviewed } from './review.ts';

const whose = { institutionId: id.optional(), organisationId: id.optional() };
const yenInQuery = countInQuery(1, 999_999_999).optional();
const page = { cursor: id.optional(), limit: pageLimit };
const filter = z.object({
  ...whose,
  state: paymentState.optional(),
  from: date.optional(),
  to: date.optional(),
  minYen: yenInQuery,
  maxYen: yenInQuery,
  ...page,
});

/** Either side's finance sees its own; with neither named there is nothing to see. */
function mustSee(
  who: Identity,
  {
    institutionId,
    organisationId,
  }: { institutionId?: string | undefined; organisationId?: string | undefined },
): void {
  if (hasRole(who, 'auditor') && (institutionId ?? organisationId)) return;
  if (institutionId && keepsBooks(who, institutionId)) return;
  if (organisationId && maySeeOrganisation(who, organisationId)) return;
  refuseWith('forbidden');
}

/** What came in, what it may be for, and what each organisation still owes. */
export function addPaymentRoutes(app: ServiceApp, { database, clock }: Parts<Tables>): void {
  const { query } = database;
  const today = () => japanDate(clock());

  app.get(
    '/api/payments',
    {
      config: { access: 'person', operation: 'listPayments', summary: 'List payments' },
      schema: { querystring: filter, response: { 200: paymentPage } },
    },
    async (request) => {
      const { cursor, limit, ...asked } = request.query;
      mustSee(identityOf(request), asked);
      const [found, totals] = await Promise.all([
        listPayments(query, { ...asked, cursor, limit }),
        sumPayments(query, asked),
      ]);
      return { ...found, totals };
    },
  );

  app.get(
    '/api/payment-reviews',
    {
      config: {
        access: 'person',
        operation: 'listPaymentReviews',
        summary: 'List payments that wait, the oldest first, with what they may be for',
      },
      schema: {
        querystring: z.object({ institutionId: id, ...page }),
        response: { 200: pageOf(paymentReview) },
      },
    },
    async (request) => {
      const { institutionId, cursor, limit } = request.query;
      mustSee(identityOf(request), { institutionId });
      const { items, nextCursor } = await listPayments(query, {
        institutionId,
        waits: true,
        cursor,
        limit,
      });
      return { items: await reviewed(database, institutionId, items, today()), nextCursor };
    },
  );

  app.get(
    '/api/payments/:id',
    {
      config: {
        access: 'person',
        operation: 'readPayment',
        summary: 'Read a payment, with what it may be for',
      },
      schema: { params: z.object({ id }), response: { 200: paymentReview } },
    },
    async (request, reply) => {
      const who = identityOf(request);
      const payment = (await findPayment(query, request.params.id)) ?? refuseWith('not-found');
      const { institutionId, organisationId } = payment;
      const isOfInstitution = keepsBooks(who, institutionId) || hasRole(who, 'auditor');
      const isPayer = organisationId !== null && maySeeOrganisation(who, organisationId);
      if (!isOfInstitution && !isPayer) return refuseWith('not-found');
      // What else somebody may owe is for those whose claims they are.
      const [review] = isOfInstitution
        ? await reviewed(database, institutionId, [payment], today())
        : [{ ...payment, candidates: [] }];
      return sendVersioned(reply, review ?? refuseWith('not-found'));
    },
  );

  app.get(
    '/api/account-balances',
    {
      config: {
        access: 'person',
        operation: 'listAccountBalances',
        summary: 'List what each organisation owes an institution as of a day',
      },
      schema: {
        querystring: z.object({ ...whose, on: date.optional() }),
        response: { 200: z.object({ on: date, items: z.array(accountBalance) }) },
      },
    },
    async (request) => {
      const { on = today(), ...asked } = request.query;
      mustSee(identityOf(request), asked);
      return { on, items: await readBalances(query, { ...asked, on }) };
    },
  );
}
