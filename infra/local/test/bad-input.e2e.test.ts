import { openApiDocument } from '@kyoyo/client/openapi';
import { problems } from '@kyoyo/contracts';
import { newId, plusMinutes } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, operations } from './operations/index.ts';
import { policy } from './people-rules.ts';
import { type PeopleWorld, type PersonName, type Reply, startPeopleWorld } from './people-world.ts';
import { spoilBody, spoilPath, spoilQuery } from './spoilt-requests.ts';

interface Described {
  readonly parameters?: readonly { readonly name: string; readonly required: boolean }[];
  readonly requestBody?: {
    readonly content: { 'application/json'?: { schema: { required?: string[] } } };
  };
}
const { paths } = openApiDocument as { paths: Record<string, Record<string, Described>> };
const described = Object.entries(paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
);
/** What the gateway answers itself; tried at the end of this file and in the tests of live news. */
const theDoor = [
  'POST /api/sessions',
  'DELETE /api/session',
  'DELETE /api/sessions',
  'GET /api/live',
];
const entries = Object.entries(operations).map(([name, operation]) => ({ name, operation }));
const commands = entries.filter(({ operation }) => operation.command);

let world: PeopleWorld;
let asked = 0;

beforeAll(async () => {
  world = await startPeopleWorld();
});
afterAll(async () => {
  console.log(`${asked} requests to ${described.length} operations`);
  await world?.stop();
});

function descriptionOf(name: string): Described {
  const [method = '', path = ''] = name.split(' ');
  return paths[path]?.[method.toLowerCase()] ?? {};
}

const needsKey = (name: string): boolean =>
  (descriptionOf(name).parameters ?? []).some(
    (one) => one.name === 'Idempotency-Key' && one.required,
  );

function requiredOf(name: string): readonly string[] {
  return descriptionOf(name).requestBody?.content['application/json']?.schema.required ?? [];
}

const methodOf = (name: string): string => name.split(' ')[0] as string;

function send(
  name: string,
  as: PersonName,
  ask: Ask,
  headers: Record<string, string> = {},
): Promise<Reply> {
  asked += 1;
  return world.send(as, { method: methodOf(name), ...ask, headers });
}

/** Refused as it should be, in words that are known, and nothing was written. */
async function expectRefused(
  what: string,
  reply: Promise<Reply>,
  statuses: number | readonly number[],
  slug?: string,
): Promise<void> {
  const { status, body } = await reply;
  const said = `${what}: ${status} ${JSON.stringify(body)?.slice(0, 400)}`;
  expect([statuses].flat(), said).toContain(status);
  expect(Object.keys(problems), said).toContain(body.slug);
  expect(body.title, said).toBeTruthy();
  if (slug) expect(body.slug, said).toBe(slug);
}

async function writingNothing(work: () => Promise<void>): Promise<void> {
  const before = await world.rowsWritten();
  await work();
  expect(await world.rowsWritten(), 'rows that were written').toEqual(before);
}

it('every operation of the interface has an entry', () => {
  expect([...Object.keys(operations), ...theDoor].toSorted()).toEqual(described.toSorted());
});

it('the interface says of every command that it needs an Idempotency-Key', () => {
  expect(commands.map(({ name }) => name).filter((name) => !needsKey(name))).toEqual([]);
});

describe.each(entries)('$name', ({ name, operation }) => {
  const ask = async (): Promise<Ask> => operation.ask(world);

  it('is only for those who may', async () => {
    const right = await ask();
    await writingNothing(async () => {
      if (!operation.open) {
        await expectRefused('nobody', send(name, 'nobody', right), 401, 'unauthenticated');
      }
      for (const [person, status] of Object.entries(operation.refused)) {
        await expectRefused(person, send(name, person as PersonName, right), status);
      }
    });
  });

  it('refuses what is malformed', async () => {
    const right = await ask();
    await writingNothing(async () => {
      const spoilt = [
        ...spoilPath(right),
        ...spoilQuery(right),
        ...spoilBody(right, requiredOf(name), operation.nullable),
      ];
      for (const { what, ask: wrong, statuses } of spoilt) {
        await expectRefused(what, send(name, operation.as, wrong), statuses);
      }
    });
  });

  it('does not know an id that nobody has', async () => {
    if (!name.includes('{id}')) return;
    const { path, body } = await ask();
    const unknown = { path: path.replace(/[0-9a-f-]{36}/, newId()), body };
    await writingNothing(() =>
      expectRefused('unknown id', send(name, operation.as, unknown), 404, 'not-found'),
    );
  });

  it('answers what is right', async () => {
    // What does not say that it needs a key is sent without one.
    const headers = needsKey(name) ? {} : { 'idempotency-key': '' };
    const { status, body } = await send(name, operation.as, await ask(), headers);
    if (operation.answer) expect(status).toBe(operation.answer);
    else expect(status, JSON.stringify(body)).toBeLessThan(300);
    await operation.ended?.(world);
  });
});

