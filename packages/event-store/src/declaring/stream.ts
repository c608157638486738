import type { Problem } from '@kyoyo/contracts';
import type { Decider, Instant, Recorded } from '@kyoyo/kernel';
import type { Claim } from './claim.ts';
import type { KeysOf, Row } from './row.ts';

export interface DomainEvent {
  readonly type: string;
  readonly data: unknown;
}

/** What is known of a stream beside its state. */
export interface Head {
  readonly id: string;
  /** How many events it has. */
  readonly version: number;
  /** The times of its first and of its newest event. */
  readonly openedAt: Instant;
  readonly latestAt: Instant;
  readonly latestEventId: string;
}

/**
 * One kind of stream: what it decides, and what follows from its state. The store folds the state
 * before and after each append, and writes the difference of what the two say.
 */
export interface Stream<State, Command, Event extends DomainEvent, Tables> extends Decider<
  State,
  Command,
  Event,
  Problem
> {
  readonly name: string;
  /** Counts up with each change of what `rows`, `entries` or `claims` say of the same events. */
  readonly form: number;
  /** Every table that it writes, with the columns of its key. No other stream writes there. */
  readonly tables: KeysOf<Tables>;
  /** What the state is in tables. A row that is no longer said is deleted. */
  readonly rows: (state: State, head: Head) => readonly Row<Tables>[];
  /** Tables of entries alone that other streams add to as well, such as a journal. */
  readonly ledgers?: readonly (keyof Tables & string)[];
  /** What one event adds for good, such as what was said or posted. */
  readonly entries?: (event: Event, recorded: Recorded) => readonly Row<Tables>[];
  /** What nobody else may have meanwhile. */
  readonly claims?: (state: State, head: Head) => readonly Claim[];
  /** When time alone does something to it; null for never. */
  readonly wakesAt?: (state: State, head: Head) => Instant | null;
}

/** Any stream of a service. */
// oxlint-disable-next-line typescript/no-explicit-any -- States and commands of all kinds.
export type AnyStream<Tables> = Stream<any, any, any, Tables>;
