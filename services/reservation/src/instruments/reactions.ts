import type { Envelope } from '@kyoyo/contracts';
import type pg from 'pg';
import { causedBy, type Parts, type Reactions } from '@kyoyo/service-kit';
import { fewerUnits } from '../offer/changes.ts';
import { createOfferChanges } from '../offer/changing.ts';
import { otherRules } from '../offer/rules.ts';
import type { Tables } from '../schema.ts';
import { createInstrumentSteps } from './steps.ts';

/** Whether it follows from an event of this service. */
async function isOwn(tx: pg.ClientBase, { causationId }: Envelope): Promise<boolean> {
  const { rowCount } = await tx.query('SELECT FROM events WHERE id = $1', [causationId]);
  return rowCount === 1;
}

/** What a step of an instrument does to who has booked it. */
export function instrumentReactions(parts: Parts<Tables>): Reactions {
  const steps = createInstrumentSteps(parts);
  const offer = createOfferChanges(parts);
  return {
    catalogue: {
      // Where it was made fewer here, nobody has the units that are gone; elsewhere, some may.
      InstrumentDescribed: ({ data, envelope }, tx) => {
        const instrument = { ...data, instrumentId: envelope.subject };
        const change = fewerUnits(instrument, data.description.units);
        return offer.follow(change, '', causedBy(envelope), tx);
      },
      // Decided here, they have been settled; elsewhere, whom they touch stands, and is told.
      PolicySet: async ({ data, envelope }, tx) => {
        if (await isOwn(tx, envelope)) return;
        const now = parts.clock();
        const rules = { ...data, instrumentId: envelope.subject };
        const isOther = (one: { readonly effectiveFrom: string }) =>
          one.effectiveFrom !== data.effectiveFrom;
        const change = await otherRules(tx, rules, now, (dated) => dated.filter(isOther));
        await offer.follow(change, '', causedBy(envelope), tx);
      },
      InstrumentSuspended: ({ data, envelope }, tx) => steps.suspend(data, envelope, tx),
      InstrumentResumed: ({ data, envelope }, tx) => steps.resume(data, envelope, tx),
      InstrumentRetired: ({ data, envelope }, tx) =>
        steps.end(data, 'instrument-retired', envelope, tx),
      InstrumentTransferred: ({ data, envelope }, tx) =>
        steps.end(data, 'instrument-transferred', envelope, tx),
    },
  };
}
