import type { Envelope, EventSource } from '@kyoyo/contracts';
import { Copies, foldingOf, readOf, rowsOf, sourceOf, stateRow } from '../copies.ts';
import { reasonOf } from '@kyoyo/kernel';
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
  readonly #copies: ReadonlyMap<EventSource, Copies<Tables>>;
  /** Where each stream of each copy has come to. */
  readonly #folded: ReadonlyMap<AnyCopy<Tables>, Map<string, Folded<unknown>>>;

  constructor(into: CopyIn, followed: Followed<Tables>) {
    this.#into = into;
    this.#followed = followed;
    const { sources, copies } = followed;
    this.#copies = new Map(sources.map((source) => [source, new Copies(source, copies)]));
    this.#folded = new Map(copies.map((copy) => [copy, new Map()]));
    for (const { name, of, form } of copies) {
      into.add({ table: 'copy', values: { name, source: sourceOf(of), form } });
    }
  }

  /** Goes on past what cannot be read or folded, and names it. */
  take(source: EventSource, { position, subject: streamId, type, content, text }: SentEvent): void {
    try {
      if ('fault' in content) throw new Error(content.fault);
      this.#fold(source, content.envelope, text);
    } catch (error) {
      const reason = reasonOf(error);
      this.unreadable.push({ source, position, streamId, type, reason });
    }
  }

  #fold(source: EventSource, envelope: Envelope, text: string): void {
    const { keeps } = this.#followed;
    if (keeps) this.#into.add(keeps.row(envelope, text) as Row);
    if (!this.#copies.get(source)?.takes(envelope)) return;
    const event = readOf(envelope);
    for (const [copy, streams] of this.#folded) {
      if (copy.of !== `${source}/${event.stream}`) continue;
      const before = streams.get(event.streamId) ?? { state: copy.initial, head: null };
      streams.set(event.streamId, fold(foldingOf(copy), [event], before));
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
