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
const appendLines = `
SELECT claim_stream(md5(:a || '-' || :b)::uuid, 'person', 0, 1);
%between%
SELECT record_events(md5(:a || '-' || :b)::uuid, 0, ARRAY[md5(:b || '-' || :a)::uuid], ARRAY['RoleGranted'],
  ARRAY[1::smallint], ARRAY['{"role":{"name":"member"}}'],
  '{"time": "2026-11-21T000000.000Z", "correlationId": "00000000-0000-4000-8000-000000000000", "causationId": null, "actor": "system"}',
  NULL, NULL, NULL);`;

const transaction = (between: string): string => `
\\set a random(1, 2000000000)
\\set b random(1, 2000000000)
\\startpipeline
BEGIN;${appendLines.replace('%between%', between)}
COMMIT;
\\endpipeline
`;

export const appendScript = transaction('');

/** A booking of half an hour somewhere in a hundred thousand years, on one of 1,000 instruments. */
export const bookingScript = transaction(`
SELECT allocate(md5(:a || '-' || :b)::uuid, ARRAY['bench-' || (:a % 1000) || '/1'],
  tstzrange(to_timestamp(:b * 1800::float8), to_timestamp(:b * 1800::float8 + 1800)), NULL, now(),
  '[]');
INSERT INTO reservation (reservation_id, status, instrument_id, institution_id, period,
  organisation_id, person_id, slot, booking, version)
VALUES (md5(:a || '-' || :b)::uuid, 'confirmed', md5((:a % 1000)::text)::uuid,
  '00000000-0000-4000-8000-000000000000',
  tstzrange(to_timestamp(:b * 1800::float8), to_timestamp(:b * 1800::float8 + 1800)),
  '00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000000',
  '{"unit": 1}', '{"quantity": 1}', 1);`);
