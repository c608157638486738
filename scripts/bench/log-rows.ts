import { eventCatalogue, type PersonEvent, type Problem } from '@kyoyo/contracts';
import {
  createNudge,
  declaring,
  type DatabaseSettings,
  EventStore,
  eventStoreMigrations,
  migrate,
  openDatabase,
  provision,
  readLog,
} from '@kyoyo/event-store';
import { accept, type Decision, newId, systemClock } from '@kyoyo/kernel';
import { feedRows } from './feed-rows.ts';
import { appendScript, pgbenchRate } from './pgbench.ts';
import type { Row } from './row.ts';
import { compare, median, ratePerSecond } from './world.ts';

type Granted = Extract<PersonEvent, { type: 'RoleGranted' }>;
const granted: Granted = { type: 'RoleGranted', data: { role: { name: 'member' } } };
const people = declaring<unknown>().stream({
  name: 'person',
  form: 1,
  initial: 0,
  decide: (): Decision<Granted, Problem> => accept(granted),
  evolve: (count: number) => count + 1,
  tables: {},
  rows: () => [],
});
const secondsEach = 2;
const readings = 3;

/** Appending, publishing and reading, by the parts themselves. */
export async function logRows(adminUrl: string, natsUrl: string): Promise<Row[]> {
  const schemas = ['identity', 'billing'];
  const urls = await provision({ adminUrl, database: 'bench', schemas, secret: 'bench' });
  const settings = (schema: string): DatabaseSettings => ({
    url: urls[schema] as string,
    schema,
    connectionsMax: 34,
  });
  const database = openDatabase(settings('identity'));
  await migrate(database.pool, [eventStoreMigrations]);
  const store = new EventStore({
    database,
    source: 'identity',
    catalogue: eventCatalogue,
    streams: [people],
    clock: systemClock,
    onAppended: createNudge(database.pool, 'identity'),
  });
  const append = () =>
    store.execute(people, {
      streamId: newId(),
      command: null,
      context: { actor: 'system', correlationId: newId() },
      isNew: true,
    });

  const rows: Row[] = [];
  await ratePerSecond(8, 1, append);
  const url = `${settings('identity').url}?options=-csearch_path%3Didentity,public`;
  for (const clients of [1, 8, 16, 32]) {
    const { ours, ceiling, ratio } = await compare(
      () => ratePerSecond(clients, secondsEach, append),
      () => pgbenchRate(url, appendScript, clients, secondsEach),
    );
    rows.push([
      `appends, ${clients} client${clients > 1 ? 's' : ''}`,
      `${Math.round(ours)}/s`,
      `${Math.round(ratio * 100)}% of pgbench's ${Math.round(ceiling)}/s; target 80%`,
    ]);
  }

  rows.push(await readingRow(database.pool));
  rows.push(...(await feedRows({ settings, natsUrl, pool: database.pool, append })));
  await database[Symbol.asyncDispose]();
  return rows;
}

async function readingRow(pool: ReturnType<typeof openDatabase>['pool']): Promise<Row> {
  const { rows } = await pool.query('SELECT max(position) AS last FROM events');
  const upTo = rows[0].last as number;
  // As autovacuum leaves a log that is not being filled at full speed.
  await pool.query('VACUUM ANALYZE events');
  const rates: number[] = [];
  let read = 0;
  for (let round = 0; round < readings; round += 1) {
    const began = performance.now();
    read = 0;
    for (let after = 0; after < upTo;) {
      const page = await readLog(pool, 'identity', { after, upTo, limit: 5_000 });
      read += page.length;
      after = page.at(-1)?.position ?? upTo;
    }
    rates.push(read / ((performance.now() - began) / 1_000));
  }
  const rate = median(rates);
  return [`reading the log in order, ${read} events`, `${Math.round(rate)}/s`, 'target 250,000/s'];
}
