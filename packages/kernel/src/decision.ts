import type { Instant } from './instant.ts';

/** When and by whom an event was recorded, and as which of its stream. */
export interface Recorded {
  readonly id: string;
  readonly streamId: string;
  /** Counts from 1. */
  readonly version: number;
  readonly time: Instant;
  /** Null for the system itself. */
  readonly personId: string | null;
}

/**
 * A decider is the pure heart of a stream. `decide` answers a command with events or with a refusal;
 * `evolve` folds an event into the state. Neither reads a clock, a database or chance.
 */
export interface Decider<State, Command, Event, Refusal> {
  readonly initial: State;
  readonly decide: (state: State, command: Command) => Decision<Event, Refusal>;
  readonly evolve: (state: State, event: Event, recorded: Recorded) => State;
}

/** Accepting with no events means: what the command asks for is already so. */
export type Decision<Event, Refusal> =
  | { readonly accepted: readonly Event[] }
  | { readonly refused: Refusal };

export const accept = <Event>(...events: Event[]): { readonly accepted: readonly Event[] } => ({
  accepted: events,
});

export const refuse = <Refusal>(refusal: Refusal): { readonly refused: Refusal } => ({
  refused: refusal,
});
