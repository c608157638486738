/**
 * A process that owns both servers, for tests in which that process ends in bad ways.
 * Arguments: folder, cache folder, what to do on SIGINT or at once ("wait" or "exit").
 */
import { startInfrastructure } from '../src/index.ts';
import { sql } from './sql.ts';

const [home = '', cacheDir = '', then = 'wait'] = process.argv.slice(2);
const log = (line: string) => console.log(`log ${line}`);
const infrastructure = await startInfrastructure({ home, cacheDir, log, purpose: 'start' });
const { databaseUrl, description, postgres, nats } = infrastructure;
await sql(databaseUrl, 'create table if not exists starts (at timestamptz default now())');
await sql(databaseUrl, 'insert into starts default values');
const [starts] = await sql(databaseUrl, 'select count(*)::int from starts');
const uid = process.getuid?.();
const pids = [postgres?.pid, nats?.pid];
const alive = setInterval(() => undefined, 60_000);
process.on('SIGINT', () => void end());
console.log(`ready ${JSON.stringify({ databaseUrl, description, starts, uid, pids })}`);
if (then === 'exit') process.exit(0);

async function end(): Promise<void> {
  // As services do: the last work needs a database that Ctrl-C has not ended.
  const [answer] = await sql(databaseUrl, 'select count(*)::int from starts');
  await infrastructure[Symbol.asyncDispose]();
  clearInterval(alive);
  console.log(`closed after ${String(answer)} starts`);
}
