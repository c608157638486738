import { createHash, randomBytes } from 'node:crypto';
import { type Clock, durationMs, fromEpochMs, plusMinutes } from '@kyoyo/kernel';
import { refuseWith } from '@kyoyo/service-kit';
import type pg from 'pg';

/**
 * How often a password may be guessed in a quarter of an hour. Nothing that is counted by is made up
 * by the caller: the account is what is guessed at, the address is the connection's, and a browser is
 * known only by a secret that it was given when somebody logged in from it.
 *
 * Whom others could keep out by guessing is let through: in a browser that they have used before,
 * only guesses from that browser count; from an address that they have used before, only what is
 * guessed from there.
 */
const windowMinutes = 15;
const failuresMax = {
  /** Of one account from one place: a browser or address. */
  place: 10,
  /** Of one account from everywhere that it was never used. */
  account: 30,
  /** Of all accounts from one address: the people of a campus may share one, and mistype. */
  address: 300,
} as const;
/** Log-ins to one account from one address, right ones too: each costs a hash and a session. */
const logInsMax = 300;

export interface Attempt {
  readonly email: string;
  readonly personId: string | undefined;
  readonly address: string;
  readonly device: string | undefined;
}

/** By what an attempt was counted, and until when that counts. */
interface Taken {
  readonly key: Buffer;
  readonly until: Date;
}

const digest = (...parts: readonly string[]): Buffer =>
  createHash('sha256').update(JSON.stringify(parts)).digest();
const deviceOf = (device: string): Buffer => digest('device', device);
const addressOf = (address: string): Buffer => digest('address', networkOf(address));

/** Who has one IPv6 address has 2^64 of them: they count as one. */
function networkOf(address: string): string {
  if (address.startsWith('::ffff:')) return address.slice('::ffff:'.length);
  if (!address.includes(':')) return address;
  const [head = [], tail = []] = address.split('::').map((half) => half.split(':'));
  const gap = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  return [...head, ...gap, ...tail].slice(0, 4).join(':');
}

export function createLogInLimits(pool: pg.Pool, clock: Clock) {
  /** Which of the places somebody has logged in from. */
  async function knownPlaces({ personId, address, device }: Attempt) {
    if (personId === undefined) return { device: false, address: false };
    const places = [device === undefined ? null : deviceOf(device), addressOf(address)];
    const { rows } = await pool.query<{ device: boolean; address: boolean }>(
      `SELECT coalesce(bool_or(place = $2), false) AS device,
              coalesce(bool_or(place = $3), false) AS address
       FROM known_place WHERE person_id = $1 AND place = ANY (ARRAY[$2, $3]::bytea[])`,
      [personId, ...places],
    );
    return rows[0] ?? { device: false, address: false };
  }

  /** What this attempt is counted by, and how often each may be. */
  async function countedBy(attempt: Attempt) {
    const { email, address, device } = attempt;
    const known = await knownPlaces(attempt);
    const from = networkOf(address);
    const right = { key: digest('log-in', email, from), max: logInsMax, isFailure: false };
    const failing = (max: number, ...by: readonly string[]) => ({
      key: digest(...by),
      max,
      isFailure: true,
    });
    if (known.device) {
      return [right, failing(failuresMax.place, 'at', email, 'device', device ?? '')];
    }
    const here = failing(failuresMax.place, 'at', email, 'address', from);
    // What is guessed at those who are known here keeps out nobody else, and the other way round.
    const of = known.address ? 'known here' : 'unknown here';
    const all = failing(failuresMax.address, 'from', from, of);
    if (known.address) return [right, here, all];
    return [right, here, all, failing(failuresMax.account, 'account', email)];
  }

  /**
   * A password was not looked at, or was right. Locked in the order in which they are taken. What was
   * counted in a quarter of an hour that is over is no part of the next.
   */
  const giveBack = (taken: readonly Taken[]) =>
    pool.query(
      `UPDATE log_in_failure AS f SET failures = f.failures - 1
       FROM (SELECT key, until FROM log_in_failure
             WHERE (key, until) IN (SELECT * FROM unnest($1::bytea[], $2::timestamptz[]))
             ORDER BY key FOR UPDATE) AS held
       WHERE f.key = held.key AND f.until = held.until`,
      [taken.map(({ key }) => key), taken.map(({ until }) => until)],
    );

  /** A browser keeps what it was given, whoever logs in from it, and nothing else. */
  async function deviceGiven(device: string | undefined): Promise<string> {
    const { rowCount } = device
      ? await pool.query('SELECT FROM known_place WHERE place = $1 LIMIT 1', [deviceOf(device)])
      : { rowCount: 0 };
    return device && rowCount ? device : randomBytes(24).toString('base64url');
  }

  return {
    /**
     * Counts an attempt before the password is looked at, so that many at once are as many; refuses
     * where there were too many.
     */
    async take(attempt: Attempt): Promise<readonly Taken[]> {
      const counted = await countedBy(attempt);
      const now = clock();
      const { rows } = await pool.query<Taken & { failures: number }>(
        `INSERT INTO log_in_failure AS f (key, failures, until)
         SELECT key, 1, $2 FROM unnest($1::bytea[]) AS key ORDER BY key
         ON CONFLICT (key) DO UPDATE SET
           failures = CASE WHEN f.until <= $3 THEN 1 ELSE f.failures + 1 END,
           until = CASE WHEN f.until <= $3 THEN $2 ELSE f.until END
         RETURNING key, failures, until`,
        [counted.map(({ key }) => key), plusMinutes(now, windowMinutes), now],
      );
      const full = rows.filter(({ key, failures }) =>
        counted.some((one) => one.key.equals(key) && failures > one.max),
      );
      if (full.length === 0) {
        return rows.filter(({ key }) =>
          counted.some((one) => one.isFailure && one.key.equals(key)),
        );
      }
      await giveBack(rows);
      const end = fromEpochMs(Math.max(...full.map(({ until }) => until.getTime())));
      const retryAfterSeconds = Math.ceil(durationMs({ start: now, end }) / 1_000);
      const minutes = Math.ceil(retryAfterSeconds / 60);
      return refuseWith('too-many-log-ins', { retryAfterSeconds, minutes });
    },

    /** Somebody got in: what was counted is taken back, and the place is known from now on. */
    async succeed(
      { address, device }: Attempt,
      personId: string,
      taken: readonly Taken[],
    ): Promise<string> {
      const kept = await deviceGiven(device);
      const places = [deviceOf(kept), addressOf(address)];
      await giveBack(taken);
      await pool.query(
        `INSERT INTO known_place (person_id, place, seen_at)
         SELECT $1, place, $3 FROM unnest($2::bytea[]) AS place
         ON CONFLICT (person_id, place) DO UPDATE SET seen_at = excluded.seen_at`,
        [personId, places, clock()],
      );
      return kept;
    },

    /** Forgets what no longer counts. */
    async sweep(): Promise<void> {
      const now = clock();
      await pool.query(
        `DELETE FROM log_in_failure WHERE key IN
           (SELECT key FROM log_in_failure WHERE until <= $1 FOR UPDATE SKIP LOCKED)`,
        [now],
      );
      await pool.query('DELETE FROM known_place WHERE seen_at < $1', [
        plusMinutes(now, -knownForDays * 1_440),
      ]);
    },
  };
}

const knownForDays = 365;

export type LogInLimits = ReturnType<typeof createLogInLimits>;
