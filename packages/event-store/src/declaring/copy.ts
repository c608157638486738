import type { EventOf, StreamPath } from '@kyoyo/contracts';
import type { Recorded } from '@kyoyo/kernel';
import type { KeysOf, Row } from './row.ts';
import type { Head } from './stream.ts';

/**
 * What a service keeps of another's streams: a fold over *all* their events, and the rows of where it
 * has come to. `evolve` is a `switch` without a default: a new event of the source does not compile
 * until each copy says what it means there, or that it means nothing.
 */
export interface Copy<Path extends StreamPath, State, Tables> {
  readonly name: string;
  readonly of: Path;
  /** Counts up with each change of what it makes of the same events; it is then made anew. */
  readonly form: number;
  /** Kept as JSON. */
  readonly initial: State;
  readonly evolve: (state: State, event: EventOf<Path>, recorded: Recorded) => State;
  /** Every table that it writes, with the columns of its key. Nothing else writes there. */
  readonly tables: KeysOf<Tables>;
  readonly rows: (state: State, head: Head) => readonly Row<Tables>[];
  /** What is held alone before an event is written, where commands look at the copy behind it. */
  readonly locks?: (event: EventOf<Path>) => readonly string[];
}

// oxlint-disable typescript/no-explicit-any -- States and events of all kinds.
/** Any copy of a service. */
export interface AnyCopy<Tables> extends Pick<
  Copy<StreamPath, any, Tables>,
  'name' | 'of' | 'form' | 'initial' | 'tables' | 'rows'
> {
  readonly evolve: (state: any, event: any, recorded: Recorded) => any;
  readonly locks?: (event: any) => readonly string[];
}
