import { z } from 'zod';
import { financeOf, staffOf } from '../concerns.ts';
import { exampleIds } from '../examples.ts';
import { bilingual, date, exactNumber, id, yen, yenSum } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

/** For what a share of income is kept; `institution` is what stays where it is. */
export const shareRecipient = z.enum([
  'keeper-rebate',
  'renewal-reserve',
  'staff-reward',
  'department',
  'partner',
  'institution',
]);
export type ShareRecipient = z.infer<typeof shareRecipient>;

/** A share of the net of each charge (配分): to whom, and how many hundredths. */
export const incomeShare = z.object({
  recipient: shareRecipient,
  /** The group or department. */
  name: bilingual,
  /** The other institution, of a partner; null of all else. */
  partnerId: id.nullable(),
  percent: exactNumber,
});
export type IncomeShare = z.infer<typeof incomeShare>;

export const splitRule = z.object({
  institutionId: id,
  /** Null for all instruments that have no rule of their own. */
  instrumentId: id.nullable(),
  /** The first day of use for which it holds. */
  effectiveFrom: date,
  /** In the order in which what is left over is given. */
  shares: z.array(incomeShare).min(1).max(20),
});
export type SplitRule = z.infer<typeof splitRule>;

const keeper = {
  recipient: 'keeper-rebate',
  name: { ja: '電子顕微鏡室', en: 'Electron microscopy' },
  partnerId: null,
  percent: '30',
} as const;
const rest = {
  recipient: 'institution',
  name: { ja: '機関', en: 'Institution' },
  partnerId: null,
  percent: '70',
} as const;

const ofInstitution = ({ institutionId }: { readonly institutionId: string }) => [
  financeOf(institutionId),
  staffOf(institutionId),
];

export const splitRuleEvents = {
  SplitRuleSet: event(splitRule, {
    example: {
      institutionId: exampleIds.institution,
      instrumentId: exampleIds.instrument,
      effectiveFrom: '2026-04-01',
      shares: [keeper, rest],
    },
    concerns: ofInstitution,
    shows: ({ institutionId }) => ({ named: { institutionId } }),
  }),
};
export type SplitRuleEvent = EventsOf<typeof splitRuleEvents>;

/** What one recipient has of one instrument's income by one rule. */
export const distributedShare = z.object({
  /** Null of income that is of no instrument. */
  instrumentId: id.nullable(),
  recipient: shareRecipient,
  name: bilingual,
  partnerId: id.nullable(),
  percent: exactNumber,
  yen: yenSum,
});
export type DistributedShare = z.infer<typeof distributedShare>;

export const distributionEvents = {
  /** What the closed books of a month say was earned, divided; corrections come as differences. */
  IncomeDistributed: event(
    z.object({
      institutionId: id,
      /** `2026-11` */
      month: z.string().regex(/^\d{4}-\d{2}$/),
      netYen: yenSum,
      shares: z.array(distributedShare).max(20_000),
      bookedOn: date,
    }),
    {
      example: {
        institutionId: exampleIds.institution,
        month: '2026-11',
        netYen: 100_000,
        shares: [
          { ...keeper, instrumentId: exampleIds.instrument, yen: 30_000 },
          { ...rest, instrumentId: exampleIds.instrument, yen: 70_000 },
        ],
        bookedOn: '2026-12-01',
      },
      concerns: ofInstitution,
      shows: ({ institutionId, month }) => ({ named: { institutionId, month } }),
    },
  ),
};
export type DistributionEvent = EventsOf<typeof distributionEvents>;

/** What one institution claims from the other for a quarter. */
export const clearingClaim = z.object({
  creditorId: id,
  debtorId: id,
  /** For what the debtor's people used, or for its share of the creditor's being its partner. */
  of: z.enum(['use', 'share']),
  netYen: yenSum,
  taxYen: yenSum,
  taxPercent: exactNumber,
  lines: z
    .array(
      z.object({
        chargeId: id.nullable(),
        organisationId: id.nullable(),
        instrumentId: id.nullable(),
        month: z.string(),
        netYen: yen,
      }),
    )
    .max(20_000),
});
export type ClearingClaim = z.infer<typeof clearingClaim>;

