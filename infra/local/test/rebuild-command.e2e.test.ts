import { newId } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Facility, startFacility } from './facility-platform.ts';
import { type Ended, startRebuild } from './rebuild-command.ts';
import { expectEveryTableOfLog } from './tables-of-log.ts';

const bookings = 60;
let world: Facility;
let admin: pg.Client;
let instrumentId: string;
let nth = 0;

async function book(): Promise<string> {
  const period = world.at(60 * nth++);
  const wish = { instrumentId, serviceKind: 'equipment-use', period };
  return (await world.done(world.people[0], '/api/reservations', wish)).id;
}

const begin = (service: string, ...args: string[]) => {
  const { databaseUrls, natsUrl } = world.platform;
  const DATABASE_URL = databaseUrls[service.replaceAll('-', '_')] as string;
  return startRebuild([service, ...args], { DATABASE_URL, NATS_URL: natsUrl });
};
const rebuild = (service: string, ...args: string[]): Promise<Ended> =>
  begin(service, ...args).ended;

beforeAll(async () => {
  world = await startFacility();
  admin = new pg.Client({ connectionString: world.platform.adminUrl });
  await admin.connect();
  instrumentId = await world.newInstrument();
  for (let count = 0; count < bookings; count += 1) await book();
});
afterAll(async () => {
  await admin?.end();
  await world?.stop();
});

/** Does the work while another transaction has done this. */
async function during<Result>(sql: string, work: () => Promise<Result>): Promise<Result> {
  const other = new pg.Client({ connectionString: world.platform.adminUrl });
  await other.connect();
  try {
    await other.query('BEGIN');
    await other.query(sql);
    return await work();
  } finally {
    await other.end();
  }
}

/** Until somebody waits for a lock with a statement that begins so. */
const untilWaiting = (statement: string): Promise<void> =>
  eventually(async () => {
    const { rows } = await admin.query(
      `SELECT query FROM pg_stat_activity
       WHERE wait_event_type = 'Lock' AND ltrim(query) LIKE $1 || '%'`,
      [statement],
    );
    expect(rows).toHaveLength(1);
  });

/** All that the rebuild may write, as text. */
async function tablesNow(): Promise<unknown> {
  const tables = ['reservation', 'instrument', 'claim', 'streams', 'copy_state', 'copy'];
  const { rows } = await admin.query(
    tables
      .map(
        (table) =>
          `SELECT md5(string_agg(t::text, '' ORDER BY t::text)) FROM reservation.${table} t`,
      )
      .join(' UNION ALL '),
  );
  return rows;
}

/** A row of its own, one of a copy, and one that nobody said. */
async function damage(): Promise<void> {
  await admin.query(
    `UPDATE reservation.reservation SET status = 'ended'
     WHERE reservation_id = (SELECT min(reservation_id::text)::uuid FROM reservation.reservation)`,
  );
  await admin.query(`UPDATE reservation.instrument SET units = 99`);
}

it('finds no difference in any service, and nothing while it is written', async () => {
  await expectEveryTableOfLog(world.platform, world.platform.natsUrl, world.clock.now);
  const enough = new AbortController();
  const writing = (async () => {
    while (!enough.signal.aborted) await book();
  })();
  for (const service of ['reservation', 'usage-analytics', 'audit']) {
    const { code, text } = await rebuild(service);
    expect({ code, text }).toEqual({ code: 0, text: expect.stringContaining('no difference') });
    expect(text).toMatch(/[\d,]+ events in [\d.]+ s, [\d,]+ events\/s/);
  }
  enough.abort();
  await writing;
});

it.each([
  [
    'identity',
    `UPDATE identity.organisation SET name = '{}' WHERE name->>'en' = 'Institution'`,
    'organisation: 1 missing',
  ],
  ['billing', 'DELETE FROM billing.rate_card', 'rate_card: 1 missing'],
  [
    'audit',
    `UPDATE audit.event SET envelope = replace(envelope::text, '機関', '器官')::json
     WHERE type = 'InstitutionRegistered'`,
    'event: 1 extra',
  ],
])('finds and names what was changed by hand in %s, and repairs it', async (service, sql, says) => {
  expect((await admin.query(sql)).rowCount).toBe(1);
  const found = await rebuild(service);
  expect(found).toEqual({ code: 1, text: expect.stringContaining(says) });
  const repaired = await rebuild(service, '--repair');
  expect(repaired).toEqual({ code: 0, text: expect.stringContaining(says) });
  expect(repaired.text).toContain('repaired');
  expect((await rebuild(service)).code).toBe(0);
});

