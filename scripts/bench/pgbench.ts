import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const pgbenchVersion = (): string | undefined => {
  const { status, stdout } = spawnSync('pgbench', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};

/** Transactions a second of this script, prepared, by the database's own load tool. */
export async function pgbenchRate(
  url: string,
  script: string,
  clients: number,
  seconds: number,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'kyoyo-pgbench-'));
  const file = join(folder, 'script.sql');
  await writeFile(file, script);
  const args = ['-n', '-M', 'prepared', '-f', file, '-c', `${clients}`, '-T', `${seconds}`, url];
  const { stdout } = await promisify(execFile)('pgbench', args);
  await rm(folder, { recursive: true });
  const rate = /tps = ([\d.]+) \(without/.exec(stdout)?.[1];
  if (!rate) throw new Error(`pgbench said nothing of its rate:\n${stdout}`);
  return Number(rate);
}

/** No colon may touch a letter or digit: pgbench would take it for a variable. */
const stream = `md5(:a || '-' || :b)::uuid`;

const claim = (type: string, wakeAt: string): string => `
SELECT claim_stream(${stream}, '${type}', 0, 1, ${wakeAt});`;

const record = (data: string, meta: string, command: string): string => `
SELECT record_events(${stream}, 0, ARRAY[md5(:b || '-' || :a)::uuid], ARRAY['RoleGranted'],
  ARRAY[1::smallint], ARRAY[${data}], ${meta}, ${command});`;

const transaction = (statements: string): string => `
\\set a random(1, 2000000000)
\\set b random(1, 2000000000)
\\startpipeline
BEGIN;${statements}
COMMIT;
\\endpipeline
`;

export const appendScript = transaction(
  claim('person', 'NULL') +
    record(
      `'{"role":{"name":"member"}}'`,
      `'{"time": "2026-11-21T000000.000Z", "correlationid": "00000000-0000-4000-8000-000000000000", "actor": "system"}'`,
      'NULL, NULL, NULL',
    ),
);

const institution = '00000000-0000-4000-8000-000000000000';
const instrument = `md5((:a % 1000)::text)::uuid`;
const end = `to_timestamp(:b * 1800::float8 + 1800)`;
const period = `tstzrange(to_timestamp(:b * 1800::float8), ${end})`;

/**
 * A booking of half an hour somewhere in a hundred thousand years, on one of 1,000 instruments: the
 * locks, what is written, how long it is and the key of the command are those of a real one.
 */
export const bookingScript = transaction(`
SELECT share_locks(ARRAY['institution/${institution}']);
SELECT require_shared(${instrument}, '${institution}');
${claim('reservation', end)}
SELECT take_claims(now(), '{}', '{}', '{}', ARRAY[${instrument} || '/1'], ARRAY[${stream}],
  ARRAY[${period}], ARRAY[NULL]::timestamptz[], ARRAY[NULL]::numeric[], ARRAY[NULL]::numeric[]);
INSERT INTO reservation (reservation_id, status, instrument_id, institution_id, unit, period,
  organisation_id, person_id, operator_id, series_id, held_until, view)
SELECT ${stream}, 'confirmed', ${instrument}, '${institution}', 1, ${period},
  '${institution}', '${institution}', NULL, NULL, NULL, view::json FROM example;
${record(
  '(SELECT data FROM example)',
  '(SELECT meta FROM example)',
  `md5(:b || '+' || :a)::uuid, md5(:a || '') || md5(:b || ''), (SELECT reply FROM example)`,
)}`);
