/** Read with plain SQL: one table, kept as it came. */
export type Tables = Record<string, never>;
