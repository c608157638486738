import type { BankStatementEvent, ImportedStatement, Problem } from '@kyoyo/contracts';
import { accept, type Decision, derivedId } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

/** The same bytes are one statement of an institution, however often and by however many they are sent. */
export const statementIdOf = (institutionId: string, digest: string): string =>
  derivedId('bank-statement', institutionId, digest);

/** A file of a bank that was taken. */
export const bankStatementStream = stream({
  name: 'bank-statement',
  form: 1,
  initial: null as ImportedStatement | null,
  decide: (
    known: ImportedStatement | null,
    imported: ImportedStatement,
  ): Decision<BankStatementEvent, Problem> =>
    known ? accept() : accept({ type: 'BankStatementImported', data: imported }),
  evolve: (_, { data }: BankStatementEvent) => data,
  tables: { bank_statement: ['statement_id'] },
  rows: (imported, { id, openedAt }) =>
    imported
      ? [
          row('bank_statement', {
            statement_id: id,
            institution_id: imported.institutionId,
            imported_at: openedAt,
            data: JSON.stringify(imported),
          }),
        ]
      : [],
});
