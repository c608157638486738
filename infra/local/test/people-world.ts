import type { Role } from '@kyoyo/contracts';
import {
  type Instant,
  japanDate,
  japanInstant,
  newId,
  plusMinutes,
  systemClock,
} from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import pg from 'pg';
import { expect } from 'vitest';
import { WebSocket } from 'ws';
import type { Platform } from '../src/platform.ts';
import { demoPassword, operatorEmail } from '../src/seed/load.ts';
import {
  helium,
  instrumentRules,
  openCardFrom,
  planOf,
  policy,
  rateCardFrom,
} from './people-rules.ts';
import { countRows } from './row-counts.ts';
import { startIn, type World } from './test-platform.ts';

const both = (text: string) => ({ ja: text, en: text });

/** People of two organisations and two institutions, each logged in. */
export const personNames = [
  'nobody',
  'operations',
  'auditor',
  'member',
  'finance',
  'otherMember',
  'otherFinance',
  'itsFinance',
  'manager',
  'otherManager',
] as const;
export type PersonName = (typeof personNames)[number];

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: any; // oxlint-disable-line typescript/no-explicit-any -- of every operation.
}

export interface PeopleWorld {
  readonly url: string;
  /** Where each service answers by itself. */
  readonly services: Platform['services'];
  readonly databaseUrls: Platform['databaseUrls'];
  readonly ids: Readonly<Record<string, string>>;
  /** The time of every service: an hour that has just begun. */
  readonly now: Instant;
  send(as: PersonName, request: Request): Promise<Reply>;
  /** Sends what must succeed. */
  done(as: PersonName, path: string, body?: unknown): Promise<Reply['body']>;
  /** A live connection with somebody's session. */
  watch(as: PersonName): WebSocket;
  /** One more session of somebody; its id. */
  logInAgain(as: PersonName): Promise<string>;
  /** How many rows all services have written that a refused request must not write. */
  rowsWritten(): Promise<Record<string, number>>;
  stop(): Promise<void>;
}

const peopleWorld: World<Pick<PeopleWorld, 'ids' | 'now'>> = {
  name: 'people',
  async fill(platform) {
    const now = japanInstant(japanDate(systemClock()), 2 * 1440 + 9 * 60);
    platform.clock.set(now);
    const sender = createSender(platform);
    await sender.logIn('operations', operatorEmail);
    const ids = await populate(sender, now);
    await bookAndRun(sender, ids, now);
    return { ids, now };
  },
};

export async function startPeopleWorld({ pages = false } = {}): Promise<PeopleWorld> {
  const { platform, note } = await startIn(peopleWorld, { pages });
  platform.clock.set(note.now);
  const sender = createSender(platform);
  await sender.logIn('operations', operatorEmail);
  const others = personNames.filter((name) => !['nobody', 'operations'].includes(name));
  await Promise.all(others.map((name) => sender.logIn(name)));
  const tables = new pg.Client({ connectionString: platform.adminUrl });
  await tables.connect();
  return {
    ...note,
    ...sender,
    url: platform.url,
    services: platform.services,
    databaseUrls: platform.databaseUrls,
    rowsWritten: () => countRows(tables),
    async stop() {
      await tables.end();
      await platform.stop();
    },
  };
}

const isBytes = (body: unknown): body is Uint8Array<ArrayBuffer> => body instanceof Uint8Array;
const typeOf = (body: unknown): string =>
  isBytes(body) ? 'application/octet-stream' : 'application/json';

