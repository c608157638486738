import type { EventSource, Role } from '@kyoyo/contracts';
import { type Database, type EventStore, wakeDue } from '@kyoyo/event-store';
import { type Instant, newId } from '@kyoyo/kernel';
import { createApp, type Parts, type ServiceApp } from '@kyoyo/service-kit';
import { anEvent, expectTablesOfLog, hear, newStore } from '@kyoyo/testing';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createQuoteCommands } from '../../src/issued-quote/commands.ts';
import type { Tables } from '../../src/schema.ts';
import { billingService } from '../../src/service.ts';
import { at, cardIds, cardOf, flat } from '../rating/cards.ts';

let now: Instant = at('2026-11-29 12:00');
const clock = () => now;
const [instrumentId, institutionId, elsewhere] = [newId(), newId(), newId()];
const [organisationId, personId, other, otherOrganisation] = [newId(), newId(), newId(), newId()];

let store: EventStore<Tables>;
let database: Database<Tables>;
let app: ServiceApp;

const both = (text: string) => ({ ja: text, en: text });

async function heard(
  source: EventSource,
  type: string,
  subject: string,
  data: Record<string, unknown>,
): Promise<void> {
  const client = await database.pool.connect();
  try {
    const envelope = anEvent(source, type, { subject, data });
    await hear(client, billingService.copies ?? [], {}, envelope);
  } finally {
    client.release();
  }
}

beforeAll(async () => {
  ({ store, database } = await newStore(billingService, clock));
  app = await createApp({
    name: 'billing',
    log: pino({ level: 'silent' }),
    metrics: new Registry(),
    verifyIdentity: async (token) => JSON.parse(token),
    checkReady: async () => undefined,
  });
  billingService.routes(app, { store, database, clock } as Parts<Tables>);
  await heard('catalogue', 'InstitutionRegistered', institutionId, { name: both('計測研究所') });
  await heard('catalogue', 'InstrumentProposed', instrumentId, {
    institutionId,
    name: both('走査電子顕微鏡'),
  });
  await heard('catalogue', 'InstrumentApproved', instrumentId, { institutionId });
  await heard('catalogue', 'RateCardPublished', instrumentId, {
    institutionId,
    cardId: cardIds[0],
    card: cardOf(),
  });
  for (const [organisation, person] of [
    [organisationId, personId],
    [otherOrganisation, other],
  ] as const) {
    await heard('identity', 'OrganisationRegistered', organisation, { name: both('髙橋工業') });
    await heard('identity', 'MemberJoined', person, { organisationId: organisation });
  }
  const certified = { class: 'startup', validFrom: '2026-04-01', validTo: '2027-04-01' };
  await heard('identity', 'ClassCertified', organisationId, certified);
  await heard('subscription', 'TermsPublished', newId(), {
    institutionId,
    termsVersion: 2,
    effectiveFrom: at('2026-04-01 00:00'),
  });
});
afterAll(async () => {
  await app?.close();
  await database?.[Symbol.asyncDispose]();
});

interface Asking {
  readonly who?: string;
  readonly of?: string;
  readonly roles?: readonly Role[];
  readonly key?: string;
}

async function call(
  method: 'GET' | 'POST',
  url: string,
  payload?: object,
  { who = personId, of = organisationId, roles = [], key = newId() }: Asking = {},
) {
  const identity = { personId: who, organisationId: of, roles, sessionId: newId() };
  const answer = await app.inject({
    method,
    url,
    headers: { 'x-kyoyo-identity': JSON.stringify(identity), 'idempotency-key': key },
    ...(payload && { payload }),
  });
  const isJson = String(answer.headers['content-type']).includes('json');
  return { ...answer, status: answer.statusCode, json: isJson ? answer.json() : null };
}

const wish = {
  instrumentId,
  period: { start: at('2026-12-04 10:00'), end: at('2026-12-04 12:00') },
  serviceKind: 'equipment-use',
};
const issue = (asking?: Asking, changes: object = {}) =>
  call('POST', '/api/issued-quotes', { ...wish, ...changes }, asking);
