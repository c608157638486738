import { causedBy, type Parts, type Reactions } from '@kyoyo/service-kit';
import { fewerUnits } from '../offer/changes.ts';
import { createOfferChanges } from '../offer/changing.ts';
import type { Tables } from '../schema.ts';
import { createInstrumentSteps } from './steps.ts';

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
      InstrumentSuspended: ({ data, envelope }, tx) => steps.suspend(data, envelope, tx),
      InstrumentResumed: ({ data, envelope }, tx) => steps.resume(data, envelope, tx),
      InstrumentRetired: ({ data, envelope }, tx) =>
        steps.end(data, 'instrument-retired', envelope, tx),
      InstrumentTransferred: ({ data, envelope }, tx) =>
        steps.end(data, 'instrument-transferred', envelope, tx),
    },
  };
}
