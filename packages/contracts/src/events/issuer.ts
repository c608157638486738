import { z } from 'zod';
import { financeOf, staffOf } from '../concerns.ts';
import { exampleIds } from '../examples.ts';
import { bilingual, date, id, yen } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

/** An account of an institution at a bank, as it is printed and as the bank's files name it. */
export const bankAccount = z.object({
  bankCode: z.string().regex(/^\d{4}$/),
  bankName: z.string().min(1).max(60),
  branchCode: z.string().regex(/^\d{3}$/),
  branchName: z.string().min(1).max(60),
  kind: z.enum(['ordinary', 'current', 'savings']),
  number: z.string().regex(/^\d{7}$/),
  /** In kana, as the bank has it. */
  holder: z.string().min(1).max(80),
  /** Some banks write Western years where the format asks for those of the era. */
  yearsAre: z.enum(['era', 'western']),
  /** Some banks count cancelled rows into the totals of a file. */
  cancelledInTotals: z.boolean(),
});
export type BankAccount = z.infer<typeof bankAccount>;

/** When an invoice is to be paid: by this day so many months after that of issue, 31 for the last one. */
export const dueRule = z.object({
  monthsAfter: z.int().min(0).max(6),
  day: z.int().min(1).max(31),
});
export type DueRule = z.infer<typeof dueRule>;

/** From so many days after the due day on, for at least so much, one is reminded once. */
export const reminderRule = z.object({
  daysLate: z.int().min(1).max(365),
  fromYen: yen.nonnegative(),
});

/** What banks took for a transfer before an institution said what it lets payers withhold. */
const withheldBefore = [
  110, 145, 150, 154, 160, 165, 220, 229, 275, 330, 385, 440, 484, 490, 550, 605, 660, 770, 880,
  990,
];

/** What an institution is as one who writes invoices (domain: 適格請求書発行事業者). */
export const issuer = z.object({
  institutionId: id,
  /** As it is printed. */
  name: bilingual,
  addressLines: z.array(z.string().min(1).max(120)).max(5),
  /** `T` and 13 digits; null for who may not issue qualified invoices. */
  registrationNumber: z
    .string()
    .regex(/^T\d{13}$/)
    .nullable(),
  /** The number of a corporation has a check digit that must be right. */
  isCorporation: z.boolean(),
  /** Of the tax, once for each rate of an invoice. */
  taxRounding: z.enum(['floor', 'half-up', 'ceiling']),
  basis: z.enum(['exclusive', 'inclusive']),
  due: dueRule,
  bankAccounts: z.array(bankAccount).max(10),
  /** From this amount on a second person approves; null where nobody needs one. */
  fourEyesFromYen: yen.nonnegative().nullable(),
  /** The first one first; none where nobody is reminded. */
  reminders: z.array(reminderRule).max(5).default([]),
  /**
   * Fees of a transfer that a payer may take off an invoice: a payment that is short by one of them is
   * proposed for it. None where the whole amount is owed.
   */
  withheldYen: z
    .array(yen.min(1).max(5_000))
    .max(40)
    .refine((fees) => new Set(fees).size === fees.length)
    .default(withheldBefore),
  /** Single-year accounts close on 31 March and carry nothing over; they cannot pool income. */
  singleYear: z.boolean(),
});
export type Issuer = z.infer<typeof issuer>;

export const describedIssuer = issuer.extend({ effectiveFrom: date });

const of = { institutionId: exampleIds.institution };

const told = {
  concerns: ({ institutionId }: Pick<Issuer, 'institutionId'>) => [
    financeOf(institutionId),
    staffOf(institutionId),
  ],
  shows: ({ institutionId }: Pick<Issuer, 'institutionId'>) => ({ named: { institutionId } }),
};

const exampleIssuer: z.input<typeof describedIssuer> = {
  ...of,
  name: { ja: '国立物質計測研究所(架空の例)', en: 'National Institute (fictional)' },
  addressLines: ['〒305-0000', '茨城県つくば市架空1-1-1'],
  registrationNumber: 'T7123456789012',
  isCorporation: true,
  taxRounding: 'floor',
  basis: 'exclusive',
  due: { monthsAfter: 1, day: 31 },
  bankAccounts: [
    {
      bankCode: '0001',
      bankName: '架空銀行',
      branchCode: '001',
      branchName: '本店',
      kind: 'ordinary',
      number: '1234567',
      holder: 'ｺｸﾘﾂﾌﾞﾂｼﾂｹｲｿｸｹﾝｷﾕｳｼﾖ',
      yearsAre: 'era',
      cancelledInTotals: false,
    },
  ],
  fourEyesFromYen: 100_000,
  reminders: [{ daysLate: 7, fromYen: 1_000 }],
  withheldYen: [110, 220, 440],
  singleYear: false,
  effectiveFrom: '2026-04-01',
};

/** What one who is bound by the limit of four eyes wants to change of what guards the money. */
export const issuerChange = describedIssuer.extend({ changeId: id, proposedBy: id });
export type IssuerChange = z.infer<typeof issuerChange>;

export const issuerEvents = {
  /** All of it is said anew; documents that were issued keep what held then. */
  IssuerDescribed: event(describedIssuer, { example: exampleIssuer, ...told }),
  /** It holds when a second person of its finance approves it. */
  IssuerChangeProposed: event(issuerChange, {
    example: {
      ...exampleIssuer,
      fourEyesFromYen: 500_000,
      changeId: exampleIds.adjustment,
      proposedBy: exampleIds.person,
    },
    ...told,
  }),
  /** What it says is described in the same moment. */
  IssuerChangeApproved: event(z.object({ institutionId: id, changeId: id, approvedBy: id }), {
    example: { ...of, changeId: exampleIds.adjustment, approvedBy: exampleIds.otherPerson },
    ...told,
  }),
  /** By who proposed it, who takes it back, or by another person. */
  IssuerChangeRejected: event(
    z.object({ institutionId: id, changeId: id, rejectedBy: id, reason: z.string() }),
    {
      example: {
        ...of,
        changeId: exampleIds.adjustment,
        rejectedBy: exampleIds.otherPerson,
        reason: '口座が通帳と違う',
      },
      ...told,
    },
  ),
};
export type IssuerEvent = EventsOf<typeof issuerEvents>;