function createSender(platform: Platform) {
  const cookies = new Map<PersonName, string>();

  async function send(as: PersonName, { method, path, body, headers }: Request): Promise<Reply> {
    const cookie = cookies.get(as);
    const response = await fetch(`${platform.url}${path}`, {
      method,
      headers: {
        ...(cookie ? { cookie } : {}),
        ...(body === undefined ? {} : { 'content-type': typeOf(body) }),
        ...(method === 'POST' ? { 'idempotency-key': newId() } : {}),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' || isBytes(body) ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const set = response.headers.get('set-cookie')?.split(';')[0];
    if (path === '/api/sessions' && set) cookies.set(as, set);
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const { status, headers: answered } = response;
    return { status, headers: answered, body: isJson && text !== '' ? JSON.parse(text) : text };
  }

  const done: PeopleWorld['done'] = async (as, path, body = {}) => {
    const reply = await send(as, { method: 'POST', path, body });
    expect(reply.status, `${path}: ${JSON.stringify(reply.body)}`).toBeLessThan(300);
    return reply.body;
  };

  async function logIn(as: PersonName, email = `${as}@example.jp`): Promise<void> {
    const body = { email, password: demoPassword };
    const request = { method: 'POST', path: '/api/sessions', body };
    expect((await send(as, request)).status).toBe(201);
  }

  async function logInAgain(as: PersonName): Promise<string> {
    const body = { email: `${as}@example.jp`, password: demoPassword };
    const reply = await send('nobody', { method: 'POST', path: '/api/sessions', body });
    cookies.delete('nobody');
    return reply.body.sessionId;
  }

  const watch = (as: PersonName): WebSocket =>
    new WebSocket(`${platform.url.replace('http', 'ws')}/api/live`, {
      headers: { cookie: cookies.get(as) ?? '' },
    });

  return { send, done, logIn, logInAgain, watch };
}

type Sender = ReturnType<typeof createSender>;

async function populate({ done, logIn }: Sender, now: Instant): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const institution of [
    'institution',
    'otherInstitution',
    'thirdInstitution',
    'fourthInstitution',
  ]) {
    const { id } = await done('operations', '/api/institutions', { name: both(institution) });
    ids[institution] = id;
  }
  for (const organisation of ['organisation', 'otherOrganisation', 'facility']) {
    const { id } = await done('operations', '/api/organisations', { name: both(organisation) });
    const certification = { class: 'startup', evidence: 'test', validFrom: '2020-01-01' };
    await done('operations', `/api/organisations/${id}/class-certifications`, certification);
    ids[organisation] = id;
  }
  const manages = (institution: string): Role[] => [
    { name: 'facility-manager', institutionId: ids[institution] },
    { name: 'facility-staff', institutionId: ids[institution] },
  ];
  const people: [PersonName, string, Role[]][] = [
    ['auditor', 'facility', [{ name: 'auditor' }]],
    ['member', 'organisation', [{ name: 'member' }, { name: 'representative' }]],
    ['finance', 'organisation', [{ name: 'finance' }]],
    ['otherMember', 'otherOrganisation', [{ name: 'member' }, { name: 'representative' }]],
    ['otherFinance', 'otherOrganisation', [{ name: 'finance' }]],
    ['itsFinance', 'facility', [{ name: 'finance', institutionId: ids['institution'] }]],
    [
      'manager',
      'facility',
      [
        ...['institution', 'thirdInstitution', 'fourthInstitution'].flatMap(manages),
        { name: 'representative', institutionId: ids['institution'] },
      ],
    ],
    ['otherManager', 'facility', manages('otherInstitution')],
  ];
  for (const [name, organisation, roles] of people) {
    const email = `${name}@example.jp`;
    const member = { email, displayName: both(name), password: demoPassword, roles };
    const path = `/api/organisations/${ids[organisation]}/members`;
    ids[`${name}Id`] = (await done('operations', path, member)).id;
    await logIn(name);
  }
  const heir = { email: 'heir@example.jp', displayName: both('heir'), password: demoPassword };
  const members = `/api/organisations/${ids['organisation']}/members`;
  const roles = [{ name: 'member' }];
  ids['colleagueId'] = (await done('operations', members, { ...heir, roles })).id;
  const { institution: institutionId } = ids;
  const place = both('1F');
  const proposal = { institutionId, name: both('SEM'), category: 'x', location: place, units: 50 };
  for (const [name, rules] of Object.entries(instrumentRules)) {
    const { id } = await done('manager', '/api/instruments', proposal);
    ids[name] = id;
    await done('manager', `/api/instruments/${id}/approval`);
    await done('manager', `/api/instruments/${id}/policies`, { ...policy, ...rules });
  }
  const priced = `/api/instruments/${ids['instrument']}/rate-cards`;
  await done('manager', priced, openCardFrom(longAgo));
  const withOptions = `/api/instruments/${ids['suppliedInstrument']}/rate-cards`;
  await done('manager', withOptions, { ...rateCardFrom(longAgo), options: [helium] });
  const terms = { institutionId, text: both('約款'), effectiveFrom: longAgo };
  ids['terms'] = (await done('manager', '/api/terms', terms)).id;
  await done('member', '/api/agreements', { termsId: ids['terms'] });
  const plan = await done('manager', '/api/plans', { institutionId, plan: planOf('contract') });
  const startsOn = japanDate(now);
  const subscribed = { planId: plan.id, startsOn, personIds: [] };
  ids['contract'] = (await done('member', '/api/subscriptions', subscribed)).id;
  return ids;
}

const longAgo = '2020-01-01T00:00:00+09:00';

/** One run from booking to charge, so that there is something of everything. */
async function bookAndRun(
  { send, done }: Sender,
  ids: Record<string, string>,
  now: Instant,
): Promise<void> {
  const wish = {
    instrumentId: ids['instrument'],
    period: { start: now, end: plusMinutes(now, 60) },
    serviceKind: 'equipment-use',
  };
  const booked = await eventually(async () => {
    const reply = await send('member', { method: 'POST', path: '/api/reservations', body: wish });
    expect(reply.status, JSON.stringify(reply.body)).toBe(201);
    return reply.body;
  });
  ids['reservation'] = booked.id;
  await done('member', `/api/reservations/${booked.id}/check-in`);
  await done('member', `/api/reservations/${booked.id}/check-out`);
  ids['charge'] = await eventually(async () => {
    const { body } = await send('member', { method: 'GET', path: '/api/charges' });
    expect(body.items).toHaveLength(1);
    return body.items[0].id;
  });
  const start = plusMinutes(now, 1_440);
  // Known to whoever books, and to whoever prices it.
  await eventually(async () => {
    const path = '/api/contract-quotes';
    const { body } = await send('member', { method: 'POST', path, body: wish });
    const quoted = body.items.find((one: Reply['body']) => one.contractId === ids['contract']);
    expect(quoted?.totals, JSON.stringify(body)).toBeTruthy();
    const compared = { method: 'GET', path: `/api/contract-comparisons/${ids['contract']}` };
    expect((await send('member', compared)).status).toBe(200);
  });
  const later = { ...wish, period: { start, end: plusMinutes(start, 60) } };
  ids['quote'] = (await done('member', '/api/issued-quotes', later)).id;
}