const readAs = (id: string, asking?: Asking) =>
  call('GET', `/api/issued-quotes/${id}`, undefined, asking);
const staff = {
  who: newId(),
  of: newId(),
  roles: [{ name: 'facility-staff', institutionId }],
} as const;

it('says who, what, until when, by which class and terms, and what it costs', async () => {
  const { status, json } = await issue();
  expect(status).toBe(201);
  const read = await readAs(json.id);
  expect(read.headers['etag']).toBe('"1"');
  expect(read.json).toMatchObject({
    number: '見積-2026-000001',
    status: 'valid',
    institutionName: { ja: '計測研究所' },
    organisationName: { ja: '髙橋工業' },
    instrumentName: { ja: '走査電子顕微鏡' },
    issuedBy: personId,
    issuedOn: '2026-11-29',
    validUntil: at('2026-12-30 00:00'),
    organisationClass: 'startup',
    classValidTo: '2027-04-01',
    termsVersion: 2,
    totals: { net: 10_910, tax: 1_090, total: 12_000 },
    today: { totals: { total: 12_000 } },
  });
});

it('counts without holes, however many ask at once, and a repeat has the number of the first', async () => {
  const keys = Array.from({ length: 16 }, newId);
  const asked = keys.flatMap((key) => [issue({ key }), issue({ key })]);
  const refused = issue({}, { tariff: 'no-such' });
  const answers = await Promise.all(asked);
  expect((await refused).json).toMatchObject({ slug: 'unknown-tariff' });
  expect(answers.map(({ status }) => status)).toEqual(Array(32).fill(201));
  expect(new Set(answers.map(({ json }) => json.id)).size).toBe(16);
  await issue();
  const { rows } = await database.pool.query(
    'SELECT sequence FROM issued_quote WHERE institution_id = $1 ORDER BY sequence',
    [institutionId],
  );
  expect(rows.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 18 }, (_, n) => n + 1));
  const { rows: dated } = await database.pool.query(
    'SELECT sequence FROM issued_quote ORDER BY issued_at, sequence',
  );
  expect(dated.map(({ sequence }) => sequence)).toEqual(rows.map(({ sequence }) => sequence));
});

it('counts anew from the first of April, in Japan', async () => {
  const before = now;
  now = at('2027-03-31 23:59');
  const later = { period: { start: at('2027-05-04 10:00'), end: at('2027-05-04 12:00') } };
  await heard('identity', 'ClassCertified', organisationId, {
    class: 'sme',
    validFrom: '2027-04-01',
    validTo: null,
  });
  const last = await issue({}, later);
  now = at('2027-04-01 00:00');
  const first = await issue({}, later);
  expect((await readAs(last.json.id)).json.number).toBe('見積-2026-000019');
  const read = await readAs(first.json.id);
  expect(read.json).toMatchObject({ number: '見積-2027-000001', classValidTo: null });
  now = before;
});

it('is read by whose it is, and is not there for others', async () => {
  const { json } = await issue();
  const finance: Role[] = [{ name: 'finance' }];
  for (const asking of [{}, { who: newId(), roles: finance }, staff]) {
    expect((await readAs(json.id, asking)).status).toBe(200);
  }
  const strangers: Asking[] = [
    { who: newId() },
    { who: other, of: otherOrganisation, roles: finance },
    { ...staff, roles: [{ name: 'facility-manager', institutionId: elsewhere }] },
  ];
  for (const asking of strangers) {
    expect((await readAs(json.id, asking)).status).toBe(404);
    const pdf = `/api/issued-quotes/${json.id}/document.pdf`;
    expect((await call('GET', pdf, undefined, asking)).status).toBe(404);
    const list = `/api/issued-quotes?organisationId=${organisationId}`;
    expect((await call('GET', list, undefined, asking)).status).toBe(403);
    expect((await call('GET', '/api/issued-quotes', undefined, asking)).json.items).toEqual([]);
  }
});

