import { z } from 'zod';
import { financeOf, person, staffOf } from '../concerns.ts';
import { exampleIds } from '../examples.ts';
import { calendarMonth, date, id, yen } from '../primitives.ts';
import { event } from '../published-event.ts';

/** Whose charge it is; in every event of an adjustment. The person is null of a contract's own fee. */
const parties = z.object({
  institutionId: id,
  organisationId: id,
  personId: id.nullable(),
});
type Parties = z.infer<typeof parties>;

/**
 * A signed amount without tax, on top of what the rules priced. `until` says what becomes of it when
 * the run is corrected afterwards: one that anticipated the correction ends with it, others stay.
 */
export const chargeAdjustment = z.object({
  adjustmentId: id,
  netYen: yen,
  reason: z.string(),
  until: z.enum(['always', 'correction']),
  proposedBy: id,
});
export type ChargeAdjustment = z.infer<typeof chargeAdjustment>;

/** For the account of the income. */
const adjustedKind = z.enum(['run', 'cancellation', 'no-show', 'contract-fee', 'compensation']);

/** What of a fee that is charged ahead is moved, by the months whose income it is. */
const feeMonth = z.object({
  month: calendarMonth,
  /** Below zero where it is taken off. */
  yen,
  /** Whether it is no income yet on the day that it is booked on. */
  isDeferred: z.boolean(),
});
export type FeeMonth = z.infer<typeof feeMonth>;

interface AdjustedFirst {
  readonly adjustment: ChargeAdjustment;
  readonly kind: z.infer<typeof adjustedKind>;
  readonly bookedOn: string;
}

const told = {
  concerns: ({ personId, organisationId, institutionId }: Parties) => [
    ...(personId === null ? [] : [person(personId)]),
    financeOf(organisationId),
    staffOf(institutionId),
    financeOf(institutionId),
  ],
  shows: ({ institutionId, organisationId }: Parties, chargeId: string) => ({
    named: { chargeId, institutionId, organisationId },
  }),
};
const example = {
  institutionId: exampleIds.institution,
  organisationId: exampleIds.organisation,
  personId: exampleIds.person,
};
const exampleAdjustment: ChargeAdjustment = {
  adjustmentId: exampleIds.adjustment,
  netYen: -5_000,
  reason: '真空の不調で測定をやり直した',
  until: 'always',
  proposedBy: exampleIds.person,
};

export const chargeAdjustmentEvents = {
  /** It is above what one person may decide: another one approves it, or not. */
  ChargeAdjustmentProposed: event(parties.extend({ adjustment: chargeAdjustment }), {
    example: { ...example, adjustment: exampleAdjustment },
    ...told,
  }),
  ChargeAdjusted: event(
    parties.extend({
      adjustment: chargeAdjustment,
      /** Null where one person was enough. */
      approvedBy: id.nullable(),
      kind: adjustedKind,
      bookedOn: date,
      /** Of a contract's fee; of what was used there are none. */
      months: z.array(feeMonth),
    }),
    {
      upcasts: [
        (first: AdjustedFirst) => ({
          ...first,
          months:
            first.kind === 'contract-fee'
              ? [
                  {
                    month: first.bookedOn.slice(0, 7),
                    yen: first.adjustment.netYen,
                    isDeferred: false,
                  },
                ]
              : [],
        }),
      ],
      example: {
        ...example,
        adjustment: exampleAdjustment,
        approvedBy: exampleIds.otherPerson,
        kind: 'run',
        bookedOn: '2026-12-04',
        months: [],
      },
      ...told,
    },
  ),
  /** So much of it is given back by a credit note and not billed again; it is no income any more. */
  ChargeWaived: event(
    parties.extend({
      creditNoteId: id,
      /** Below zero where what the charge had given back is not. */
      netYen: yen,
      reason: z.string(),
      kind: adjustedKind,
      bookedOn: date,
      months: z.array(feeMonth),
    }),
    {
      example: {
        ...example,
        creditNoteId: exampleIds['credit-note'],
        netYen: 10_000,
        reason: '装置の不調',
        kind: 'run',
        bookedOn: '2026-12-10',
        months: [],
      },
      ...told,
    },
  ),
  /** What was waived before is in the price by now, which was corrected down by as much. */
  ChargeWaiverLifted: event(
    parties.extend({ netYen: yen.min(1), kind: adjustedKind, bookedOn: date }),
    { example: { ...example, netYen: 8_000, kind: 'run', bookedOn: '2026-12-14' }, ...told },
  ),
  ChargeAdjustmentRejected: event(
    parties.extend({ adjustmentId: id, reason: z.string(), rejectedBy: id }),
    {
      example: {
        ...example,
        adjustmentId: exampleIds.adjustment,
        reason: '記録と合わない',
        rejectedBy: exampleIds.otherPerson,
      },
      ...told,
    },
  ),
  /** The run was corrected: this much of adjustments before has ended, in whole or in part. */
  ChargeAdjustmentsLifted: event(
    parties.extend({
      lifted: z.array(z.object({ adjustmentId: id, netYen: yen })).min(1),
      kind: adjustedKind,
      bookedOn: date,
    }),
    {
      example: {
        ...example,
        lifted: [{ adjustmentId: exampleIds.adjustment, netYen: -5_000 }],
        kind: 'run',
        bookedOn: '2026-12-04',
      },
      ...told,
    },
  ),
};
