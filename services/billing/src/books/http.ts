import {
  calendarMonth,
  date,
  id,
  instant,
  instantFromOffset,
  pageCursor,
  pageLimit,
  pageOf,
  yenSum,
} from '@kyoyo/contracts';
import { identityOf, type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { readsBooks, readsBooksSomewhere } from '../access.ts';
import type { Tables } from '../schema.ts';
import { type AccountCode, accounts } from './accounts.ts';
import { listJournal, readDeferred, readTrialBalance } from './queries.ts';

const account = z.enum(Object.keys(accounts) as [AccountCode, ...AccountCode[]]);
const kind = z.enum(['asset', 'liability', 'revenue', 'expense']);
const config = { access: readsBooksSomewhere };

const journalEntry = z
  .object({
    eventId: id,
    line: z.int(),
    day: date,
    debit: account,
    credit: account,
    yen: z.int(),
    recordedAt: instant,
    organisationId: id.nullable(),
    chargeId: id.nullable(),
    documentId: id.nullable(),
    document: z.enum(['invoice', 'credit-note']).nullable(),
    /** Of the document, as it is printed. */
    number: z.string().nullable(),
    /** Whose it is, where it is one or a credit note of one. */
    invoiceId: id.nullable(),
    paymentId: id.nullable(),
  })
  .meta({ id: 'JournalEntry' });

const cursor = pageCursor(date, id, z.string().regex(/^\d{1,9}$/));
const moved = { debit: z.int(), credit: z.int() };

/** The books of an institution as finance and auditors read them. */
export function addBooksRoutes(app: ServiceApp, { database }: Parts<Tables>): void {
  app.get(
    '/api/journal',
    {
      config: {
        ...config,
        operation: 'listJournal',
        summary: 'List the journal of an institution',
      },
      schema: {
        querystring: z.object({
          institutionId: id,
          fromDay: date.optional(),
          toDay: date.optional(),
          account: account.optional(),
          organisationId: id.optional(),
          chargeId: id.optional(),
          documentId: id.optional(),
          paymentId: id.optional(),
          cursor: cursor.optional(),
          limit: pageLimit,
        }),
        response: { 200: pageOf(journalEntry) },
      },
    },
    async (request) => {
      if (!readsBooks(identityOf(request), request.query.institutionId)) {
        return refuseWith('forbidden');
      }
      return listJournal(database.query, request.query);
    },
  );

  app.get(
    '/api/trial-balance',
    {
      config: {
        ...config,
        operation: 'readTrialBalance',
        summary: 'Read the trial balance of a day',
      },
      schema: {
        querystring: z.object({
          institutionId: id,
          day: date,
          /** As the books stood by then; what was recorded later is left out. */
          recordedBy: instantFromOffset.optional(),
        }),
        response: {
          200: z.object({
            day: date,
            items: z.array(
              z.object({
                account,
                kind,
                ...moved,
                balance: z.int(),
                inMonth: z.object(moved),
              }),
            ),
            totals: z.object(moved),
          }),
        },
      },
    },
    async (request) => {
      const { institutionId, day, recordedBy: by } = request.query;
      if (!readsBooks(identityOf(request), institutionId)) return refuseWith('forbidden');
      return readTrialBalance(database.query, { institutionId, day, by });
    },
  );

  app.get(
    '/api/deferred-income',
    {
      config: {
        ...config,
        operation: 'readDeferredIncome',
        summary: 'Read income that was billed ahead',
      },
      schema: {
        querystring: z.object({ institutionId: id, month: calendarMonth }),
        response: {
          200: z.object({
            month: calendarMonth,
            items: z.array(
              z.object({
                contractId: id,
                organisationId: id,
                bookedYen: yenSum,
                recognisedYen: yenSum,
                remainingYen: yenSum,
              }),
            ),
            totals: z.object({ bookedYen: z.int(), recognisedYen: z.int(), remainingYen: z.int() }),
          }),
        },
      },
    },
    async (request) => {
      if (!readsBooks(identityOf(request), request.query.institutionId)) {
        return refuseWith('forbidden');
      }
      return readDeferred(database.query, request.query);
    },
  );
}
