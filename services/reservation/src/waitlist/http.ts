import { id, pageLimit, pageOf, periodFromOffset, waitlistView, worksAt } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  sendVersioned,
  type ServiceApp,
  readingOf,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { mayBook } from '../access.ts';
import { waitRefusal } from '../reservation/policies.ts';
import { type Commands, createCommands } from '../reservation/commands.ts';
import { createConsultationCommands } from '../consultation/commands.ts';
import { createFreeing } from '../reservation/freeing.ts';
import { requireShared } from '../reservation/executing.ts';
import { useRequest } from '../reservation/http.ts';
import type { Reader } from '../reservation/reading.ts';
import type { Tables } from '../schema.ts';
import { lockOf } from '../taking-time/locks.ts';
import { everBeside, findEntry, listEntries } from './queries.ts';

const config = { access: 'person' as const };
const changed = z.object({ id, version: z.int() });

/** For so many minutes at any time within the window. */
const joinRequest = useRequest
  .omit({ operatorId: true })
  .extend({ window: periodFromOffset, minutes: z.int().min(1).max(44_640) });

export function addWaitlistRoutes(
  app: ServiceApp,
  parts: Parts<Tables>,
  { waitlist }: Commands,
  read: Reader,
): void {
  const { database, clock, store } = parts;
  const { query } = database;
  const consultations = createConsultationCommands(clock, store);
  const { freeing } = createFreeing(parts);
  app.post(
    '/api/waitlist',
    {
      config: {
        access: mayBook,
        operation: 'joinWaitlist',
        summary: 'Wait for an instrument to become free',
      },
      schema: { body: joinRequest, response: { 201: changed } },
    },
    async (request, reply) => {
      const who = identityOf(request);
      const { instrumentId, window, minutes, accessoryIds, ...use } = request.body;
      const { organisationId, personId } = who;
      const booking = { ...use, organisationId, personId, seriesId: null };
      const instrument = await read.bookable(booking, instrumentId, window.start);
      const { institutionId, facts } = instrument;
      const now = clock();
      const { serviceKind } = use;
      const asked = { period: window, serviceKind, institutionId, facts, now };
      const hindrance = waitRefusal(asked, minutes);
      if (hindrance) return refuseWith(hindrance.slug, hindrance.members);
      const wish = { institutionId, instrumentId, window, minutes, booking, accessoryIds };
      const entryId = newId();
      if (use.consultationId !== null) {
        const wanted = { reservationId: entryId, organisationId, institutionId, instrumentId };
        const refused = await consultations.hindrance(use.consultationId, wanted);
        if (refused) return refuseWith(refused.slug, refused.members);
      }
      const context = commandContext(request);
      const guards = [requireShared(query, { instrumentId, institutionId })];
      const outcome = await freeing({ instrumentId, institutionId }, (tx) =>
        createCommands(parts, tx).waitlist.execute(
          entryId,
          { type: 'JoinWaitlist', wish, now },
          context,
          { guards },
        ),
      );
      return sendVersioned(reply.code(201), replyOf(outcome));
    },
  );

  app.get(
    '/api/waitlist',
    {
      config: {
        ...config,
        operation: 'listWaitlist',
        summary: 'List places in the waiting line',
        asOf: true,
      },
      schema: {
        querystring: z.object({
          scope: z.enum(['mine', 'institution']).default('mine'),
          institutionId: id.optional(),
          cursor: id.optional(),
          limit: pageLimit,
        }),
        response: { 200: pageOf(waitlistView) },
      },
    },
    async (request) => {
      const { personId, ...who } = identityOf(request);
      const { scope, institutionId = '', ...page } = request.query;
      if (scope === 'institution' && !worksAt({ personId, ...who }, institutionId)) {
        return refuseWith('forbidden');
      }
      const whose = scope === 'mine' ? { personId } : { institutionId };
      const { query: past } = await readingOf(request, parts, everBeside(whose));
      return listEntries(past, whose, page);
    },
  );

  app.post(
    '/api/waitlist/:id/withdrawal',
    {
      config: {
        ...config,
        operation: 'leaveWaitlist',
        summary: 'Give up a place in the waiting line',
      },
      schema: {
        params: z.object({ id }),
        body: z.strictObject({}),
        response: { 200: changed },
      },
    },
    async (request, reply) => {
      const who = identityOf(request);
      const entry = await findEntry(query, request.params.id);
      if (entry?.wish.booking.personId !== who.personId) return refuseWith('not-found');
      const context = commandContext(request);
      const leave = { type: 'LeaveWaitlist' } as const;
      const shares = [lockOf(entry.wish)];
      const outcome = await waitlist.execute(entry.id, leave, context, { shares });
      return sendVersioned(reply, replyOf(outcome));
    },
  );
}
