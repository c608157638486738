import { type Instant, reasonOf } from '@kyoyo/kernel';
import { rowsOfStream } from './rows-of-stream.ts';
import type { CopyIn } from './copy-in.ts';
import type { StoredStream } from './read-streams.ts';
import type { ShadowSource, Unreadable } from './shadow-source.ts';

/** Folds a service's own streams to where they stood, and writes what they say then. */
export class StreamFolding<Tables> {
  readonly unreadable: Unreadable[] = [];
  readonly #into: CopyIn;
  readonly #source: ShadowSource<Tables>;
  readonly #until: Instant | undefined;

  constructor(into: CopyIn, source: ShadowSource<Tables>, until: Instant | undefined) {
    this.#into = into;
    this.#source = source;
    this.#until = until;
  }

  take(stored: StoredStream): void {
    try {
      for (const row of rowsOfStream(this.#source, stored, this.#until)) this.#into.add(row);
    } catch (error) {
      this.#refuse(stored, reasonOf(error));
    }
  }

  /** Names each event that is not known, and the last of those that cannot be folded. */
  #refuse({ id: streamId, events }: StoredStream, reason: string): void {
    const { source, catalogue } = this.#source;
    const unknown = events.filter(({ type }) => !catalogue[source][type]);
    for (const { position, type } of unknown.length > 0 ? unknown : events.slice(-1)) {
      this.unreadable.push({ source, position, streamId, type, reason });
    }
  }
}
