import { z } from 'zod';
import { financeOf } from '../concerns.ts';
import { exampleIds } from '../examples.ts';
import { date, id, yenSum } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

/** An account as a file of the bank names it; what the file does not say is empty. */
export const bankAccountNamed = z.object({
  bankCode: z.string().max(11),
  branchCode: z.string().max(11),
  kind: z.string().max(10),
  number: z.string().max(34),
});
export type BankAccountNamed = z.infer<typeof bankAccountNamed>;

export const bankFileKind = z.enum(['zengin-01', 'zengin-03', 'camt.053', 'camt.054', 'csv']);
export type BankFileKind = z.infer<typeof bankFileKind>;

const count = z.int().nonnegative();

/** What one account had in some days; cancelled rows are counted apart. */
export const accountFlow = z.object({
  account: bankAccountNamed,
  from: date,
  to: date,
  /** Null where the file does not say. */
  openingYen: yenSum.nullable(),
  closingYen: yenSum.nullable(),
  inCount: count,
  inYen: yenSum,
  outCount: count,
  outYen: yenSum,
  cancelledCount: count,
  cancelledYen: yenSum,
});
export type AccountFlow = z.infer<typeof accountFlow>;

/** What an import of a file did. */
export const importedPayments = z.object({
  /** Payments that nobody knew of, and what they come to. */
  added: count,
  addedYen: yenSum,
  /** Rows of payments that were known from another file. */
  known: count,
  /** Of those added, how many found their invoice by themselves. */
  matched: count,
  /** Payments that the bank took back, and rows of it whose payment nobody knows. */
  reversed: count,
  unknownReversals: count,
});
export type ImportedPayments = z.infer<typeof importedPayments>;

const importedStatement = z.object({
  institutionId: id,
  /** SHA-256 of the bytes, which lie beside the log. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  kind: bankFileKind,
  accounts: z.array(accountFlow).max(100),
  payments: importedPayments,
});
export type ImportedStatement = z.infer<typeof importedStatement>;

export const bankStatementEvents = {
  BankStatementImported: event(importedStatement, {
    example: {
      institutionId: exampleIds.institution,
      digest: '0'.repeat(64),
      kind: 'zengin-03',
      accounts: [
        {
          account: { bankCode: '0001', branchCode: '001', kind: '1', number: '1234567' },
          from: '2026-11-01',
          to: '2026-11-30',
          openingYen: 1_000_000,
          closingYen: 1_053_845,
          inCount: 1,
          inYen: 53_845,
          outCount: 0,
          outYen: 0,
          cancelledCount: 0,
          cancelledYen: 0,
        },
      ],
      payments: {
        added: 1,
        addedYen: 53_845,
        known: 0,
        matched: 1,
        reversed: 0,
        unknownReversals: 0,
      },
    },
    concerns: ({ institutionId }) => [financeOf(institutionId)],
    shows: ({ institutionId }, statementId) => ({ named: { statementId, institutionId } }),
  }),
};
export type BankStatementEvent = EventsOf<typeof bankStatementEvents>;
