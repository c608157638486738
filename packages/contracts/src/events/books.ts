import { z } from 'zod';
import { financeOf, staffOf } from '../concerns.ts';
import { exampleIds } from '../examples.ts';
import { calendarMonth, date, id } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

/** Two figures that must be the same, each counted in its own way. */
export const controlTotal = z.object({
  name: z.string(),
  expected: z.int(),
  found: z.int(),
});
export type ControlTotal = z.infer<typeof controlTotal>;

/** The programs whose names of accounts an institution may say. */
export const accountingProgram = z.enum(['yayoi', 'money-forward', 'freee', 'generic']);
export type AccountingProgram = z.infer<typeof accountingProgram>;

/** How one account is called in a program; what is empty is left out there. */
export const mappedAccount = z.object({
  account: z.string().trim().min(1).max(60),
  sub: z.string().trim().max(60),
  department: z.string().trim().max(60),
  /** The tax class (税区分) of the program, such as 課税売上10%. */
  taxClass: z.string().trim().min(1).max(40),
});
export type MappedAccount = z.infer<typeof mappedAccount>;

/** To which rate of the credit for joint and commissioned research (特別試験研究費) a partner belongs. */
export const researchPartnerType = z.enum(['special-institute', 'rd-startup', 'other']);

const closing = z.object({
  institutionId: id,
  month: calendarMonth,
  totals: z.array(controlTotal),
  /** What was left and closed over all the same, by the names of its checks. */
  warnings: z.array(z.object({ check: z.string(), count: z.int() })),
  proposedBy: id,
});

const told = {
  concerns: ({ institutionId }: { institutionId: string }) => [
    financeOf(institutionId),
    staffOf(institutionId),
  ],
  shows: ({ institutionId }: { institutionId: string }) => ({ named: { institutionId } }),
};
const example: z.input<typeof closing> = {
  institutionId: exampleIds.institution,
  month: '2026-11',
  totals: [{ name: 'charged', expected: 48_950, found: 48_950 }],
  warnings: [{ check: 'unbilled', count: 1 }],
  proposedBy: exampleIds.person,
};

/** The books of an institution: months that are closed for good, and how accounts are called elsewhere. */
export const booksEvents = {
  ClosingProposed: event(closing, { example, ...told }),
  ClosingWithdrawn: event(
    z.object({ institutionId: id, month: calendarMonth, reason: z.string(), by: id }),
    {
      example: {
        institutionId: exampleIds.institution,
        month: '2026-11',
        reason: '入金の確認が残っている',
        by: exampleIds.otherPerson,
      },
      ...told,
    },
  ),
  /** Nothing is booked in it any more: what concerns it later is of the first month that is open. */
  BooksClosed: event(closing.extend({ closedBy: id }), {
    example: { ...example, closedBy: exampleIds.otherPerson },
    ...told,
  }),
  /** From that month on, in files for this program. Accounts that are not named are called as here. */
  AccountsMapped: event(
    z.object({
      institutionId: id,
      program: accountingProgram,
      fromMonth: calendarMonth,
      accounts: z.record(z.string().max(40), mappedAccount),
      by: id,
    }),
    {
      example: {
        institutionId: exampleIds.institution,
        program: 'yayoi',
        fromMonth: '2026-04',
        accounts: {
          receivable: { account: '売掛金', sub: '', department: '共用', taxClass: '対象外' },
        },
        by: exampleIds.person,
      },
      ...told,
    },
  ),
  /** What it is to companies that claim the credit, and by what they can prove it. */
  ResearchPartnerStated: event(
    z.object({
      institutionId: id,
      type: researchPartnerType,
      evidence: z.string().trim().min(1).max(300),
      effectiveFrom: date,
      by: id,
    }),
    {
      example: {
        institutionId: exampleIds.institution,
        type: 'special-institute',
        evidence: '国立研究開発法人法に基づく法人（租税特別措置法施行令第27条の4）',
        effectiveFrom: '2026-04-01',
        by: exampleIds.person,
      },
      ...told,
    },
  ),
};
export type BooksEvent = EventsOf<typeof booksEvents>;
