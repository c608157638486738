import { z } from 'zod';
import { financeOf, staffOf } from '../concerns.ts';
import { exampleIds, exampleTime } from '../examples.ts';
import { bilingual, contractForm, exactNumber, id, instant, period } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

/** What a contract costs by itself, whatever is used under it. */
export const contractFeeKind = z.enum([
  'setup',
  'period',
  /** What a plan that begins within a period costs for the rest of it, less what the former one did. */
  'plan-change',
  /** What is missing of what was to be paid at least. */
  'true-up',
  'instalment',
]);
export type ContractFeeKind = z.infer<typeof contractFeeKind>;

/** An exact number as text that is negative where money goes back. */
const signedNumber = z.string().regex(/^-?\d+(\.\d+|\/[1-9]\d*)?$/, 'A number such as -0.5 or 2/3');

export const contractFeeLine = z.object({
  label: bilingual,
  /** How many of what at how much; null for a line that is not a multiplication. */
  quantity: signedNumber.nullable(),
  unitLabel: bilingual.nullable(),
  unitYen: signedNumber.nullable(),
  amount: signedNumber,
});

export const feeTax = z.object({
  treatment: z.enum(['inclusive', 'exclusive', 'out-of-scope']),
  percent: exactNumber,
});
export type FeeTax = z.infer<typeof feeTax>;

export const contractFee = z.object({
  contractId: id,
  contractForm: contractForm.exclude(['usage-terms']),
  title: bilingual,
  institutionId: id,
  organisationId: id,
  kind: contractFeeKind,
  lines: z.array(contractFeeLine).min(1).max(50),
  tax: feeTax,
  /** For which it is. */
  period,
  /** It is of the month of Japan's calendar in which this lies. */
  dueAt: instant,
});
export type ContractFee = z.infer<typeof contractFee>;

export const exampleContractFee: z.input<typeof contractFee> = {
  contractId: exampleIds.subscription,
  contractForm: 'subscription',
  title: { ja: '電子顕微鏡プラン', en: 'Electron microscopes' },
  institutionId: exampleIds.institution,
  organisationId: exampleIds.organisation,
  kind: 'plan-change',
  lines: [
    {
      label: { ja: '変更前のプランの残り', en: 'The rest of the former plan' },
      quantity: '-15/31',
      unitLabel: { ja: '期間', en: 'period' },
      unitYen: '62000',
      amount: '-30000',
    },
  ],
  tax: { treatment: 'exclusive', percent: '10' },
  period: { start: '2026-11-30T15:00:00.000Z', end: '2026-12-31T15:00:00.000Z' },
  dueAt: exampleTime,
};

export const contractFeeEvents = {
  /** One stream for each fee; billing charges it. */
  ContractFeeRaised: event(contractFee, {
    example: exampleContractFee,
    concerns: ({ institutionId, organisationId }) => [
      financeOf(organisationId),
      staffOf(institutionId),
      financeOf(institutionId),
    ],
    shows: ({ contractId, institutionId, organisationId }) => ({
      named: { contractId, institutionId, organisationId },
    }),
  }),
};
export type ContractFeeEvent = EventsOf<typeof contractFeeEvents>;
