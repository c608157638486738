import { z } from 'zod';
import { everybody } from '../concerns.ts';
import { exampleIds } from '../examples.ts';
import { examplePlan, plan } from '../plan.ts';
import { id } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

const shows = ({ institutionId }: { readonly institutionId: string }, planId: string) => ({
  named: { planId, institutionId },
  open: { planId, institutionId },
});

export const planEvents = {
  /** Each version takes the place of the one before, for who subscribes or changes from now on. */
  PlanPublished: event(z.object({ institutionId: id, planVersion: z.int().positive(), plan }), {
    example: { institutionId: exampleIds.institution, planVersion: 1, plan: examplePlan },
    concerns: () => [everybody],
    shows,
  }),
  /** Nobody new may subscribe; who has it keeps it. */
  PlanWithdrawn: event(z.object({ institutionId: id }), {
    example: { institutionId: exampleIds.institution },
    concerns: () => [everybody],
    shows,
  }),
};
export type PlanEvent = EventsOf<typeof planEvents>;
