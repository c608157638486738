import type pg from 'pg';

/** Does the work between BEGIN and COMMIT, or leaves no trace of it and throws what it threw. */
export async function transact(client: pg.ClientBase, work: () => Promise<void>): Promise<void> {
  await client.query('BEGIN');
  try {
    await work();
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** What went wrong, with its causes, for people and for a text column, which takes no NUL. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error).replaceAll('\0', '');
  const words = (error.message || error.name).replaceAll('\0', '');
  return error.cause === undefined ? words : `${words} (${reasonOf(error.cause)})`;
}
