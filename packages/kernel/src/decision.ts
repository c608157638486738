/**
 * A decider is the pure heart of an aggregate. `decide` answers a command with events or with a
 * refusal; `evolve` folds an event into the state. Neither reads a clock, a database or chance.
 */
export interface Decider<State, Command, Event, Refusal> {
  readonly initial: State;
  readonly decide: (state: State, command: Command) => Decision<Event, Refusal>;
  readonly evolve: (state: State, event: Event) => State;
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

export function fold<State, Command, Event, Refusal>(
  decider: Decider<State, Command, Event, Refusal>,
  events: Iterable<Event>,
): State {
  let state = decider.initial;
  for (const event of events) state = decider.evolve(state, event);
  return state;
}

/** The first refusal of a list of policies, or none when all of them agree. */
export function firstRefusal<State, Command, Refusal>(
  policies: readonly ((state: State, command: Command) => Refusal | undefined)[],
  state: State,
  command: Command,
): Refusal | undefined {
  for (const policy of policies) {
    const refusal = policy(state, command);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