const clearingPair = z.object({
  networkId: id,
  /** The lesser id first. */
  institutionIds: z.tuple([id, id]),
  /** Of the fiscal year, from April: `2026-Q3`. */
  quarter: z.string().regex(/^\d{4}-Q[1-4]$/),
});
export type ClearingPair = z.infer<typeof clearingPair>;

const examplePair: z.input<typeof clearingPair> = {
  networkId: exampleIds.network,
  institutionIds: [exampleIds.institution, exampleIds.otherInstitution],
  quarter: '2026-Q3',
};
const told = {
  concerns: ({ institutionIds }: ClearingPair) => institutionIds.map((one) => financeOf(one)),
  shows: ({ institutionIds }: ClearingPair, clearingId: string) =>
    institutionIds.map((institutionId) => ({ named: { clearingId, institutionId } })),
};

/** Claims of two institutions of a network against each other, set off (大学間相殺). */
export const clearingEvents = {
  ClearingProposed: event(
    clearingPair.extend({
      number: z.string(),
      sequence: z.int().positive(),
      by: id,
      claims: z.array(clearingClaim).min(1).max(20),
      /** Who pays the difference, and how much; null where the claims are equal. */
      balance: z.object({ debtorId: id, creditorId: id, yen: yenSum.min(1) }).nullable(),
      proposedOn: date,
    }),
    {
      example: {
        ...examplePair,
        number: 'CL-2026-0001',
        sequence: 1,
        by: exampleIds.institution,
        claims: [
          {
            creditorId: exampleIds.institution,
            debtorId: exampleIds.otherInstitution,
            of: 'use',
            netYen: 50_000,
            taxYen: 5_000,
            taxPercent: '10',
            lines: [
              {
                chargeId: exampleIds.charge,
                organisationId: exampleIds.organisation,
                instrumentId: exampleIds.instrument,
                month: '2026-11',
                netYen: 50_000,
              },
            ],
          },
        ],
        balance: {
          debtorId: exampleIds.otherInstitution,
          creditorId: exampleIds.institution,
          yen: 55_000,
        },
        proposedOn: '2027-01-05',
      },
      ...told,
    },
  ),
  /** By the other of the two: it holds from now on, in the books of either. */
  ClearingAccepted: event(
    clearingPair.extend({
      by: id,
      claims: z
        .array(clearingClaim.omit({ lines: true }))
        .min(1)
        .max(20),
      /** What it bills. */
      charges: z.array(z.object({ chargeId: id, netYen: yen })).max(400_000),
      bookedOn: z.record(z.string(), date),
    }),
    {
      example: {
        ...examplePair,
        by: exampleIds.otherInstitution,
        claims: [
          {
            creditorId: exampleIds.institution,
            debtorId: exampleIds.otherInstitution,
            of: 'use',
            netYen: 50_000,
            taxYen: 5_000,
            taxPercent: '10',
          },
        ],
        charges: [{ chargeId: exampleIds.charge, netYen: 50_000 }],
        bookedOn: {
          [exampleIds.institution]: '2027-01-10',
          [exampleIds.otherInstitution]: '2027-01-10',
        },
      },
      ...told,
    },
  ),
  /** It is proposed anew once what is wrong has been settled. */
  ClearingDeclined: event(
    clearingPair.extend({
      by: id,
      reason: z.string(),
    }),
    {
      example: {
        ...examplePair,
        by: exampleIds.otherInstitution,
        reason: '対象外の利用を含むため',
      },
      ...told,
    },
  ),
  /** The difference, in the books of one side: paid by who owes it, or received by the other. */
  ClearingSettled: event(
    clearingPair.extend({
      by: id,
      /** Whether it was owed to them. */
      isOwed: z.boolean(),
      yen: yen.min(1),
      paidOn: date,
      /** The payment that brought it, which is booked by itself; null where it is said by hand. */
      paymentId: id.nullable(),
      bookedOn: date,
    }),
    {
      example: {
        ...examplePair,
        by: exampleIds.institution,
        isOwed: true,
        yen: 55_000,
        paidOn: '2027-01-25',
        paymentId: exampleIds.payment,
        bookedOn: '2027-01-25',
      },
      ...told,
    },
  ),
};
export type ClearingEvent = EventsOf<typeof clearingEvents>;
