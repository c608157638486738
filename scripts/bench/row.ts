/** What was measured, how much, and beside what. */
export type Row = readonly [what: string, measured: string, compared: string];
