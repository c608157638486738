/** `npm run bench`: measures on servers of its own; prints a table and keeps docs/benchmarks.md. */
import { writeFile } from 'node:fs/promises';
import { cpus, platform, release, totalmem } from 'node:os';
import { asOfRows } from './bench/as-of-rows.ts';
import { boardRows } from './bench/board-row.ts';
import { chargeRows } from './bench/charge-rows.ts';
import { importRow } from './bench/import-row.ts';
import { issuingRow } from './bench/issuing-row.ts';
import { logRows } from './bench/log-rows.ts';
import type { Row } from './bench/row.ts';
import { pageRows } from './bench/page-rows.ts';
import { platformRows } from './bench/platform-rows.ts';
import { pgbenchVersion } from './bench/pgbench.ts';
import { rebuildRows } from './bench/rebuild-row.ts';
import { startRows } from './bench/start-rows.ts';
import { whatIfRows } from './bench/what-if-rows.ts';
import { startServers } from './bench/world.ts';

const rows: Row[] = [];
let versions = '';
// Each part has servers of its own: both publish as the identity service.
for (const measure of [
  logRows,
  rebuildRows,
  asOfRows,
  pageRows,
  chargeRows,
  importRow,
  issuingRow,
  whatIfRows,
  platformRows,
  boardRows,
]) {
  const servers = await startServers();
  versions = `PostgreSQL ${servers.postgres.version}, nats-server ${servers.nats.version}`;
  try {
    keep(await measure(servers.postgres.url, servers.nats.url));
  } finally {
    await servers.stop();
  }
}

keep(await startRows());

/** Said at once, so that a part that fails takes no other with it. */
function keep(measured: readonly Row[]): void {
  rows.push(...measured);
  for (const row of measured) console.log(row.join(' | '));
}

const [processor] = cpus();
const machine =
  `${cpus().length} × ${processor?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, ` +
  `${platform()} ${release()}; Node ${process.version}, ${versions}, ` +
  (pgbenchVersion() ?? 'no pgbench');
const table = [
  '| what | measured | compared |',
  '|---|---|---|',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
].join('\n');
console.log(`${machine}\n\n${table}`);
await writeFile(
  new URL('../docs/benchmarks.md', import.meta.url),
  `# Benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}. Ratios are to pgbench running
the same SQL in the same run on the same machine, measured in turns, medians of three. The load
generators are processes of their own on the same processors; all services share one process.

A booking over HTTP is compared with the same transaction from pgbench: the same locks, rows, lengths and
key, but nothing read before, and nobody who hears of it. The line below it counts until every consumer
of every service has handled what follows (notices, mail, use, audit, webhooks) and says what one booking
takes of the processors in all; two of them cannot do more than 2,000 ms a second.

${machine}

${table}
`,
);
