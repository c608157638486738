import {
  accountingProgram,
  calendarMonth,
  controlTotal,
  date,
  id,
  type Identity,
  mappedAccount,
  researchPartnerType,
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
import { keepsBooks, keepsBooksSomewhere, readsBooks, readsBooksSomewhere } from '../access.ts';
import { accounts } from '../books/accounts.ts';
import { exportMonth } from '../export/journal.ts';
import type { Tables } from '../schema.ts';
import { readMonth } from './checks.ts';
import { createBooksCommands } from './commands.ts';
import { nextMonth } from './months.ts';
import { readBooks } from './queries.ts';

const check = z.object({
  check: z.string(),
  blocking: z.boolean(),
  count: z.int(),
  yen: z.int().nullable(),
});
const ofMonth = z.object({ institutionId: id, month: calendarMonth });
const done = z.object({ id, version: z.int() });

const closing = z.object({
  month: calendarMonth,
  totals: z.array(controlTotal),
  warnings: z.array(z.object({ check: z.string(), count: z.int() })),
  proposedBy: id,
});
const partner = z.object({
  type: researchPartnerType,
  evidence: z.string().trim().min(1).max(300),
  effectiveFrom: date,
});
const mapping = z.object({
  program: accountingProgram,
  fromMonth: calendarMonth,
  accounts: z
    .record(z.string(), mappedAccount)
    .refine((of) => Object.keys(of).every((code) => Object.hasOwn(accounts, code))),
});

const booksView = z.object({
  closed: z.array(closing.extend({ closedBy: id })),
  proposed: closing.nullable(),
  /** The month that is to be closed next, and whether it is over. */
  next: z.object({ month: calendarMonth, isOver: z.boolean() }),
  mappings: z.array(mapping),
  partners: z.array(partner),
});

const forbidUnless = (may: boolean): void => {
  if (!may) refuseWith('forbidden');
};

/** Months of the books: what is left to do in them, closing, and what is made of what is closed. */
export function addClosingRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  addReads(app, parts);
  addCommands(app, parts);
  addSettings(app, parts);
}

function addReads(app: ServiceApp, { database, clock }: Parts<Tables>): void {
  const config = { access: readsBooksSomewhere };
  app.get(
    '/api/books',
    {
      config: { ...config, operation: 'readBooks', summary: 'Read which months are closed' },
      schema: { querystring: z.object({ institutionId: id }), response: { 200: booksView } },
    },
    async (request) => {
      const { institutionId } = request.query;
      forbidUnless(readsBooks(identityOf(request), institutionId));
      const current = japanDate(clock()).slice(0, 7);
      const month = await nextMonth(database.pool, institutionId, current);
      const books = await readBooks(database.query, institutionId);
      return { ...books, next: { month, isOver: month < current } };
    },
  );

  app.get(
    '/api/books/month',
    {
      config: {
        ...config,
        operation: 'readBooksMonth',
        summary: 'Read what is left to do in a month',
      },
      schema: {
        querystring: ofMonth,
        response: {
          200: z.object({ checks: z.array(check), totals: z.array(controlTotal) }),
        },
      },
    },
    async (request) => {
      const { institutionId, month } = request.query;
      forbidUnless(readsBooks(identityOf(request), institutionId));
      return readMonth(database.pool, institutionId, month);
    },
  );

  app.get(
    '/api/books/export',
    {
      config: {
        ...config,
        operation: 'exportBooks',
        summary: 'Export the journal of a closed month for an accounting program',
        gives: ['text/csv'],
      },
      schema: { querystring: ofMonth.extend({ program: accountingProgram }) },
    },
    async (request, reply) => {
      forbidUnless(readsBooks(identityOf(request), request.query.institutionId));
      const file = await exportMonth(database.pool, request.query);
      if ('refused' in file) return refuseWith(file.refused.slug, file.refused.members);
      return reply
        .type(`text/csv; charset=${file.charset}`)
        .header('content-disposition', `attachment; filename="${file.name}"`)
        .send(file.bytes);
    },
  );
}

const config = { access: keepsBooksSomewhere };

const keeperOf = (who: Identity, institutionId: string): string => {
  forbidUnless(keepsBooks(who, institutionId));
  return who.personId;
};

function addCommands(app: ServiceApp, parts: Parts<Tables>): void {
  const commands = createBooksCommands(parts);
  app.post(
    '/api/books/closings',
    {
      config: { ...config, operation: 'proposeClosing', summary: 'Close a month, or propose to' },
      schema: { body: z.strictObject(ofMonth.shape), response: { 200: done } },
    },
    async (request) => {
      const by = keeperOf(identityOf(request), request.body.institutionId);
      return replyOf(await commands.propose({ ...request.body, by }, commandContext(request)));
    },
  );

  app.post(
    '/api/books/closings/confirmation',
    {
      config: {
        ...config,
        operation: 'confirmClosing',
        summary: 'Close a month that somebody else has proposed to close',
      },
      schema: { body: z.strictObject(ofMonth.shape), response: { 200: done } },
    },
    async (request) => {
      const by = keeperOf(identityOf(request), request.body.institutionId);
      return replyOf(await commands.confirm({ ...request.body, by }, commandContext(request)));
    },
  );

  app.post(
    '/api/books/closings/withdrawal',
    {
      config: {
        ...config,
        operation: 'withdrawClosing',
        summary: 'Take back that a month be closed',
      },
      schema: {
        body: z.strictObject({ ...ofMonth.shape, reason: z.string().trim().min(1).max(1_000) }),
        response: { 200: done },
      },
    },
    async (request) => {
      const by = keeperOf(identityOf(request), request.body.institutionId);
      return replyOf(await commands.withdraw({ ...request.body, by }, commandContext(request)));
    },
  );
}

function addSettings(app: ServiceApp, parts: Parts<Tables>): void {
  const commands = createBooksCommands(parts);
  app.post(
    '/api/books/account-mappings',
    {
      config: {
        ...config,
        operation: 'mapAccounts',
        summary: 'Say how accounts are called in an accounting program',
      },
      schema: {
        body: z.strictObject({ institutionId: id, ...mapping.shape }),
        response: { 200: done },
      },
    },
    async (request) => {
      const by = keeperOf(identityOf(request), request.body.institutionId);
      return replyOf(await commands.mapAccounts({ ...request.body, by }, commandContext(request)));
    },
  );

  app.post(
    '/api/books/research-partner',
    {
      config: {
        ...config,
        operation: 'stateResearchPartner',
        summary: 'Say what the institution is to who claims a tax credit for research',
      },
      schema: {
        body: z.strictObject({ institutionId: id, ...partner.shape }),
        response: { 200: done },
      },
    },
    async (request) => {
      const by = keeperOf(identityOf(request), request.body.institutionId);
      return replyOf(await commands.statePartner({ ...request.body, by }, commandContext(request)));
    },
  );
}
