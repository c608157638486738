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
const claim = `
SELECT claim_stream(md5(:a || '-' || :b)::uuid, 'person', 0, 1);`;

const record = (data: string, meta: string, command: string): string => `
SELECT record_events(md5(:a || '-' || :b)::uuid, 0, ARRAY[md5(:b || '-' || :a)::uuid], ARRAY['RoleGranted'],
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
  claim +
    record(
      `'{"role":{"name":"member"}}'`,
      `'{"time": "2026-11-21T000000.000Z", "correlationid": "00000000-0000-4000-8000-000000000000", "actor": "system"}'`,
      'NULL, NULL, NULL',
    ),
);

const instrument = `md5((:a % 1000)::text)::uuid`;
const period = `tstzrange(to_timestamp(:b * 1800::float8), to_timestamp(:b * 1800::float8 + 1800))`;

/**
 * A booking of half an hour somewhere in a hundred thousand years, on one of 1,000 instruments: the
 * locks, what is written, how long it is and the key of the command are those of a real one.
 */
export const bookingScript = transaction(`
SELECT share_institutions(ARRAY['00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000000']::uuid[]);
SELECT require_shared(${instrument}, '00000000-0000-4000-8000-000000000000');
${claim}
SELECT allocate(md5(:a || '-' || :b)::uuid, ARRAY['bench-' || (:a % 1000) || '/1'], ${period}, NULL, now(),
  '[]');
INSERT INTO reservation (reservation_id, status, instrument_id, institution_id, period,
  organisation_id, person_id, slot, booking, version)
SELECT md5(:a || '-' || :b)::uuid, 'confirmed', ${instrument},
  '00000000-0000-4000-8000-000000000000', ${period},
  '00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000000',
  slot::json, booking::json, 1 FROM example;
${record(
  '(SELECT data FROM example)',
  '(SELECT meta FROM example)',
  `md5(:b || '+' || :a)::uuid, md5(:a || '') || md5(:b || ''), (SELECT reply FROM example)`,
)}`);
