import { generateKeyPairSync } from 'node:crypto';
import { MerkleLog, readSealKey, signTreeHead } from '@kyoyo/event-store';
import { systemClock } from '@kyoyo/kernel';
import { newStore } from '@kyoyo/testing';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { auditService } from '../src/service.ts';
import { verifySeals } from '../src/verify-seals.ts';

const source = 'billing';
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const key = readSealKey(privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);

let store: Awaited<ReturnType<typeof newStore>>;
let pool: pg.Pool;

beforeAll(async () => {
  store = await newStore(auditService({ sealPublicKey: publicKey }) as never, systemClock);
  ({ pool } = store.database);
});
beforeEach(async () => {
  await pool.query('TRUNCATE event, verified_log');
});
afterAll(() => store?.database[Symbol.asyncDispose]());

const bytesOf = (position: number): string => JSON.stringify({ position });

async function keep(from: number, to: number): Promise<void> {
  await pool.query(
    `INSERT INTO event SELECT $1, position, uuidv7(), 'ChargeRated', uuidv7(), uuidv7(), NULL, NULL,
       now(), json_build_object('position', position)::text::json
     FROM generate_series($2::int, $3::int) AS position`,
    [source, from, to],
  );
  await pool.query(`UPDATE event SET envelope = replace(envelope::text, ' ', '')::json`);
}

function headAt(position: number) {
  const tree = new MerkleLog();
  for (let at = 1; at <= position; at += 1) tree.add(bytesOf(at));
  const root = tree.root().toString('hex');
  const signed = { source, treeSize: position, position, root, signedAt: systemClock() };
  return signTreeHead(signed, key);
}

const verify = (position: number, whole = false) =>
  verifySeals(pool, new Map([[source, [headAt(position)]]]), publicKey, whole);
const right = { signatureValid: true, rootMatches: true };

it('goes on from where all was right', async () => {
  await keep(1, 3_000);
  expect(await verify(3_000)).toMatchObject([right]);
  await keep(3_001, 3_100);
  // Nothing of what was verified is read again.
  await pool.query('DELETE FROM event WHERE position <= 3000');
  expect(await verify(3_100)).toMatchObject([{ ...right, verifiedFrom: 3_000 }]);
  expect(await verify(3_100, true)).toMatchObject([{ rootMatches: false, verifiedFrom: 0 }]);
});

it('finds what was altered: of the new at once, of the old by the whole log', async () => {
  await keep(1, 50);
  expect(await verify(50)).toMatchObject([right]);
  await keep(51, 60);
  await pool.query(`UPDATE event SET envelope = '{}' WHERE position = 55`);
  expect(await verify(60)).toMatchObject([{ rootMatches: false }]);
  // It is not taken for verified.
  expect(await verify(60)).toMatchObject([{ rootMatches: false }]);
  await pool.query(`UPDATE event SET envelope = $1 WHERE position = 55`, [bytesOf(55)]);
  await pool.query(`UPDATE event SET envelope = '{}' WHERE position = 7`);
  expect(await verify(60)).toMatchObject([right]);
  expect(await verify(60, true)).toMatchObject([{ rootMatches: false }]);
});

it('checks no head that is ahead of what has come', async () => {
  await keep(1, 10);
  expect(await verify(20)).toEqual([]);
});
