import { z } from 'zod';
import { financeOf, person } from '../concerns.ts';
import { exampleIds } from '../examples.ts';
import { id, yen } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

/** Whose charge is in dispute; in every event of it. The person is null of a contract's own fee. */
export const disputeParties = z.object({
  chargeId: id,
  institutionId: id,
  organisationId: id,
  personId: id.nullable(),
});
export type DisputeParties = z.infer<typeof disputeParties>;

const told = {
  concerns: ({ personId, organisationId, institutionId }: DisputeParties) => [
    ...(personId === null ? [] : [person(personId)]),
    financeOf(organisationId),
    financeOf(institutionId),
  ],
  shows: ({ chargeId, institutionId, organisationId }: DisputeParties, disputeId: string) => ({
    named: { disputeId, chargeId, institutionId, organisationId },
  }),
};
const example: DisputeParties = {
  chargeId: exampleIds.charge,
  institutionId: exampleIds.institution,
  organisationId: exampleIds.organisation,
  personId: exampleIds.person,
};

/** That who pays does not agree with a charge, until both have said how it ends. */
export const disputeEvents = {
  DisputeOpened: event(
    disputeParties.extend({
      /** The line of the charge that it is about, from 1 on; null for all of it. */
      line: z.int().positive().nullable(),
      message: z.string(),
      openedBy: id,
    }),
    {
      example: {
        ...example,
        line: 1,
        message: '途中で装置が止まり、2時間しか使えませんでした。',
        openedBy: exampleIds.person,
      },
      ...told,
    },
  ),
  DisputeMessagePosted: event(
    disputeParties.extend({
      message: z.string(),
      side: z.enum(['organisation', 'institution']),
      by: id,
    }),
    {
      example: {
        ...example,
        message: '停止の記録を確かめます。',
        side: 'institution',
        by: exampleIds.otherPerson,
      },
      ...told,
    },
  ),
  /** Accepted by one person, with an adjustment that waits for another one: it stays open until then. */
  DisputeAcceptanceProposed: event(
    disputeParties.extend({
      message: z.string(),
      by: id,
      adjustment: z.object({ adjustmentId: id, netYen: yen }),
    }),
    {
      example: {
        ...example,
        message: '停止していた10時間分を減額します。',
        by: exampleIds.otherPerson,
        adjustment: { adjustmentId: exampleIds.adjustment, netYen: -110_000 },
      },
      ...told,
    },
  ),
  /** The other person did not approve the adjustment: both sides go on. */
  DisputeReopened: event(disputeParties.extend({ message: z.string(), by: id }), {
    example: { ...example, message: '停止の記録がありません。', by: exampleIds.otherPerson },
    ...told,
  }),
  /** Accepted by the institution, perhaps with an adjustment of the charge; declined by it; or taken back. */
  DisputeSettled: event(
    disputeParties.extend({
      outcome: z.enum(['accepted', 'declined', 'withdrawn']),
      message: z.string(),
      by: id,
      adjustment: z.object({ adjustmentId: id, netYen: yen }).nullable(),
    }),
    {
      example: {
        ...example,
        outcome: 'accepted',
        message: '停止していた1時間分を減額します。',
        by: exampleIds.otherPerson,
        adjustment: { adjustmentId: exampleIds.adjustment, netYen: -11_000 },
      },
      ...told,
    },
  ),
};
export type DisputeEvent = EventsOf<typeof disputeEvents>;
