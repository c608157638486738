import type { EventSource } from '@kyoyo/contracts';
import type pg from 'pg';
import type { ConsumerOptions, ConsumerState } from './consumer-options.ts';
import type { Deliveries, Delivery } from './deliveries.ts';
import { requestEvents } from './events-request.ts';
import { type BatchSettings, handleBatch } from './handle-batch.ts';
import { publishedPosition } from './publisher.ts';
import { positionOf } from './read-source.ts';
import { placeAnswer, type Received } from './received.ts';
import { orUntil } from './wake.ts';

const batchMax = 256;

/** A source that has announced more than arrives is asked for it after this long. */
const quietMsMax = 1_000;

/**
 * Decides what is handled next. What JetStream delivers, where it follows the checkpoint; where it
 * does not, or does not come, the source is asked.
 */
export class Intake {
  readonly #options: ConsumerOptions;
  readonly #state: ConsumerState;
  readonly #deliveries: Deliveries;
  readonly #over: AbortSignal;
  readonly #batch: BatchSettings;
  #head = 0;
  /** How far the others must be, by source, before the events up to a position are handled. */
  #others: Others | undefined;
  #lastCommitMs = performance.now();

  constructor(
    options: ConsumerOptions,
    state: ConsumerState,
    client: pg.ClientBase,
    deliveries: Deliveries,
    over: AbortSignal,
  ) {
    this.#options = options;
    this.#state = state;
    this.#deliveries = deliveries;
    this.#over = over;
    this.#batch = {
      client,
      source: options.source,
      consumer: options.consumer,
      handle: options.handle,
      copies: options.copies,
      types: options.types,
      oneStatementEach: options.oneStatementEach ?? false,
      letters: { mayWait: true },
      log: options.log,
      stop: over,
      onCommitted: (events, parked) => this.#committed(events, parked),
    };
  }

  /** How far the source says that it has published. */
  hearHead(position: number): void {
    this.#head = position;
  }

  /** Handles what is there, at most a batch or a hole; false when there is nothing to do. */
  async takeSome(): Promise<boolean> {
    const { waiting } = this.#deliveries;
    const repeats = countRepeats(waiting, this.#state.position);
    if (repeats > 0) this.#deliveries.done(repeats);

    const run = nextRun(waiting, this.#state.position);
    if (run.length > 0) {
      await this.#handle(this.#state.position, run);
      return true;
    }
    const first = waiting[0];
    if (first) {
      await this.#askFor(first.position);
      return true;
    }
    const quietSinceMs = Math.max(this.#deliveries.lastArrivalMs, this.#lastCommitMs);
    if (this.#head <= this.#state.position) return repeats > 0;
    if (performance.now() - quietSinceMs < quietMsMax) return repeats > 0;
    await this.#askFor(this.#head);
    return true;
  }

  /** Gets everything up to a position from the source itself, page by page. */
  async #askFor(target: number): Promise<void> {
    const { nc, source, log, metrics } = this.#options;
    log.info({ source, after: this.#state.position, target }, 'consumer asks for what is missing');
    while (this.#state.position < target && !this.#over.aborted) {
      const after = this.#state.position;
      const asking = requestEvents(nc, source, { after, limit: batchMax });
      const texts = await orUntil(asking, this.#over);
      if (!texts) return;
      if (texts.length === 0) throw new Error(`${source} has nothing after ${after} yet`);
      const events = placeAnswer(texts, after);
      metrics?.fetchedAgain(events.length);
      await this.#handle(after, events);
    }
  }

  async #handle(from: number, events: readonly Received[]): Promise<void> {
    const { types } = this.#options;
    const isRead = events.some(({ type }) => !types || (type !== null && types.has(type)));
    const ready = isRead ? await this.#withOthersHere(events) : events;
    await handleBatch(this.#batch, from, ready);
    this.#others = undefined;
  }

  /**
   * Those of the events of which the others have what was published when they came: what comes while
   * these wait has others of its own. Throws while another source lags, for the caller to try again;
   * what is waited for stays the same.
   */
  async #withOthersHere(events: readonly Received[]): Promise<readonly Received[]> {
    const { nc, consumer, after = [] } = this.#options;
    const first = events[0]?.position ?? 0;
    if (!this.#others || this.#others.upTo < first) {
      this.#others = {
        upTo: events.at(-1)?.position ?? 0,
        published: await Promise.all(
          after.map(async (source) => [source, await publishedPosition(nc, source)] as const),
        ),
      };
    }
    const { upTo, published } = this.#others;
    for (const [source, end] of published) {
      const position = await positionOf(this.#batch.client, consumer, source);
      if (position < end) throw new Error(`waits for ${source}, which is at ${position} of ${end}`);
    }
    return events.filter(({ position }) => position <= upTo);
  }

  #committed(events: readonly Received[], parked: number): void {
    const last = events.at(-1);
    if (!last) return;
    this.#state.position = last.position;
    this.#lastCommitMs = performance.now();
    const { metrics } = this.#options;
    if (!metrics) return;
    if (parked > 0) metrics.parked(parked);
    const { content } = last;
    const timeMs = 'envelope' in content ? Date.parse(content.envelope.time) : Date.now();
    metrics.handled(events.length, Date.now() - timeMs);
  }
}

interface Others {
  readonly upTo: number;
  readonly published: readonly (readonly [EventSource, number])[];
}

/** How many at the front were handled before. */
function countRepeats(waiting: readonly Delivery[], position: number): number {
  const fresh = waiting.findIndex((delivery) => delivery.position > position);
  return fresh === -1 ? waiting.length : fresh;
}

/** Those at the front that follow the position without a hole. */
function nextRun(waiting: readonly Delivery[], position: number): Delivery[] {
  let end = position;
  const hole = waiting.findIndex(({ position: at, previousPosition }, index) => {
    if (previousPosition !== end || index === batchMax) return true;
    end = at;
    return false;
  });
  return waiting.slice(0, hole === -1 ? waiting.length : hole);
}
