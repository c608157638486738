import type { EventSource } from '@kyoyo/contracts';
import {
  type CopiedEvent,
  foldingOf,
  readOf,
  rowsOf,
  sourceOf,
  stateRow,
  streamNameOf,
} from '../copies.ts';
import type { AnyCopy } from '../declaring/copy.ts';
import type { Row } from '../declaring/row.ts';
import { fold, type Folded } from '../fold.ts';
import type { CopyIn } from './copy-in.ts';
import type { Followed, SentEvent, Unreadable } from './shadow-source.ts';

/** Folds what a service keeps of others to where it stood, and writes what that says. */
export class CopyFolding<Tables> {
  readonly unreadable: Unreadable[] = [];
  readonly #into: CopyIn;
  readonly #followed: Followed<Tables>;
  /** Where each stream of each copy has come to. */
  readonly #folded: ReadonlyMap<AnyCopy<Tables>, Map<string, Folded<unknown>>>;

  constructor(into: CopyIn, followed: Followed<Tables>) {
    this.#into = into;
    this.#followed = followed;
    this.#folded = new Map(followed.copies.map((copy) => [copy, new Map()]));
    for (const { name, of, form } of followed.copies) {
      into.add({ table: 'copy', values: { name, source: sourceOf(of), form } });
    }
  }

  take(source: EventSource, sent: SentEvent): void {
    const { copies, keeps } = this.#followed;
    const { envelope, text } = sent;
    if (keeps) this.#into.add(keeps.row(envelope, text) as Row);
    const about = copies.filter(
      ({ of }) => sourceOf(of) === source && streamNameOf(of) === envelope.stream,
    );
    const event = about.length > 0 && this.#read(source, sent);
    if (!event) return;
    for (const copy of about) {
      const streams = this.#folded.get(copy);
      const before = streams?.get(event.streamId) ?? { state: copy.initial, head: null };
      streams?.set(event.streamId, fold(foldingOf(copy), [event], before));
    }
  }

  #read(source: EventSource, { envelope }: SentEvent): CopiedEvent | undefined {
    try {
      return readOf(envelope);
    } catch (error) {
      const { position, subject: streamId, type } = envelope;
      const reason = (error as Error).message;
      this.unreadable.push({ source, position, streamId, type, reason });
      return undefined;
    }
  }

  async end(): Promise<void> {
    for (const [copy, streams] of this.#folded) {
      for (const [streamId, folded] of streams) {
        for (const row of rowsOf(copy, folded)) this.#into.add(row);
        this.#into.add(stateRow(copy, streamId, folded));
        await this.#into.room();
      }
    }
  }
}
