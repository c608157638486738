/** What went wrong, with its causes, for people and for a text column, which takes no NUL. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error).replaceAll('\0', '');
  const words = (error.message || error.name).replaceAll('\0', '');
  return error.cause === undefined ? words : `${words} (${reasonOf(error.cause)})`;
}
