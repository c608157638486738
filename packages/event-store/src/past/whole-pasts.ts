import type { Instant } from '@kyoyo/kernel';
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import type pg from 'pg';
import { Shadow } from '../shadow/shadow.ts';
import type { ShadowSource } from '../shadow/shadow-source.ts';

/** A copy of a past is being made. */
export class PastNotReady extends Error {
  readonly eventsRead: number;
  /** Of all that there are, as many as were there when it was begun. */
  readonly eventsTotal: number;

  constructor(eventsRead: number, eventsTotal: number) {
    super('past-not-ready');
    this.eventsRead = eventsRead;
    this.eventsTotal = eventsTotal;
  }
}

/** As many are being made or kept already, and all of them are in use. */
export class TooManyPasts extends Error {}

const keptMax = 3;
const keptMs = 5 * 60_000;
const patienceMs = 1_000;

interface Kept<Tables> {
  readonly made: Promise<{ readonly query: Kysely<Tables>; readonly shadow: Shadow }>;
  isMade: boolean;
  eventsRead: number;
  eventsTotal: number;
  usedAtMs: number;
}

/** Copies of all tables of a service as they were: one connection each, dropped when not used. */
export class WholePasts<Tables> implements AsyncDisposable {
  readonly #log: ShadowSource<Tables>;
  readonly #kept = new Map<Instant, Kept<Tables>>();
  #sweeping: NodeJS.Timeout | undefined;

  constructor(log: ShadowSource<Tables>) {
    this.#log = log;
  }

  async at(until: Instant): Promise<Kysely<Tables>> {
    const kept = this.#kept.get(until) ?? this.#begin(until);
    kept.usedAtMs = Date.now();
    let patience: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const notReady = () => reject(new PastNotReady(kept.eventsRead, kept.eventsTotal));
      patience = setTimeout(notReady, patienceMs);
    });
    try {
      return (await Promise.race([kept.made, late])).query;
    } finally {
      clearTimeout(patience);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#sweeping);
    await Promise.allSettled([...this.#kept.keys()].map((until) => this.#drop(until)));
  }

  #begin(until: Instant): Kept<Tables> {
    if (this.#kept.size >= keptMax) {
      const idle = [...this.#kept].filter(([, { isMade }]) => isMade);
      const [oldest] = idle.toSorted(([, a], [, b]) => a.usedAtMs - b.usedAtMs);
      if (!oldest) throw new TooManyPasts();
      void this.#drop(oldest[0]);
    }
    const progress = { isMade: false, eventsRead: 0, eventsTotal: 0, usedAtMs: Date.now() };
    const kept = Object.assign(progress, { made: this.#make(until, progress) });
    this.#kept.set(until, kept);
    kept.made.catch(() => this.#kept.delete(until));
    this.#sweeping ??= setInterval(() => this.#sweep(), keptMs / 5).unref();
    return kept;
  }

  async #make(until: Instant, progress: Omit<Kept<Tables>, 'made'>) {
    const onProgress = (eventsRead: number, eventsTotal: number): void =>
      void Object.assign(progress, { eventsRead, eventsTotal });
    const shadow = await Shadow.build(this.#log, { until, onProgress });
    const { client, tables, unreadable } = shadow;
    const [first] = unreadable;
    if (first) {
      await shadow[Symbol.asyncDispose]();
      throw new Error(`${first.type} at ${first.position} cannot be read: ${first.reason}`);
    }
    client.on('error', () => undefined);
    await client.query('COMMIT');
    // Nothing else would say how large they are: nobody vacuums temporary tables.
    await client.query(`ANALYZE ${tables.map((table) => `pg_temp.${table}`).join(', ')}`);
    // Of a connection that was lost the tables are lost too: it is made anew when it is asked for.
    client.once('end', () => this.#kept.delete(until));
    progress.isMade = true;
    const dialect = new PostgresDialect({ pool: oneAfterTheOther(client) });
    return { query: new Kysely<Tables>({ dialect }), shadow };
  }

  #sweep(): void {
    const before = Date.now() - keptMs;
    for (const [until, { isMade, usedAtMs }] of this.#kept) {
      if (isMade && usedAtMs < before) void this.#drop(until);
    }
  }

  async #drop(until: Instant): Promise<void> {
    const kept = this.#kept.get(until);
    this.#kept.delete(until);
    const { shadow } = (await kept?.made) ?? {};
    await shadow?.[Symbol.asyncDispose]();
  }
}

/** A pool of one connection: whoever asks gets it when the one before has given it back. */
function oneAfterTheOther(client: pg.Client): PostgresPool {
  let free: Promise<void> = Promise.resolve();
  return {
    options: {},
    async connect() {
      const before = free;
      const turn = Promise.withResolvers<void>();
      free = turn.promise;
      await before;
      return { query: client.query.bind(client) as never, release: () => turn.resolve() };
    },
    end: () => client.end(),
  };
}
