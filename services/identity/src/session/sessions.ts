import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '@kyoyo/contracts';
import { type Clock, fromEpochMs, type Instant, newId, plusMinutes } from '@kyoyo/kernel';
import type pg from 'pg';

const sessionMinutes = 12 * 60;

const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

export interface Session {
  readonly sessionId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly roles: Role[];
  readonly expiresAt: Instant;
}

/** Sessions live in PostgreSQL, so that ending one ends it everywhere. */
export function createSessions(pool: pg.Pool, clock: Clock) {
  return {
    /** The secret goes into the cookie and is known to nobody else. */
    async open(personId: string): Promise<{ sessionId: string; secret: string }> {
      const sessionId = newId();
      const secret = randomBytes(32).toString('base64url');
      const now = clock();
      await pool.query(
        `INSERT INTO session (session_id, person_id, secret_digest, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5)`,
        [sessionId, personId, digestOf(secret), now, plusMinutes(now, sessionMinutes)],
      );
      return { sessionId, secret };
    },

    /** The session of a secret, unless it was ended or has run out. */
    async find(secret: string): Promise<Session | undefined> {
      const { rows } = await pool.query(
        `SELECT session_id, person_id, organisation_id, roles, expires_at
         FROM session JOIN member USING (person_id)
         WHERE secret_digest = $1 AND revoked_at IS NULL AND expires_at > $2`,
        [digestOf(secret), clock()],
      );
      const row = rows[0];
      return (
        row && {
          sessionId: row.session_id,
          personId: row.person_id,
          organisationId: row.organisation_id,
          roles: row.roles,
          expiresAt: fromEpochMs(row.expires_at.getTime()),
        }
      );
    },

    async list(personId: string, currentSessionId: string) {
      const { rows } = await pool.query(
        `SELECT session_id, created_at, expires_at FROM session
         WHERE person_id = $1 AND revoked_at IS NULL AND expires_at > $2 ORDER BY created_at DESC`,
        [personId, clock()],
      );
      return rows.map((row) => ({
        id: row.session_id as string,
        createdAt: fromEpochMs(row.created_at.getTime()),
        expiresAt: fromEpochMs(row.expires_at.getTime()),
        current: row.session_id === currentSessionId,
      }));
    },

    /** True when it was this person's and is ended now. */
    async revoke(personId: string, sessionId: string): Promise<boolean> {
      const { rowCount } = await pool.query(
        `UPDATE session SET revoked_at = coalesce(revoked_at, $3)
         WHERE session_id = $1 AND person_id = $2`,
        [sessionId, personId, clock()],
      );
      return rowCount === 1;
    },

    /** Ends all that this person has, here and elsewhere. */
    async revokeAll(personId: string): Promise<void> {
      await pool.query(
        'UPDATE session SET revoked_at = $2 WHERE person_id = $1 AND revoked_at IS NULL',
        [personId, clock()],
      );
    },
  };
}

export type Sessions = ReturnType<typeof createSessions>;
