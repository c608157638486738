import type pg from 'pg';

/** Does the work between BEGIN and COMMIT, or leaves no trace of it and throws what it threw. */
export async function transact(client: pg.ClientBase, work: () => Promise<void>): Promise<void> {
  try {
    // Where the connection is pipelined, the work is sent right behind.
    await allOf([client.query('BEGIN'), work()]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Waits until all have ended, so that nothing is sent behind a rollback; throws the first error. */
export async function allOf(promises: readonly Promise<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(promises)) {
    if (result.status === 'rejected') throw result.reason;
  }
}
