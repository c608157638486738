import { type Clock, type Instant, systemClock } from '@kyoyo/kernel';

/** Tells the present, or, while the demo's past is being lived through, the time it was set to. */
export interface SettableClock {
  readonly now: Clock;
  set(instant: Instant | 'present'): void;
}

export function createSettableClock(): SettableClock {
  let fixed: Instant | 'present' = 'present';
  return {
    now: () => (fixed === 'present' ? systemClock() : fixed),
    set: (instant) => {
      fixed = instant;
    },
  };
}
