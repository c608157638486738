import { type BankAccount, type ImportedPayments, type Problem } from '@kyoyo/contracts';
import {
  type CommandContext,
  isDatabaseError,
  type EventStore,
  type Executor,
  type Transaction,
} from '@kyoyo/event-store';
import { bookingDays } from '../books/booking-day.ts';
import { matcher } from '../payment/matching/matching.ts';
import { readOpenInvoices, readPayers } from '../payment/matching/reading.ts';
import type { Tables } from '../schema.ts';
import { cancelRows } from './cancelling.ts';
import { previewOf } from './preview.ts';
import type { ReadBankFile } from './read-statement.ts';
import { bankStatementStream } from './stream.ts';
import { takeStatement, type Taking } from './taking.ts';

export interface FileToTake {
  readonly institutionId: string;
  readonly statementId: string;
  readonly digest: string;
  readonly file: ReadBankFile;
  /** Told how many rows are done, outside of the transaction. */
  readonly onProgress?: (rowsDone: number) => Promise<unknown>;
}

/** Held by whoever takes files of an institution: payments are told apart one file after the other. */
const takingLock = (institutionId: string): string => `payments ${institutionId}`;

const attemptsMax = 3;

/**
 * All payments of a file, or none of it; the same file again changes nothing. Where somebody settles an
 * invoice at the same moment, it is done again by what is left then.
 */
export async function importStatement(
  store: Pick<EventStore<Tables>, 'together'>,
  taken: FileToTake,
  context: CommandContext,
): Promise<ImportedPayments | { readonly refused: Problem }> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await store.together([takingLock(taken.institutionId)], async (tx) => {
        const result = await importIn(tx, taken, context);
        return { keep: !('refused' in result), result };
      });
    } catch (error) {
      if (!isDatabaseError(error, '23514') || attempt >= attemptsMax) throw error;
    }
  }
}

async function importIn(
  tx: Transaction<Tables>,
  { institutionId, statementId, digest, file, onProgress }: FileToTake,
  context: CommandContext,
): Promise<ImportedPayments | { readonly refused: Problem }> {
  const before = await tx.read(bankStatementStream, statementId);
  if (before.state) return before.state.payments;
  const { client } = tx;
  const invoices = await readOpenInvoices(client, institutionId);
  const taking: Taking = {
    institutionId,
    statementId,
    kind: file.kind,
    bookedOn: await bookingDays(client, institutionId),
    issuedOn: new Map(invoices.map(({ invoiceId, issuedOn }) => [invoiceId, issuedOn])),
    ...(onProgress && { onProgress }),
    matcher: matcher({
      invoices,
      payers: await readPayers(client, institutionId),
      // What is short of an invoice is never certain.
      fees: [],
    }),
  };
  let sum: ImportedPayments = {
    added: 0,
    addedYen: 0,
    known: 0,
    matched: 0,
    reversed: 0,
    unknownReversals: 0,
  };
  for (const statement of file.statements) {
    const taken = await takeStatement(tx, statement, taking, context);
    if ('refused' in taken) return taken;
    sum = plus(sum, { ...taken, ...(await cancelRows(tx, statement, taking, context)) });
  }
  const { kind, accounts } = previewOf(file);
  const outcome = await tx.execute(bankStatementStream, {
    streamId: statementId,
    command: { institutionId, digest, kind, accounts: [...accounts], payments: sum },
    context,
  });
  return 'refused' in outcome ? outcome : sum;
}

const plus = (one: ImportedPayments, other: ImportedPayments): ImportedPayments => ({
  added: one.added + other.added,
  addedYen: one.addedYen + other.addedYen,
  known: one.known + other.known,
  matched: one.matched + other.matched,
  reversed: one.reversed + other.reversed,
  unknownReversals: one.unknownReversals + other.unknownReversals,
});

/**
 * The institution's accounts at banks of any day, for money comes in on an old one too; as they are today
 * first. None where it has not described itself as an issuer.
 */
export async function readBankAccounts(
  client: Executor<Tables>['client'],
  institutionId: string,
  today: string,
): Promise<readonly BankAccount[]> {
  const { rows } = await client.query<{ account: BankAccount }>(
    `SELECT account FROM issuer_from, jsonb_array_elements(data -> 'bankAccounts') AS account
     WHERE institution_id = $1 ORDER BY effective_from > $2, effective_from DESC`,
    [institutionId, today],
  );
  return rows.map(({ account }) => account);
}
