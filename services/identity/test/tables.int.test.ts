import { type Role, problem } from '@kyoyo/contracts';
import type { Done, Outcome } from '@kyoyo/event-store';
import { newId, systemClock } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOrganisations } from '../src/organisation/queries.ts';
import { organisationStream } from '../src/organisation/stream.ts';
import { join } from '../src/person/commands.ts';
import { ensureFirstOperator } from '../src/person/first-operator.ts';
import {
  findPeople,
  listCertifiedAges,
  listColleagues,
  listDemoPeople,
  listStaff,
} from '../src/person/queries.ts';
import { personStream } from '../src/person/stream.ts';
import type { Tables } from '../src/schema.ts';
import { firstOperator, identityParts } from './identity-parts.ts';

let parts: Parts<Tables>;
beforeAll(async () => {
  parts = await identityParts(systemClock);
});
afterAll(async () => {
  await expectTablesOfLog(parts.store, systemClock);
  await parts.database[Symbol.asyncDispose]();
});

const context = () => ({ actor: 'system', correlationId: newId() }) as const;
const taken = { refused: problem('already-exists') };
const institutionId = newId();
const name = { ja: '新興', en: 'Startup' };

const register = (corporateNumber: string | null, streamId = newId()) =>
  parts.store.execute(organisationStream, {
    streamId,
    command: { type: 'RegisterOrganisation', registration: { name, corporateNumber } },
    context: context(),
  });
const joining = (organisationId: string, email: string, roles: Role[] = []) =>
  join(
    parts,
    { organisationId, email, displayName: name, password: 'a password', roles },
    context(),
  );
const done = async (outcome: Promise<Outcome<Done, unknown>>): Promise<string> => {
  const answer = await outcome;
  return 'done' in answer ? answer.done.id : expect.fail(answer.refused.slug);
};

describe('organisations', () => {
  it('have a corporate number of their own, or none', async () => {
    const id = await done(register('1234567890123'));
    expect(await register('1234567890123')).toMatchObject(taken);
    await done(register(null));
    await done(register(null));
    const certification = {
      class: 'startup',
      evidence: '登記簿',
      validFrom: '2026-04-01',
      validTo: null,
      thereafter: null,
      requestId: null,
      institutionId: null,
    } as const;
    await parts.store.execute(organisationStream, {
      streamId: id,
      command: { type: 'CertifyClass', certification, today: '2026-11-29' },
      context: context(),
    });
    expect(await findOrganisations(parts.database.query, [id], systemClock())).toMatchObject([
      { id, name, corporateNumber: '1234567890123', class: 'startup', classValidTo: null },
    ]);
  });
});

describe('people', () => {
  it('have a mail address of their own, whatever its letters', async () => {
    await done(joining(newId(), 'kou@example.jp'));
    expect(await joining(newId(), 'Kou@Example.jp')).toMatchObject(taken);
  });

  it('are found by their organisation and by where they work', async () => {
    const organisationId = await done(register(null));
    const staff = await done(
      joining(organisationId, 'staff@example.jp', [{ name: 'facility-staff', institutionId }]),
    );
    const manager = await done(joining(organisationId, 'manager@example.jp'));
    const grant = (role: Role) =>
      parts.store.execute(personStream, {
        streamId: manager,
        command: { type: 'GrantRole', role },
        context: context(),
      });
    await grant({ name: 'member' });
    await grant({ name: 'facility-manager', institutionId });
    await done(
      joining(newId(), 'elsewhere@example.jp', [
        { name: 'facility-staff', institutionId: newId() },
        { name: 'finance', institutionId },
      ]),
    );
    const { pool } = parts.database;
    expect(await listStaff(pool, institutionId)).toEqual([staff, manager]);
    expect(await findPeople(pool, [manager])).toMatchObject([{ id: manager, isStaff: true }]);
    const colleagues = await listColleagues(
      pool,
      { personId: staff, organisationId },
      { limit: 9 },
    );
    expect(colleagues.items).toMatchObject([{ id: manager, displayName: name }]);
    await parts.store.execute(personStream, {
      streamId: manager,
      command: { type: 'CertifyAge', bornOn: '1990-05-10', underYears: 39, today: '2026-11-29' },
      context: context(),
    });
    const bands = [{ underYears: 39, lastDay: '2030-03-31' }];
    expect(await listCertifiedAges(pool, { organisationId, personId: null }, { limit: 9 })).toEqual(
      {
        items: [
          { personId: staff, displayName: name, bands: [] },
          { personId: manager, displayName: name, bands },
        ],
        nextCursor: null,
      },
    );
    const own = { organisationId, personId: manager };
    expect((await listCertifiedAges(pool, own, { limit: 9 })).items).toHaveLength(1);
    const demo = await listDemoPeople(pool);
    expect(demo.find(({ email }) => email === 'manager@example.jp')?.roles).toEqual([
      'facility-manager',
      'member',
    ]);
  });
});

describe('the first operator', () => {
  it('is made once, also after a start that came no further than the organisation', async () => {
    const empty = await identityParts(systemClock);
    await ensureFirstOperator(empty, firstOperator);
    await empty.database.pool.query('DELETE FROM person_vault');
    await ensureFirstOperator(empty, firstOperator);
    await ensureFirstOperator(empty, firstOperator);
    expect(await listDemoPeople(empty.database.pool)).toHaveLength(1);
    await empty.database[Symbol.asyncDispose]();
  });
});
