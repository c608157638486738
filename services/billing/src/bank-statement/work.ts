import { createHash } from 'node:crypto';
import { eventCatalogue, type Problem } from '@kyoyo/contracts';
import {
  type CommandContext,
  type DatabaseSettings,
  EventStore,
  openDatabase,
} from '@kyoyo/event-store';
import { type Instant, japanDate } from '@kyoyo/kernel';
import { paymentStream } from '../payment/stream.ts';
import type { Tables } from '../schema.ts';
import { endTaking, readBytes, sayHowFar } from './files.ts';
import { importStatement, readBankAccounts } from './importing.ts';
import type { FileOptions } from './options.ts';
import { type BankFilePreview, previewOf } from './preview.ts';
import { readBankFile } from './reading.ts';
import { bankStatementStream } from './stream.ts';

/** What is asked of the process that reads files: what is in one, or to take one that is kept. */
export type Work =
  | ({ readonly kind: 'look' } & ToLookAt)
  | {
      readonly kind: 'take';
      readonly settings: DatabaseSettings;
      readonly statementId: string;
      readonly context: CommandContext;
      readonly now: Instant;
    };

interface ToLookAt {
  readonly bytes: Uint8Array;
  readonly accounts: Parameters<typeof readBankFile>[1];
  readonly options: FileOptions;
  readonly today: string;
}

export type Looked =
  | { readonly preview: BankFilePreview; readonly digest: string }
  | { readonly refused: Problem };

export function look({ bytes, accounts, options, today }: ToLookAt): Looked {
  const whole = Buffer.from(bytes);
  const read = readBankFile(whole, accounts, options, today);
  if ('refused' in read) return read;
  const digest = createHash('sha256').update(whole).digest('hex');
  return { preview: previewOf(read.file), digest };
}

/** Takes a file that is kept; the account it is of is looked at again, for its settings may be others. */
export async function take({
  settings,
  statementId,
  context,
  now,
}: Extract<Work, { kind: 'take' }>): Promise<void> {
  await using database = openDatabase<Tables>({ ...settings, connectionsMax: 3 });
  const { query, pool } = database;
  const kept = await readBytes(query, statementId);
  if (!kept) throw new Error(`No file ${statementId} is kept`);
  const { institutionId, options, bytes } = kept;
  const today = japanDate(now);
  const accounts = await readBankAccounts(pool, institutionId, today);
  const read = readBankFile(bytes, accounts, options as FileOptions, today);
  if ('refused' in read) throw new Error(`File ${statementId} cannot be read any more`);
  const store = new EventStore<Tables>({
    database,
    source: 'billing',
    catalogue: eventCatalogue,
    streams: [bankStatementStream, paymentStream],
    clock: () => now,
    // The sequencer looks by itself, several times a second.
    onAppended: () => undefined,
  });
  const digest = createHash('sha256').update(bytes).digest('hex');
  const taken = {
    institutionId,
    statementId,
    digest,
    file: read.file,
    onProgress: (rowsDone: number) => sayHowFar(query, statementId, rowsDone),
  };
  const result = await importStatement(store, taken, context);
  if ('refused' in result) throw new Error(result.refused.slug);
  await endTaking(query, statementId, 'done');
}
