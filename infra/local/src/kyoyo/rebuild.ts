import { resolve } from 'node:path';
import { runningServers } from '@kyoyo/embedded';
import type { Difference, Rebuilt, Unreadable } from '@kyoyo/event-store';
import { systemClock } from '@kyoyo/kernel';
import { rebuildService } from '@kyoyo/service-kit';
import { describedServices } from '../services.ts';
import { readSettings } from '../settings.ts';
import { databaseOf } from './database-of.ts';
import { count, Progress } from './progress.ts';

const usage = 'npm run kyoyo -- rebuild <service> [--repair]';

/**
 * Compares the tables of a service with what the logs say. Ends with 0 where they are the same, or
 * were repaired; with 1 where they differ; with 2 where it could not be done, and nothing changed.
 */
export async function run(args: readonly string[]): Promise<void> {
  try {
    process.exitCode = await rebuild(args);
  } catch (error) {
    console.error(process.env['DEBUG'] ? error : sayingOf(error as Error & { code?: string }));
    process.exitCode = 2;
  }
}

async function rebuild(args: readonly string[]): Promise<number> {
  const { definition, repair } = readArguments(args);
  const { databaseUrl, natsUrl } = serversOf(resolve(readSettings().KYOYO_HOME));
  const progress = new Progress();
  console.log(`rebuilding ${definition.name} from the logs`);
  const rebuilt = await rebuildService(definition, {
    databaseUrl: await databaseOf(definition.name, databaseUrl),
    natsUrl,
    clock: systemClock,
    turn: 'refuse',
    repair,
    onProgress: (done, of) => progress.say(done, of),
  }).finally(() => progress.end());
  tell(rebuilt, progress, repair);
  const isSound = rebuilt.unreadable.length === 0;
  return isSound && (repair || rebuilt.differences.length === 0) ? 0 : 1;
}

function readArguments(args: readonly string[]) {
  const names = args.filter((arg) => arg !== '--repair');
  const services = describedServices();
  const definition = services.find(({ name }) => name === names[0]);
  if (!definition || names.length > 1) {
    throw new Error(`${usage}\nservices: ${services.map(({ name }) => name).join(', ')}`);
  }
  return { definition, repair: args.includes('--repair') };
}

function serversOf(home: string) {
  const { databaseUrl, natsUrl } = runningServers(home);
  if (databaseUrl && natsUrl) return { databaseUrl, natsUrl };
  throw new Error(
    `No servers are known in ${home}: run it beside npm start, or set DATABASE_URL and NATS_URL`,
  );
}

function tell(
  { events, unreadable, differences, repaired }: Rebuilt,
  took: Progress,
  repair: boolean,
) {
  for (const event of unreadable.slice(0, 20)) console.log(unreadableLine(event));
  for (const difference of differences) console.log(differenceLines(difference));
  const found = differences.reduce((sum, difference) => sum + difference.count, 0);
  const what =
    unreadable.length > 0
      ? `${count(unreadable.length)} cannot be read: nothing was compared or changed`
      : found === 0
        ? 'no difference'
        : repair
          ? `${count(found)} differences, repaired: ${count(repaired)} rows were written`
          : `${count(found)} differences; --repair writes them`;
  console.log(
    `${count(events)} events in ${took.seconds().toFixed(1)} s, ${took.rate(events)}: ${what}`,
  );
}

const unreadableLine = ({ source, position, streamId, type, reason }: Unreadable): string =>
  `unreadable: ${type ?? 'an event'} at ${position} of ${source}, ` +
  `in ${streamId === null ? 'no stream' : `the stream ${streamId}`}: ${reason}`;

const differenceLines = ({ table, kind, count: all, rows }: Difference): string =>
  [
    `${table}: ${count(all)} ${kind}`,
    ...rows.map((row) => `  ${kind === 'missing' ? '-' : '+'} ${row}`),
    ...(all > rows.length ? [`  … and ${count(all - rows.length)} more`] : []),
  ].join('\n');

/** 53…: PostgreSQL has no room, or no more memory. */
function sayingOf({ code, message }: Error & { readonly code?: string }): string {
  if (code?.startsWith('53')) {
    return `PostgreSQL has no room for it (${message}): nothing was changed. Make room, and start again.`;
  }
  if (code === 'ECONNREFUSED')
    return `The servers do not answer (${message}): start the platform first.`;
  if (code === '40001' || code === '40P01') {
    return `Somebody wrote the same rows meanwhile (${message}): nothing was changed. Start again.`;
  }
  return message;
}
