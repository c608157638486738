import type { Parts, Reactions } from '@kyoyo/service-kit';
import type { Tables } from '../schema.ts';
import { createInstrumentSteps } from './steps.ts';

/** What a step of an instrument does to who has booked it. */
export function instrumentReactions(parts: Parts<Tables>): Reactions {
  const steps = createInstrumentSteps(parts);
  return {
    catalogue: {
      InstrumentSuspended: ({ data, envelope }, tx) => steps.suspend(data, envelope, tx),
      InstrumentResumed: ({ data, envelope }, tx) => steps.resume(data, envelope, tx),
      InstrumentRetired: ({ data, envelope }, tx) =>
        steps.end(data, 'instrument-retired', envelope, tx),
      InstrumentTransferred: ({ data, envelope }, tx) =>
        steps.end(data, 'instrument-transferred', envelope, tx),
    },
  };
}
