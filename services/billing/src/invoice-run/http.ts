import {
  countInQuery,
  date,
  hasRole,
  id,
  type Identity,
  invoiceRunItemView,
  invoiceRunView,
  pageLimit,
  pageOf,
} from '@kyoyo/contracts';
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
import { createApproving } from './approving.ts';
import { createIssuing } from './issuing.ts';
import { createProposing } from './proposing.ts';
import { findRun, listItems, listRuns } from './queries.ts';
import { invoiceRunStream } from './stream.ts';

const maySee = (who: Identity, institutionId: string): boolean =>
  keepsBooks(who, institutionId) || hasRole(who, 'auditor');
const reads = (who: Identity): boolean => keepsBooksSomewhere(who) || hasRole(who, 'auditor');
const params = z.object({ id });
const done = z.object({ id, version: z.int() });

const newRun = z.strictObject({
  institutionId: id,
  /** Of one alone; of all where none is named. */
  organisationId: id.nullable().default(null),
  /** Use up to its end, `2026-11`. */
  month: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/),
  /** The day that is printed, where it is not that on which they are issued. */
  issuedOn: date.nullable().default(null),
});

/** Invoices are proposed, looked at, approved and issued. */
export function addInvoiceRunRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const {
    store,
    database: { query },
  } = parts;
  const proposing = createProposing(parts);
  const issuing = createIssuing(parts);
  const approve = createApproving(parts);

  const found = async (who: Identity, runId: string) => {
    const run = await findRun(query, runId);
    return run && maySee(who, run.institutionId) ? run : refuseWith('not-found');
  };

  app.post(
    '/api/invoice-runs',
    {
      config: {
        access: keepsBooksSomewhere,
        operation: 'proposeInvoices',
        summary: 'Propose invoices for what is not billed yet, much of it in the background',
      },
      schema: { body: newRun, response: { 201: done } },
    },
    async (request, reply) => {
      const who = identityOf(request);
      if (!keepsBooks(who, request.body.institutionId)) return refuseWith('forbidden');
      const wanted = { ...request.body, personId: who.personId };
      const made = replyOf(await proposing.propose(wanted, commandContext(request)));
      proposing.start(made.id, wanted.institutionId);
      return reply.code(201).send(made);
    },
  );

  app.get(
    '/api/invoice-runs',
    {
      config: {
        access: reads,
        operation: 'listInvoiceRuns',
        summary: 'List proposals of invoices',
      },
      schema: {
        querystring: z.object({ institutionId: id, cursor: id.optional(), limit: pageLimit }),
        response: { 200: pageOf(invoiceRunView) },
      },
    },
    async (request) => {
      if (!maySee(identityOf(request), request.query.institutionId)) return refuseWith('forbidden');
      return listRuns(query, request.query);
    },
  );

  app.get(
    '/api/invoice-runs/:id',
    {
      config: {
        access: reads,
        operation: 'readInvoiceRun',
        summary: 'Read a proposal of invoices and how far it is made and issued',
      },
      schema: { params, response: { 200: invoiceRunView } },
    },
    async (request, reply) =>
      sendVersioned(reply, await found(identityOf(request), request.params.id)),
  );

  app.get(
    '/api/invoice-runs/:id/items',
    {
      config: {
        access: reads,
        operation: 'listInvoiceRunItems',
        summary: 'List the invoices of a proposal',
      },
      schema: {
        params,
        querystring: z.object({ cursor: countInQuery(1, 1_000_000).optional(), limit: pageLimit }),
        response: { 200: pageOf(invoiceRunItemView) },
      },
    },
    async (request) => {
      const run = await found(identityOf(request), request.params.id);
      return listItems(query, run.id, request.query);
    },
  );

  for (const [path, type, operation, summary] of [
    [
      'approval',
      'ApproveRun',
      'approveInvoices',
      'Approve proposed invoices, which are then issued',
    ],
    ['withdrawal', 'WithdrawRun', 'withdrawInvoices', 'Withdraw proposed invoices'],
  ] as const) {
    app.post(
      `/api/invoice-runs/:id/${path}`,
      {
        config: { access: keepsBooksSomewhere, operation, summary },
        schema: { params, body: z.strictObject({}), response: { 200: done } },
      },
      async (request, reply) => {
        const who = identityOf(request);
        const run = await found(who, request.params.id);
        if (!keepsBooks(who, run.institutionId)) return refuseWith('forbidden');
        const { id: runId, institutionId } = run;
        const { personId } = who;
        const context = commandContext(request);
        const outcome =
          type === 'ApproveRun'
            ? await approve({ runId, institutionId, personId }, context)
            : await store.execute(invoiceRunStream, {
                streamId: runId,
                command: { type, personId },
                context,
              });
        const answer = replyOf(outcome);
        if (type === 'ApproveRun') issuing.start(run.id, run.institutionId);
        return sendVersioned(reply, answer);
      },
    );
  }
}
