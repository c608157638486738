/**
 * A table that triggers keep beside others of the service, such as sums. It is no part of any stream, so that
 * it is compared with what it comes to, once those others are what the log says.
 */
export interface Derived {
  readonly table: string;
  /** A query of its rows, whole and in the order of its columns, from what they follow from. */
  readonly made: string;
  /** The condition of rows that say nothing: triggers leave them where something went away again. */
  readonly empty: string;
}
