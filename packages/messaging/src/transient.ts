/** SQLSTATE classes: connection, transaction rollback, resources, operator; and lock timeouts. */
const transientStates = /^(08...|40...|53...|57P..|55P03|25P03)$/;
const transientCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
const transientMessages =
  /Connection terminated|connection error and is not queryable|timeout exceeded when trying/;

/**
 * True when trying the same again can help, however long it takes: the database is away, or another
 * transaction was in the way. Such an error says nothing about the event.
 */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && (transientCodes.has(code) || transientStates.test(code))) {
    return true;
  }
  return transientMessages.test(error.message) || isTransient(error.cause);
}
