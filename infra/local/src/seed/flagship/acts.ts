import type { Instant } from '@kyoyo/kernel';
import type { SettableClock } from '../../settable-clock.ts';
import type { IdOf, Ids } from '../past-of-instruments.ts';
import type { SeedApi } from '../seed-api.ts';
import { flagshipManager } from './people.ts';

export interface Arranging {
  readonly api: SeedApi;
  readonly ids: Ids;
  readonly idOf: IdOf;
  readonly clock: SettableClock;
  readonly present: Instant;
}

export const manager = flagshipManager.email;
export const mailOf = (personSeedId: string): string => `${personSeedId}@example.jp`;

/** What somebody did on a day of the past, through the public interface. */
export interface Act {
  readonly day: string;
  readonly act: () => Promise<unknown>;
}
