import { setTimeout as delay } from 'node:timers/promises';
import { openDatabase } from '@kyoyo/event-store';

type Urls = Readonly<Record<string, string>>;

const sayEveryMs = 5_000;

/** Says now and then how many events are not yet handled everywhere, until all are. */
export async function sayCatchingUp(
  databaseUrls: Urls,
  stop: AbortSignal,
  say: (line: string) => void,
): Promise<void> {
  let behind = 0;
  while (!stop.aborted) {
    // Who is too busy to be asked is asked again.
    const now = await eventsBehind(databaseUrls).catch(() => undefined);
    if (now === 0) break;
    behind = now ?? behind;
    say(`catching up: ${behind} events are still to be charged, counted and told of`);
    await delay(sayEveryMs, undefined, { signal: stop }).catch(() => undefined);
  }
  if (behind > 0 && !stop.aborted) say('caught up: all events are handled everywhere');
}

/** How many events are not yet published, or not yet handled by a service that follows them. */
async function eventsBehind(databaseUrls: Urls): Promise<number> {
  const logs = new Map<string, Log>();
  for (const [schema, url] of Object.entries(databaseUrls)) {
    logs.set(schema.replaceAll('_', '-'), await readLog(url, schema));
  }
  let behind = 0;
  for (const { newest, published, handled } of logs.values()) {
    behind += newest - published;
    for (const [source, position] of handled) {
      behind += Math.max(0, (logs.get(source)?.newest ?? 0) - position);
    }
  }
  return behind;
}

interface Log {
  readonly newest: number;
  readonly published: number;
  /** How far it has come in the logs of others. */
  readonly handled: readonly (readonly [source: string, position: number])[];
}

async function readLog(url: string, schema: string): Promise<Log> {
  await using database = openDatabase({ url, schema, connectionsMax: 1 });
  const { rows: log } = await database.pool.query(
    `SELECT (SELECT coalesce(max(position), 0) FROM events) AS newest,
       published_position AS published FROM sequencer`,
  );
  const { rows } = await database.pool.query('SELECT source, position FROM checkpoint');
  const { newest, published } = log[0];
  return { newest, published, handled: rows.map((row) => [row.source, row.position]) };
}
