import {
  hasRole,
  id,
  type Identity,
  pageOf,
  touchedBooking,
  touchedDecision,
  worksAt,
} from '@kyoyo/contracts';
import type { CommandContext, Executor } from '@kyoyo/event-store';
import { later } from '@kyoyo/kernel';
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
import { worksSomewhere } from '../access.ts';
import { readWaiting } from '../instruments/coming.ts';
import { findAccessory, findOperator } from '../operators/queries.ts';
import type { Tables } from '../schema.ts';
import { type ChangeAsked, changeAsked, rulesAsked, unitsLeft } from './asked.ts';
import type { Looked } from './change.ts';
import { stepOf } from './changes.ts';
import { createOfferChanges } from './changing.ts';
import { readOffered, unitsMeant } from './instruments.ts';
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

/** What staff see before they change what is offered, and the changes of an instrument that are decided where it is booked. */
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

/** The change that somebody asks about, where they may make it. */
async function readAsked(
  { database: { query, pool }, clock }: Parts<Tables>,
  who: Identity,
  asked: ChangeAsked,
): Promise<Looked> {
  switch (asked.type) {
    case 'outage': {
      const instrument = await readOffered(pool, asked.instrumentId);
      mustWorkAt(who, instrument.institutionId);
      const units = unitsMeant(instrument, asked.units);
      const { instrumentId, institutionId } = instrument;
      return changeOf.outage({ ...asked, instrumentId, institutionId, units, reason: '' })(pool);
    }
    case 'units': {
      const instrument = await readOffered(pool, asked.instrumentId);
      mustManage(who, instrument.institutionId);
      return changeOf.units(instrument, asked.units)(pool);
    }
    case 'rules': {
      const { institutionId } = await readOffered(pool, asked.instrumentId);
      mustManage(who, institutionId);
      const now = clock();
      const effectiveFrom = later(asked.effectiveFrom ?? now, now);
      return changeOf.rules({ ...asked, institutionId, effectiveFrom }, now)(pool);
    }
    case 'step': {
      const instrument = await readOffered(pool, asked.instrumentId);
      mustWorkAt(who, instrument.institutionId);
      return stepOf(instrument, asked.step);
    }
    case 'accessory': {
      const known = (await findAccessory(query, asked.accessoryId)) ?? refuseWith('not-found');
      mustWorkAt(who, known.institutionId);
      return changeOf.accessory(asked.accessoryId, { ...known, ...asked })(pool);
    }
    case 'duties':
      mustWorkAt(who, asked.institutionId);
      return changeOf.duties(asked)(pool);
    case 'leave': {
      const operator = (await findOperator(query, asked.operatorId)) ?? refuseWith('not-found');
      mustWorkAt(who, operator.institutionId);
      return changeOf.leave(operator, asked.period)(pool);
    }
  }
}

function mustWorkAt(who: Identity, institutionId: string): void {
  if (!worksAt(who, institutionId)) refuseWith('forbidden');
}

/** As for every other change of an instrument's description. */
function mustManage(who: Identity, institutionId: string): void {
  if (!hasRole(who, 'facility-manager', institutionId)) refuseWith('forbidden');
}
