import { z } from 'zod';
import { coverage, coverageAudience, exampleCoverage } from '../coverage.ts';
import { exampleIds } from '../examples.ts';
import { event, type EventsOf } from '../published-event.ts';

export const coverageEvents = {
  /** All of it anew, whenever its contract changes. The stream has the id of the contract. */
  CoverageSet: event(z.object({ coverage }), {
    example: { coverage: exampleCoverage(exampleIds) },
    concerns: ({ coverage: of }) => coverageAudience(of),
    shows: ({ coverage: { institutionId } }, contractId) => ({
      named: { contractId, institutionId },
    }),
  }),
};
export type CoverageEvent = EventsOf<typeof coverageEvents>;
