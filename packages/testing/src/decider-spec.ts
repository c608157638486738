import { type Decider, fromEpochMs, type Recorded } from '@kyoyo/kernel';
import { expect } from 'vitest';

/** `given(...events).when(command).thenEmits(...) | thenRefuses(slug) | thenNothing()`. */
export function specify<State, Command, Event, Refusal extends { slug: string }>({
  initial,
  decide,
  evolve,
}: Decider<State, Command, Event, Refusal>) {
  return {
    given: (...events: Event[]) => ({
      when(command: Command) {
        const fold = (state: State, event: Event, nth: number) =>
          evolve(state, event, recordedAs(nth + 1));
        const decision = decide(events.reduce(fold, initial), command);
        return {
          thenEmits: (...expected: Event[]) => expect(decision).toEqual({ accepted: expected }),
          thenNothing: () => expect(decision).toEqual({ accepted: [] }),
          thenRefuses: (slug: Refusal['slug']) =>
            expect(decision).toMatchObject({ refused: { slug } }),
        };
      },
    }),
  };
}

const anId = (nth: number): string => `00000000-0000-7000-8000-${`${nth}`.padStart(12, '0')}`;

/** The nth event of a stream, a minute after the one before, by nobody in particular. */
export const recordedAs = (version: number): Recorded => ({
  id: anId(version),
  streamId: anId(0),
  version,
  time: fromEpochMs(version * 60_000),
  personId: null,
});