describe('killed without warning', () => {
  it.each([
    ['while it reads', 'LOCK TABLE reservation.events', 'DECLARE every_stream'],
    [
      'before it writes',
      'LOCK TABLE reservation.streams IN ROW EXCLUSIVE MODE',
      'LOCK TABLE reservation.checkpoint',
    ],
    [
      'amid its writing',
      'SELECT FROM reservation.instrument FOR UPDATE',
      'DELETE FROM reservation.instrument',
    ],
  ])('%s it leaves everything as it was, and is done by the next', async (_, sql, statement) => {
    await damage();
    const id = await book();
    await eventually(async () => {
      const { rows } = await admin.query(
        'SELECT FROM notices.calendar_entry WHERE reservation_id = $1',
        [id],
      );
      expect(rows).toHaveLength(1);
    });
    const before = await tablesNow();
    await during(sql, async () => {
      const first = begin('reservation', '--repair');
      await untilWaiting(statement);
      if (!sql.endsWith('events')) {
        const { status } = await world.get(world.people[0], `/api/reservations/${id}`);
        expect(status, 'reads go on').toBe(200);
      }
      const { code, text } = await rebuild('reservation');
      expect({ code, text }).toEqual({ code: 2, text: expect.stringContaining('under way') });
      first.kill();
      expect((await first.ended).code).toBeNull();
    });
    // PostgreSQL sees that nobody listens when it next has something to say.
    await eventually(async () => {
      const { rows } = await admin.query(
        `SELECT FROM pg_locks WHERE locktype = 'advisory' AND pid IN
           (SELECT pid FROM pg_stat_activity WHERE query LIKE '%:rebuild%')`,
      );
      expect(rows).toEqual([]);
    });
    expect(await tablesNow()).toEqual(before);
    const repaired = await rebuild('reservation', '--repair');
    expect(repaired).toEqual({ code: 0, text: expect.stringContaining('repaired') });
    expect(repaired.text).toContain('reservation: 1 extra');
    expect(repaired.text).toContain(',99,');
  });
});

it('says in one sentence that there is no room, and changes nothing', async () => {
  await damage();
  const role = new URL(world.platform.databaseUrls['reservation'] as string).username;
  await admin.query(`ALTER ROLE ${role} SET temp_file_limit = 0`);
  await admin.query(`ALTER ROLE ${role} SET work_mem = '64kB'`);
  await admin.query(`ALTER ROLE ${role} SET enable_sort = off`);
  const before = await tablesNow();
  try {
    const { code, text } = await rebuild('reservation', '--repair');
    expect({ code, text }).toEqual({
      code: 2,
      text: expect.stringContaining('nothing was changed'),
    });
    expect(text).toContain('no room');
    expect(await tablesNow()).toEqual(before);
  } finally {
    await admin.query(`ALTER ROLE ${role} RESET ALL`);
  }
  expect((await rebuild('reservation', '--repair')).code).toBe(0);
});

it('names an event of a type that nobody knows, and repairs nothing', async () => {
  await damage();
  // As if somebody still wrote: the event is gone again before it could be published.
  await during('LOCK TABLE reservation.events IN ROW EXCLUSIVE MODE', async () => {
    const id = newId();
    await admin.query(`INSERT INTO reservation.streams VALUES ($1, 'reservation', 1)`, [id]);
    const { rows } = await admin.query(
      `INSERT INTO reservation.events
         (stream_id, stream_version, id, type, data_version, data, meta)
       SELECT $1, 1, $2, 'SlotForgotten', 1, data, meta FROM reservation.events LIMIT 1
       RETURNING position`,
      [id, newId()],
    );
    const before = await tablesNow();
    const { code, text } = await rebuild('reservation', '--repair');
    expect(code, text).toBe(1);
    expect(text).toContain(
      `SlotForgotten at ${rows[0].position} of reservation, in the stream ${id}`,
    );
    expect(await tablesNow()).toEqual(before);
    await admin.query('DELETE FROM reservation.events WHERE stream_id = $1', [id]);
  });
});

it.each([
  [[], 'rebuild <service>'],
  [['nonsense'], 'services: identity'],
  [['billing', '--force'], 'rebuild <service>'],
  [['billing'], 'No servers are known'],
])('ends with 2 for %j', async (args, says) => {
  const { code, text } = await startRebuild(args, {}).ended;
  expect({ code, text }).toEqual({ code: 2, text: expect.stringContaining(says) });
});

it('says that servers do not answer', async () => {
  const servers = { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c', NATS_URL: 'nats://127.0.0.1:1' };
  const { code, text } = await startRebuild(['billing'], servers).ended;
  expect({ code, text }).toEqual({ code: 2, text: expect.stringContaining('do not answer') });
});