describe.each(commands)('$name', ({ name, operation }) => {
  const asker = operation.as;
  const ask = async (): Promise<Ask> => operation.ask(world);

  it('needs an Idempotency-Key', async () => {
    const right = await ask();
    await writingNothing(async () => {
      for (const key of ['', 'short', 'x'.repeat(201)]) {
        const reply = send(name, asker, right, { 'idempotency-key': key });
        await expectRefused(`key ${key}`, reply, 400, 'idempotency-key-missing');
      }
    });
  });

  it('answers a repeat alike, and refuses the key for something else', async () => {
    const headers = { 'idempotency-key': newId() };
    const right = await ask();
    const first = await send(name, asker, right, headers);
    expect(first.status, JSON.stringify(first.body)).toBeLessThan(300);
    await operation.ended?.(world);
    await writingNothing(async () => {
      const { status, body } = await send(name, asker, right, headers);
      expect({ status, body }).toEqual({ status: first.status, body: first.body });
    });
    const other = await ask();
    await writingNothing(() =>
      expectRefused('another', send(name, asker, other, headers), 422, 'idempotency-key-reused'),
    );
  });

  it('refuses who has seen another version', async () => {
    const right = await ask();
    await writingNothing(async () => {
      const stale = send(name, asker, right, { 'if-match': '"999"' });
      await expectRefused('stale', stale, 412, 'stale-version');
      const garbled = send(name, asker, right, { 'if-match': 'new' });
      await expectRefused('garbled', garbled, 400, 'malformed-request');
    });
  });
});

describe('a period', () => {
  const wish = (minutesFrom: number, minutesTo: number) => ({
    instrumentId: world.ids['instrument'],
    period: { start: plusMinutes(world.now, minutesFrom), end: plusMinutes(world.now, minutesTo) },
    serviceKind: 'equipment-use',
  });
  const cases: [string, number, number, number, string][] = [
    ['reversed', 120, 60, 400, 'malformed-request'],
    ['empty', 60, 60, 400, 'malformed-request'],
    ['past', -120, -60, 422, 'period-in-past'],
    ['too short', 60, 90, 422, 'off-grid'],
    ['too long', 60, 660, 422, 'too-long'],
    ['off the grid', 61, 121, 422, 'off-grid'],
    ['too far away', 100 * 1440, 100 * 1440 + 60, 422, 'beyond-horizon'],
  ];
  it.each(cases)('that is %s is refused', async (what, from, to, status, slug) => {
    const ask = { path: '/api/reservations', body: wish(from, to) };
    await writingNothing(() => expectRefused(what, send('POST', 'member', ask), status, slug));
  });

  it('may be written in any zone', async () => {
    const [start, end] = [60, 120].map((minutes) =>
      plusMinutes(world.now, minutes + 9 * 60).replace('Z', '+09:00'),
    );
    const ask = { path: '/api/reservations', body: { ...wish(60, 120), period: { start, end } } };
    const { status, body } = await send('POST', 'member', ask);
    expect(status).toBe(201);
    expect(body.slot.period).toEqual(wish(60, 120).period);
  });
});

it('an id in capitals is the same id', async () => {
  const { ids, now, done } = world;
  const name = { ja: '一台', en: 'One' };
  const proposal = {
    institutionId: ids['institution'],
    name,
    category: 'x',
    location: name,
    units: 1,
  };
  const instrumentId: string = (await done('manager', '/api/instruments', proposal)).id;
  const of = `/api/instruments/${instrumentId.toUpperCase()}`;
  await done('manager', `${of}/approval`);

  await done('manager', `${of}/policies`, policy);
  const wish = (id: string) => ({
    path: '/api/reservations',
    body: {
      instrumentId: id,
      period: { start: plusMinutes(now, 60), end: plusMinutes(now, 120) },
      serviceKind: 'equipment-use',
    },
  });

  await eventually(async () => {
    expect((await send('POST', 'member', wish(instrumentId))).status).toBe(201);
  });
  const again = send('POST', 'member', wish(instrumentId.toUpperCase()));
  await expectRefused('the same slot', again, 409, 'period-taken');
});

describe('the door', () => {
  const logIn = {
    path: '/api/sessions',
    body: { email: 'member@example.jp', password: 'wrong one' },
  };

  it('lets nobody in with a wrong password, nor with what is malformed', async () => {
    await expectRefused('wrong', send('POST', 'nobody', logIn), 401, 'wrong-credentials');
    for (const { what, ask } of spoilBody(logIn, ['email', 'password'])) {
      await expectRefused(what, send('POST', 'nobody', ask), [400, 401]);
    }
  });

  it.each(['https://elsewhere.example', 'null', 'nonsense'])(
    'takes no change from %s',
    async (origin) => {
      const reply = send('POST', 'member', { path: '/api/reservations', body: {} }, { origin });
      await expectRefused(origin, reply, 403, 'origin-refused');
    },
  );

  it('takes JSON alone', async () => {
    const headers = { 'content-type': 'text/xml' };
    const ask = { path: '/api/reservations', body: '<a/>' };
    await expectRefused('xml', send('POST', 'member', ask, headers), 415);
  });

  it('knows no other paths', async () => {
    for (const path of ['/api', '/api/nothing', '/api/reservations/../../internal/sessions']) {
      await expectRefused(path, send('GET', 'member', { path }), 404, 'not-found');
    }
  });
});
