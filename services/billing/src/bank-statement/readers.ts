import { problem } from '@kyoyo/contracts';
import type { CommandContext } from '@kyoyo/event-store';
import { type Parts, startApart } from '@kyoyo/service-kit';
import { newId } from '@kyoyo/kernel';
import type { Tables } from '../schema.ts';
import { beginTaking, endTaking, sayItIsThere, silentFiles } from './files.ts';
import type { Looked, Work } from './work.ts';

const program = new URL('program.ts', import.meta.url);
const memoryMegabytesMax = 1_024;
const lookMsMax = 60_000;
const takeMsMax = 5 * 60_000;
const saidEveryMs = 15_000;
/** A large file takes half a gigabyte while it is read; others wait for their turn. */
const atOnceMax = 2;

/** Reads files in processes of their own, so that everybody else goes on meanwhile. */
export function createReaders({ database, clock, log }: Parts<Tables>) {
  const closing = new AbortController();
  const waiting: (() => void)[] = [];
  let running = 0;

  const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (running >= atOnceMax) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };

  const ask = async (work: Work, msMax: number): Promise<unknown> =>
    inTurn(async () => {
      const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(msMax)]);
      using apart = startApart(program, { memoryMegabytesMax, signal });
      return await apart.ask(work);
    });

  const takeNow = async (statementId: string, context: CommandContext): Promise<void> => {
    const { settings } = database;
    const work: Work = { kind: 'take', settings, statementId, context, now: clock() };
    const said = setInterval(
      () => void sayItIsThere(database.query, statementId).catch(() => undefined),
      saidEveryMs,
    );
    try {
      const { failed } = (await ask(work, takeMsMax)) as { readonly failed: string | null };
      if (failed !== null) throw new Error(failed);
    } finally {
      clearInterval(said);
    }
  };

  const take = (statementId: string, context: CommandContext): void => {
    takeNow(statementId, context).catch(async (error: unknown) => {
      log.error({ err: error, statementId }, 'a file of a bank was not imported');
      await endTaking(database.query, statementId, 'failed').catch(() => undefined);
    });
  };

  return {
    async look(asked: Omit<Extract<Work, { kind: 'look' }>, 'kind'>): Promise<Looked> {
      try {
        return (await ask({ kind: 'look', ...asked }, lookMsMax)) as Looked;
      } catch (error) {
        if (closing.signal.aborted) throw error;
        log.error({ err: error }, 'a file of a bank was not read');
        return { refused: problem('bank-file-not-read') };
      }
    },

    take,

    /** Takes to the end what was begun by a process that has ended; it did all of a file or nothing. */
    async resume(): Promise<void> {
      for (const { statementId, begun } of await silentFiles(database.query)) {
        const context = begun ?? { actor: 'system', correlationId: newId() };
        if (await beginTaking(database.query, statementId, context)) take(statementId, context);
      }
    },

    stop: () => closing.abort(),
  };
}
