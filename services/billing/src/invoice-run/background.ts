import type { Parts } from '@kyoyo/service-kit';
import type { Tables } from '../schema.ts';
import type { RunState } from './run.ts';

/**
 * Works off the runs of a status, some of each at a time, until `some` says that nothing is left of it.
 * Others may do the same meanwhile: they take turns.
 */
export function createBackground(
  { store, log }: Pick<Parts<Tables>, 'store' | 'log'>,
  status: RunState['status'],
  some: (runId: string, institutionId: string) => Promise<boolean>,
) {
  const busy = new Set<string>();

  const all = async (runId: string, institutionId: string): Promise<void> => {
    while (await some(runId, institutionId));
  };

  return {
    all,

    /** Whoever waits asks how far it is. */
    start(runId: string, institutionId: string): void {
      if (busy.has(runId)) return;
      busy.add(runId);
      all(runId, institutionId)
        .catch((error: unknown) => log.error({ err: error, runId }, 'a run was interrupted'))
        .finally(() => busy.delete(runId));
    },

    /** What was begun and is not done, such as after a crash; whichever replica finds it. */
    async resume(): Promise<void> {
      const { rows } = await store.client.query<{ runId: string; institutionId: string }>(
        `SELECT run_id AS "runId", institution_id AS "institutionId"
         FROM invoice_run WHERE status = $1 LIMIT 100`,
        [status],
      );
      for (const { runId, institutionId } of rows) {
        if (busy.has(runId)) continue;
        // One that fails does not keep the others waiting.
        await all(runId, institutionId).catch((error: unknown) =>
          log.error({ err: error, runId }, 'a run was interrupted'),
        );
      }
    },
  };
}