it('is issued by staff for whom they name, and by nobody else for others', async () => {
  const { json } = await issue(staff, { forPersonId: personId, validDays: 60 });
  expect((await readAs(json.id)).json).toMatchObject({
    personId,
    organisationId,
    issuedBy: staff.who,
    validUntil: at('2027-01-29 00:00'),
  });
  const toOthers = await issue({ who: other, of: otherOrganisation }, { forPersonId: personId });
  expect(toOthers.status).toBe(403);
  expect((await issue(staff, { forPersonId: newId() })).status).toBe(404);
  const unclassed = await issue(staff, { forPersonId: other });
  expect(unclassed.json).toMatchObject({ slug: 'class-not-certified' });
});

it('is refused where there is nothing to quote', async () => {
  const past = { period: { start: at('2026-11-29 11:00'), end: at('2026-11-29 13:00') } };
  expect((await issue({}, past)).json).toMatchObject({ slug: 'quote-of-past', status: 422 });
  expect((await issue({}, { instrumentId: newId() })).status).toBe(404);
  expect((await issue({}, { validDays: 91 })).status).toBe(400);
  await heard('catalogue', 'InstrumentRetired', instrumentId, { institutionId, reason: 'old' });
  expect((await issue()).json).toMatchObject({ slug: 'instrument-not-bookable' });
  await heard('catalogue', 'InstrumentApproved', instrumentId, { institutionId });
});

it('never changes; it says beside it what the same would cost today', async () => {
  const { json } = await issue();
  await heard('catalogue', 'RateCardPublished', instrumentId, {
    institutionId,
    cardId: cardIds[1],
    card: cardOf({ pricing: flat(9_000), effectiveFrom: at('2026-12-01 00:00') }),
  });
  const read = await readAs(json.id);
  expect(read.json).toMatchObject({
    totals: { total: 12_000 },
    today: { totals: { total: 18_000 } },
  });
  await heard('catalogue', 'RateCardWithdrawn', instrumentId, {
    institutionId,
    cardId: cardIds[1],
  });
  await heard('catalogue', 'RateCardWithdrawn', instrumentId, {
    institutionId,
    cardId: cardIds[0],
  });
  const without = (await readAs(json.id)).json;
  expect(without).toMatchObject({ totals: { total: 12_000 }, today: { slug: 'no-rate-card' } });
  const card = { institutionId, cardId: cardIds[0], card: cardOf() };
  await heard('catalogue', 'RateCardPublished', instrumentId, card);
});

it('expires by itself at the end of its last day', async () => {
  const { json } = await issue({}, { validDays: 1 });
  const { expire } = createQuoteCommands({ store, clock } as Parts<Tables>);
  const pass = () => wakeDue(database.pool, 'quote', now, expire);
  now = at('2026-11-30 23:59');
  await pass();
  expect((await readAs(json.id)).json.status).toBe('valid');
  now = at('2026-12-01 00:00');
  expect((await readAs(json.id)).json).toMatchObject({ status: 'expired', version: 1 });
  await pass();
  await pass();
  const { rows } = await database.pool.query(
    `SELECT count(*)::int FROM events WHERE type = 'QuoteExpired'`,
  );
  expect(rows).toEqual([{ count: 1 }]);
  expect((await readAs(json.id)).json).toMatchObject({ status: 'expired', version: 2 });
});

it('lists page by page, the newest first', async () => {
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const after: string = cursor ? `&cursor=${cursor}` : '';
    const url = `/api/issued-quotes?institutionId=${institutionId}&limit=7${after}`;
    const { json } = await call('GET', url, undefined, staff);
    seen.push(...json.items.map(({ id }: { id: string }) => id));
    cursor = json.nextCursor;
  } while (cursor !== null);
  const { rows } = await database.pool.query(
    'SELECT quote_id FROM issued_quote ORDER BY issued_at DESC, quote_id DESC',
  );
  expect(seen).toEqual(rows.map((row) => row.quote_id));
});

it('is printed', async () => {
  const { json } = await issue();
  const { number } = (await readAs(json.id)).json;
  const pdf = await call('GET', `/api/issued-quotes/${json.id}/document.pdf`);
  expect(pdf.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringContaining(encodeURIComponent(`${number}.pdf`)),
  });
  expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
});

it('the log gives the same tables', () => expectTablesOfLog(store, clock));
