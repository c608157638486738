import {
  type ClearingView,
  clearingListed,
  clearingPreview,
  clearingView,
  date,
  hasRole,
  id,
  type Identity,
  pageLimit,
  pageOf,
} from '@kyoyo/contracts';
import { createPrinter } from '@kyoyo/documents';
import { japanDate } from '@kyoyo/kernel';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  sendVersioned,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { keepsBooks, keepsBooksSomewhere } from '../access.ts';
import type { Tables } from '../schema.ts';
import { createClearingCommands } from './commands.ts';
import { clearingDocument } from './document.ts';
import { findClearing, listClearings, previewClearing } from './queries.ts';

const params = z.object({ id });
const wish = z.strictObject({
  institutionId: id,
  partnerId: id,
  quarter: z.string().regex(/^20\d{2}-Q[1-4]$/),
});
const changed = z.object({ id, version: z.int() });
const finance = { access: keepsBooksSomewhere };

/** What institutions of a network owe each other, set off by quarter: for finance of either side. */
export function addClearingRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { database } = parts;
  const commands = createClearingCommands(parts);

  async function seenBy(who: Identity, clearingId: string): Promise<ClearingView> {
    const found = await findClearing(database.pool, clearingId);
    const theirs = found?.institutionIds.some((one) => keepsBooks(who, one));
    return found && (theirs || hasRole(who, 'auditor')) ? found : refuseWith('not-found');
  }

  app.post(
    '/api/clearings',
    {
      config: {
        ...finance,
        operation: 'proposeClearing',
        summary: 'Propose to set off what two institutions owe each other for a quarter',
      },
      schema: {
        body: wish,
        response: { 201: changed },
      },
    },
    async (request, reply) => {
      if (!keepsBooks(identityOf(request), request.body.institutionId)) {
        return refuseWith('forbidden');
      }
      const outcome = await commands.propose(request.body, commandContext(request));
      return sendVersioned(reply.code(201), replyOf(outcome));
    },
  );

  app.post(
    '/api/clearings/:id/acceptance',
    {
      config: { ...finance, operation: 'acceptClearing', summary: 'Accept a clearing' },
      schema: {
        params,
        body: z.strictObject({ institutionId: id }),
        response: { 200: changed },
      },
    },
    async (request, reply) => {
      const who = identityOf(request);
      const { institutionId } = request.body;
      const found = await seenBy(who, request.params.id);
      if (!keepsBooks(who, institutionId)) return refuseWith('forbidden');
      const context = commandContext(request);
      const { institutionIds } = found;
      const outcome = await commands.accept(found.id, institutionIds, institutionId, context);
      return sendVersioned(reply, replyOf(outcome));
    },
  );

  app.post(
    '/api/clearings/:id/refusal',
    {
      config: { ...finance, operation: 'declineClearing', summary: 'Decline a clearing' },
      schema: {
        params,
        body: z.strictObject({ institutionId: id, reason: z.string().trim().min(1).max(500) }),
        response: { 200: changed },
      },
    },
    async (request, reply) => {
      const who = identityOf(request);
      const { institutionId, reason } = request.body;
      const found = await seenBy(who, request.params.id);
      if (!keepsBooks(who, institutionId)) return refuseWith('forbidden');
      const context = commandContext(request);
      const outcome = await commands.decline(found.id, institutionId, reason, context);
      return sendVersioned(reply, replyOf(outcome));
    },
  );

  app.post(
    '/api/clearings/:id/payment',
    {
      config: {
        ...finance,
        operation: 'payClearing',
        summary: 'Book that the difference of a clearing was paid or received',
      },
      schema: {
        params,
        body: z.strictObject({
          institutionId: id,
          paidOn: date,
          /** The payment that brought it. */
          paymentId: id.nullable().default(null),
        }),
        response: { 200: changed },
      },
    },
    async (request, reply) => {
      const who = identityOf(request);
      const found = await seenBy(who, request.params.id);
      if (!keepsBooks(who, request.body.institutionId)) return refuseWith('forbidden');
      const outcome = await commands.pay(found, request.body, commandContext(request));
      return sendVersioned(reply, replyOf(outcome));
    },
  );

  addClearingQueries(app, parts, seenBy);
}

function addClearingQueries(
  app: ServiceApp,
  { database, clock }: Parts<Tables>,
  seenBy: (who: Identity, clearingId: string) => Promise<ClearingView>,
): void {
  const printer = createPrinter();
  app.addHook('onClose', async () => printer[Symbol.dispose]());

  app.get(
    '/api/clearings',
    {
      config: {
        access: 'person',
        operation: 'listClearings',
        summary: 'List the clearings of an institution',
      },
      schema: {
        querystring: z.object({ institutionId: id, cursor: id.optional(), limit: pageLimit }),
        response: { 200: pageOf(clearingListed) },
      },
    },
    (request) => {
      const who = identityOf(request);
      const { institutionId } = request.query;
      const may = keepsBooks(who, institutionId) || hasRole(who, 'auditor');
      return may ? listClearings(database.query, request.query) : refuseWith('forbidden');
    },
  );

  app.get(
    '/api/clearings/preview',
    {
      config: {
        access: keepsBooksSomewhere,
        operation: 'previewClearing',
        summary: 'Show what two institutions would set off for a quarter',
      },
      schema: { querystring: wish, response: { 200: clearingPreview } },
    },
    async (request) => {
      const who = identityOf(request);
      const { institutionId, partnerId } = request.query;
      if (![institutionId, partnerId].some((one) => keepsBooks(who, one))) {
        return refuseWith('forbidden');
      }
      const today = japanDate(clock());
      return (
        (await previewClearing(database.pool, { ...request.query, today })) ??
        refuseWith('not-in-one-network')
      );
    },
  );

  app.get(
    '/api/clearings/:id',
    {
      config: { access: 'person', operation: 'readClearing', summary: 'Read a clearing' },
      schema: { params, response: { 200: clearingView } },
    },
    async (request, reply) =>
      sendVersioned(reply, await seenBy(identityOf(request), request.params.id)),
  );

  app.get(
    '/api/clearings/:id/document.pdf',
    {
      config: {
        access: 'person',
        operation: 'readClearingDocument',
        summary: 'Read a clearing as a PDF',
        gives: ['application/pdf'],
      },
      schema: { params, querystring: z.object({ language: z.enum(['ja', 'en']).default('ja') }) },
    },
    async (request, reply) => {
      const clearing = await seenBy(identityOf(request), request.params.id);
      const pdf = await printer.print(clearingDocument(clearing, request.query.language));
      return reply
        .headers({
          'content-type': 'application/pdf',
          'content-disposition': `attachment; filename="${clearing.number}.pdf"`,
          'cache-control': 'private, no-cache',
          'x-content-type-options': 'nosniff',
        })
        .send(pdf);
    },
  );
}
