import { type Decider, fold } from '@kyoyo/kernel';
import { expect } from 'vitest';

/** `given(...events).when(command).thenEmits(...) | thenRefuses(slug) | thenNothing()`. */
export function specify<State, Command, Event, Refusal extends { slug: string }>(
  decider: Decider<State, Command, Event, Refusal>,
) {
  return {
    given: (...events: Event[]) => ({
      when(command: Command) {
        const decision = decider.decide(fold(decider, events), command);
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
