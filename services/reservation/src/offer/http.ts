import {
  hasRole,
  id,
  type Identity,
  pageOf,
  touchedBooking,
  touchedDecision,
  worksAt,
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
import { worksSomewhere } from '../access.ts';
import { findAccessory, findOperator } from '../operators/queries.ts';
import type { Tables } from '../schema.ts';
import { type ChangeAsked, changeAsked, unitsLeft } from './asked.ts';
import { createOfferChanges, type ReadChange } from './changing.ts';
import { readOffered, unitsMeant } from './instruments.ts';
import { changeOf } from './reading.ts';
import { seenOf } from './touched.ts';
import { unitCount, unitCountIdOf } from './unit-count.ts';
import { countsOf, pageOfTouched } from './view.ts';

const facility = { access: worksSomewhere };

const preview = pageOf(touchedBooking).extend({
  /** Of all pages. */
  total: z.int(),
  /** Of these, how many cannot stand, and how many stand without something. */
  lost: z.int(),
  without: z.int(),
  /** To be said with the change: it is refused where it would touch others by then. */
  seen: z.string(),
});

/** What staff see before they change what is offered, and the change of how many units there are. */
export function addOfferRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { pool } = parts.database;
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
      const read = await readAsked(parts.database, identityOf(request), change);
      const touched = await changes.look(read);
      return { ...pageOfTouched(touched, page), ...countsOf(touched), seen: seenOf(touched) };
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
          const command = { ...now, units, formerUnits };
          return tx.execute(unitCount, {
            streamId: unitCountIdOf(instrumentId),
            command,
            context,
          });
        },
      );
      return sendVersioned(reply.code(201), replyOf(outcome));
    },
  );
}

/** The change that somebody asks about, where they may make it. */
async function readAsked(
  { query, pool }: Parts<Tables>['database'],
  who: Identity,
  asked: ChangeAsked,
): Promise<ReadChange> {
  switch (asked.type) {
    case 'outage': {
      const instrument = await readOffered(pool, asked.instrumentId);
      mustWorkAt(who, instrument.institutionId);
      const units = unitsMeant(instrument, asked.units);
      const { instrumentId, institutionId } = instrument;
      return changeOf.outage({ ...asked, instrumentId, institutionId, units, reason: '' });
    }
    case 'units': {
      const instrument = await readOffered(pool, asked.instrumentId);
      mustManage(who, instrument.institutionId);
      return changeOf.units(instrument, asked.units);
    }
    case 'accessory': {
      const known = (await findAccessory(query, asked.accessoryId)) ?? refuseWith('not-found');
      mustWorkAt(who, known.institutionId);
      return changeOf.accessory(asked.accessoryId, { ...known, ...asked });
    }
    case 'duties':
      mustWorkAt(who, asked.institutionId);
      return changeOf.duties(asked);
    case 'leave': {
      const operator = (await findOperator(query, asked.operatorId)) ?? refuseWith('not-found');
      mustWorkAt(who, operator.institutionId);
      return changeOf.leave(operator, asked.period);
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
