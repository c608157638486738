import { z } from 'zod';
import { financeOf } from '../concerns.ts';
import { exampleIds } from '../examples.ts';
import { date, id, yenSum } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

const wantedRun = z.object({
  institutionId: id,
  /** Null where it is of all. */
  organisationId: id.nullable(),
  month: z.string(),
  /** As of which day they are issued; null for that on which they are. */
  issuedOn: date.nullable(),
  proposedBy: id,
});

/** What is proposed to be billed, up to the end of a month. */
export const proposedRun = wantedRun.extend({
  /** None where all of it was billed while it was made. */
  invoices: z.int().nonnegative(),
  totalYen: yenSum.nonnegative(),
  /** From the amount that the issuer says, a second person approves. */
  needsSecond: z.boolean(),
});
const begunRun = wantedRun.extend({ charges: z.int().positive() });
export type BegunRun = z.infer<typeof begunRun>;
export type ProposedRun = z.infer<typeof proposedRun>;

const of = { institutionId: exampleIds.institution };
const told = {
  concerns: ({ institutionId }: { institutionId: string }) => [financeOf(institutionId)],
  shows: ({ institutionId }: { institutionId: string }, runId: string) => ({
    named: { runId, institutionId },
  }),
};

export const invoiceRunEvents = {
  /** Of so much that it is proposed in the background. */
  InvoiceRunBegan: event(begunRun, {
    example: {
      ...of,
      organisationId: null,
      month: '2026-11',
      issuedOn: '2026-12-03',
      proposedBy: exampleIds.person,
      charges: 20_000,
    },
    ...told,
  }),
  InvoiceRunProposed: event(proposedRun, {
    example: {
      ...of,
      organisationId: null,
      month: '2026-11',
      issuedOn: '2026-12-03',
      invoices: 42,
      totalYen: 4_200_000,
      needsSecond: true,
      proposedBy: exampleIds.person,
    },
    ...told,
  }),
  InvoiceRunApproved: event(z.object({ institutionId: id, approvedBy: id }), {
    example: { ...of, approvedBy: exampleIds.otherPerson },
    ...told,
  }),
  InvoiceRunWithdrawn: event(z.object({ institutionId: id, withdrawnBy: id }), {
    example: { ...of, withdrawnBy: exampleIds.person },
    ...told,
  }),
  /** Every invoice of it is issued, or was left out because its charges had changed. */
  InvoiceRunEnded: event(
    z.object({
      institutionId: id,
      issued: z.int().nonnegative(),
      leftOut: z.int().nonnegative(),
      totalYen: yenSum.nonnegative(),
    }),
    { example: { ...of, issued: 41, leftOut: 1, totalYen: 4_100_000 }, ...told },
  ),
};
export type InvoiceRunEvent = EventsOf<typeof invoiceRunEvents>;
