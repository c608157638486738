import { id, pageOf, touchedBooking, touchedDecision } from '@kyoyo/contracts';
import type { CommandContext, Executor } from '@kyoyo/event-store';
import {
  commandContext,
  identityOf,
  type Parts,
  replyOf,
  sendVersioned,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { worksSomewhere } from '../access.ts';
import { readWaiting } from '../instruments/coming.ts';
import type { Tables } from '../schema.ts';
import { changeAsked, rulesAsked, unitsLeft } from './asked.ts';
import { createOfferChanges } from './changing.ts';
import { readOffered } from './instruments.ts';
import { mustManage, readAsked } from './looked.ts';
import { changeOf } from './reading.ts';
import { readTouched, seenOf } from './touched.ts';
import { type OfferCommand, offerIdOf, offerStream } from './stream.ts';
import { countsOf, pageOfTouched } from './view.ts';

const facility = { access: worksSomewhere };

const preview = pageOf(touchedBooking).extend({
  /** Of all pages. */
  total: z.int(),
  /** Of these, how many cannot stand, and how many stand without something. */
  lost: z.int(),
  without: z.int(),
  /** How many wait for the instrument that it is about. */
  waiting: z.int(),
  /** To be said with the change: it is refused where it would touch others by then. */
  seen: z.string(),
});

/** What staff see before they change what is offered, and what is decided where the bookings are. */
export function addOfferRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { database, clock } = parts;
  const { pool } = database;
  const changes = createOfferChanges(parts);

  app.post(
    '/api/offer-previews',
    {
      config: {
        ...facility,
        operation: 'previewOffer',
        summary: 'See which bookings a change of what is offered would touch',
        repeatable: true,
      },
      schema: {
        body: z.strictObject({
          change: changeAsked,
          cursor: id.optional(),
          limit: z.int().min(1).max(200).default(50),
        }),
        response: { 200: preview },
      },
    },
    async (request) => {
      const { change, ...page } = request.body;
      const looked = await readAsked(parts, identityOf(request), change);
      const touched = await readTouched(pool, looked, clock());
      const { among, institutionId } = looked;
      const waiting =
        'instrumentId' in among ? await readWaiting(pool, { ...among, institutionId }) : [];
      return {
        ...pageOfTouched(touched, page),
        ...countsOf(touched),
        waiting: waiting.length,
        seen: seenOf(touched),
      };
    },
  );

  app.post(
    '/api/unit-reductions',
    {
      config: {
        ...facility,
        operation: 'reduceUnits',
        summary: 'Take units of an instrument away',
      },
      schema: {
        body: z.strictObject({
          instrumentId: id,
          units: unitsLeft,
          bookings: touchedDecision.optional(),
        }),
        response: { 201: z.object({ id, version: z.int() }) },
      },
    },
    async (request, reply) => {
      const { instrumentId, units, bookings = null } = request.body;
      const instrument = await readOffered(pool, instrumentId);
      mustManage(identityOf(request), instrument.institutionId);
      const context = commandContext(request);
      const outcome = await changes.change(
        instrument,
        changeOf.units(instrument, units),
        bookings,
        context,
        async (tx) => {
          const { units: formerUnits, ...now } = await readOffered(tx.client, instrumentId);
          const reduction = { ...now, units, formerUnits };
          return decide(tx, instrumentId, { type: 'ReduceUnits', reduction }, context);
        },
      );
      return sendVersioned(reply.code(201), replyOf(outcome));
    },
  );

  app.post(
    '/api/rule-changes',
    {
      config: {
        ...facility,
        operation: 'changeRules',
        summary: 'Change the booking rules of an instrument that is booked',
      },
      schema: {
        body: rulesAsked.extend({ bookings: touchedDecision.optional() }).strict(),
        response: { 201: z.object({ id, version: z.int() }) },
      },
    },
    async (request, reply) => {
      const now = clock();
      const { bookings = null, effectiveFrom = now, instrumentId, policy } = request.body;
      const { institutionId } = await readOffered(pool, instrumentId);
      mustManage(identityOf(request), institutionId);
      const rules = { instrumentId, institutionId, policy, effectiveFrom };
      const context = commandContext(request);
      const outcome = await changes.change(
        rules,
        changeOf.rules(rules, now),
        bookings,
        context,
        (tx) => decide(tx, instrumentId, { type: 'DecideRules', rules, now }, context),
      );
      return sendVersioned(reply.code(201), replyOf(outcome));
    },
  );
}

const decide = (
  tx: Executor<Tables>,
  instrumentId: string,
  command: OfferCommand,
  context: CommandContext,
) => tx.execute(offerStream, { streamId: offerIdOf(instrumentId), command, context });
