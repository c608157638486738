/** Read with plain SQL: ranges and their intersections are PostgreSQL's own matter. */
export type Tables = Record<string, never>;
