import type { ClassEvidence } from '@kyoyo/contracts';
import { type Instant, japanInstant, newId } from '@kyoyo/kernel';
import { expectTablesOfLog } from '@kyoyo/testing';
import { wakeDue } from '@kyoyo/event-store';
import type { Parts } from '@kyoyo/service-kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findRequest, listClasses, listRequests } from '../src/organisation/class-queries.ts';
import { letTimePass } from '../src/organisation/commands.ts';
import type { OrganisationCommand } from '../src/organisation/decisions.ts';
import { findOrganisations } from '../src/organisation/queries.ts';
import { organisationStream } from '../src/organisation/stream.ts';
import type { Tables } from '../src/schema.ts';
import { identityParts } from './identity-parts.ts';

let now: Instant = japanInstant('2026-11-29', 600);
const clock = () => now;
let parts: Parts<Tables>;
beforeAll(async () => {
  parts = await identityParts(clock);
});
afterAll(async () => {
  await expectTablesOfLog(parts.store, clock);
  await parts.database[Symbol.asyncDispose]();
});

const execute = (streamId: string, command: OrganisationCommand) =>
  parts.store.execute(organisationStream, {
    streamId,
    command,
    context: { actor: 'system', correlationId: newId() },
  });

async function register(): Promise<string> {
  const id = newId();
  const name = { ja: '新興', en: 'Startup' };
  const registration = { name, corporateNumber: null };
  await execute(id, { type: 'RegisterOrganisation', registration });
  return id;
}

const today = '2026-11-29';
const evidence: ClassEvidence = {
  capitalYen: 30_000_000,
  employees: null,
  foundedOn: '2024-04-01',
  investors: [{ kind: 'university-fund', name: 'ファンド' }],
  certificateNumber: '1',
  documents: '登記簿',
};

async function ask(organisationId: string, institutionId: string | null): Promise<string> {
  const requestId = newId();
  const asking = { requestId, institutionId, class: 'startup', evidence, stage: null } as const;
  await execute(organisationId, { type: 'RequestClass', asking, today });
  return requestId;
}

const certification = (validTo: string | null, requestId: string | null = null) => ({
  class: 'startup' as const,
  evidence: '登記簿',
  validFrom: '2026-12-01',
  validTo,
  thereafter: validTo === null ? null : ('sme' as const),
  requestId,
  institutionId: null,
});

it('what is asked waits for whom it was asked of, in the order in which it came', async () => {
  const institutionId = newId();
  const { query } = parts.database;
  const asked: string[] = [];
  for (const _ of [1, 2, 3]) asked.push(await ask(await register(), institutionId));
  await ask(await register(), null);
  const first = await listRequests(query, { institutionId, status: 'open', limit: 2 });
  expect(first.items.map(({ id }) => id)).toEqual(asked.slice(0, 2));
  expect(first.total).toBe(3);
  const rest = { institutionId, status: 'open', limit: 2, cursor: first.nextCursor ?? '' } as const;
  expect(await listRequests(query, rest)).toMatchObject({
    items: [{ id: asked[2], evidence }],
    nextCursor: null,
    total: 3,
  });
});

it('of two who decide at once one wins, and the other is told', async () => {
  const organisationId = await register();
  const requestId = await ask(organisationId, null);
  const outcomes = await Promise.all([
    execute(organisationId, { type: 'DeclineClass', requestId, reason: '書類' }),
    execute(organisationId, {
      type: 'CertifyClass',
      certification: certification('2027-12-01', requestId),
      today,
    }),
  ]);
  const refused = outcomes.flatMap((one) => ('refused' in one ? [one.refused] : []));
  expect(refused).toMatchObject([{ slug: 'class-request-closed' }]);
  const found = await findRequest(parts.database.query, requestId);
  expect(['declined', 'certified']).toContain(found?.status);
});

it('what follows a certificate holds from its end until something is certified anew', async () => {
  const organisationId = await register();
  const certify = (of: ReturnType<typeof certification>) =>
    execute(organisationId, { type: 'CertifyClass', certification: of, today });
  await certify(certification('2027-12-01'));
  const { query } = parts.database;
  const classOn = async (day: string) =>
    (await findOrganisations(query, [organisationId], japanInstant(day)))[0]?.class;
  expect(await classOn('2027-11-30')).toBe('startup');
  expect(await classOn('2027-12-01')).toBe('sme');
  await certify({ ...certification(null), class: 'sme', validFrom: '2028-06-01' } as never);
  const { items, nextCursor } = await listClasses(query, organisationId, { limit: 2 });
  expect(items).toMatchObject([
    { class: 'sme', validFrom: '2028-06-01', validTo: null, isThereafter: false },
    { class: 'sme', validFrom: '2027-12-01', validTo: '2028-06-01', isThereafter: true },
  ]);
  expect(await listClasses(query, organisationId, { limit: 2, cursor: nextCursor ?? '' })).toEqual({
    items: [expect.objectContaining({ validFrom: '2026-12-01', validTo: '2027-12-01' })],
    nextCursor: null,
  });
});

it('time alone says that a class ends, each once', async () => {
  const organisationId = await register();
  await execute(organisationId, {
    type: 'CertifyClass',
    certification: certification('2027-12-01'),
    today,
  });
  const typesAt = async (day: string) => {
    now = japanInstant(day, 1);
    for (const _ of ['once', 'again']) {
      await wakeDue(parts.database.pool, 'organisation', now, letTimePass(parts));
    }
    const { rows } = await parts.database.pool.query(
      'SELECT type FROM events WHERE stream_id = $1 ORDER BY position',
      [organisationId],
    );
    return rows.map(({ type }) => type).slice(2);
  };
  expect(await typesAt('2027-10-01')).toEqual([]);
  expect(await typesAt('2027-10-02')).toEqual(['ClassEndAnnounced']);
  expect(await typesAt('2027-11-17')).toEqual(['ClassEndAnnounced', 'ClassEndAnnounced']);
  expect(await typesAt('2027-12-01')).toEqual([
    'ClassEndAnnounced',
    'ClassEndAnnounced',
    'ClassExpired',
  ]);
});
