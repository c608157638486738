import { newId } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import { expect } from 'vitest';
import type { PeopleWorld } from '../people-world.ts';
import { issuer } from './issuer.ts';
import { newCharge } from './money-and-records.ts';
import { fresh, get, nextNumber, type Operation, type Operations } from './operation.ts';

/** Its finance writes what an institution is owed; who pays, its staff and others do not. */
const onlyItsFinance = {
  member: 403,
  finance: 403,
  manager: 403,
  otherManager: 403,
  operations: 403,
} as const;
/** Of documents, nobody else learns that there are any. */
const onlyTheTwo = { member: 404, otherMember: 404, otherFinance: 404, manager: 404 } as const;
/** Operations audit, too. */
const readByFinance = { member: 403, otherFinance: 403, manager: 403 } as const;

const customer = ({ ids }: PeopleWorld) => ({
  institutionId: ids['institution'],
  organisationId: ids['organisation'],
  addressee: fresh('経理部'),
  addressLines: [],
  invoicePer: 'organisation',
  settledBy: 'invoice',
  clearedWith: null,
  payerCode: null,
  virtualAccount: null,
  endpoint: { scheme: '0221', id: 'T7123456789012' },
  payerNames: [],
});

/** Of what was charged and nobody has billed; in the month of the world. */
async function newRun(world: PeopleWorld): Promise<string> {
  await newCharge(world);
  await world.done('itsFinance', '/api/issuers', issuer(world));
  const body = { institutionId: world.ids['institution'], month: world.now.slice(0, 7) };
  return (await world.done('itsFinance', '/api/invoice-runs', body)).id;
}

const known = new WeakMap<PeopleWorld, Promise<string>>();

/** One that is issued, for all who read one. */
function anInvoice(world: PeopleWorld): Promise<string> {
  const found = known.get(world) ?? issued(world);
  known.set(world, found);
  return found;
}

async function issued(world: PeopleWorld): Promise<string> {
  await world.done('itsFinance', '/api/customer-accounts', customer(world));
  const runId = await newRun(world);
  await world.done('itsFinance', `/api/invoice-runs/${runId}/approval`, {});
  const path = `/api/invoices?institutionId=${world.ids['institution']}&counterpartyId=${world.ids['organisation']}`;
  await eventually(async () => {
    const run = await world.send('itsFinance', {
      method: 'GET',
      path: `/api/invoice-runs/${runId}`,
    });
    expect(run.body.status).toBe('ended');
  });
  const { body } = await world.send('itsFinance', { method: 'GET', path });
  return body.items[0].id;
}

/** Each of one yen more, so that no two are the same. */
async function aCredit(world: PeopleWorld): Promise<string> {
  const body = credit();
  return (
    await world.done('itsFinance', `/api/invoices/${await anInvoice(world)}/credit-notes`, body)
  ).id;
}
const credit = () => ({
  wish: { kind: 'amount', totalYen: 1 },
  reason: fresh('端数の訂正'),
  afterwards: 'waive',
  withDocument: true,
});

const ofInvoice = (file: string): Operation => ({
  as: 'itsFinance',
  refused: onlyTheTwo,
  ask: async (world) => ({ path: `/api/invoices/${await anInvoice(world)}${file}` }),
});
const ofCredit = (file: string): Operation => ({
  as: 'itsFinance',
  refused: onlyTheTwo,
  ask: async (world) => ({ path: `/api/credit-notes/${await aCredit(world)}${file}` }),
});
const at = (ids: PeopleWorld['ids']): string => `institutionId=${ids['institution']}`;

export const invoices: Operations = {
  'POST /api/issuers': {
    as: 'itsFinance',
    command: true,
    refused: onlyItsFinance,
    nullable: ['fourEyesFromYen'],
    ask: (world) => ({ path: '/api/issuers', body: issuer(world) }),
  },
  'GET /api/issuers/{id}': {
    as: 'itsFinance',
    refused: { member: 404, otherFinance: 404, otherManager: 404 },
    ask: async (world) => {
      await world.done('itsFinance', '/api/issuers', issuer(world));
      return { path: `/api/issuers/${world.ids['institution']}` };
    },
  },
  'POST /api/issuers/{id}/changes/{changeId}/decision': {
    as: 'itsFinance',
    answer: 409,
    refused: onlyItsFinance,
    ask: ({ ids }) => ({
      path: `/api/issuers/${ids['institution']}/changes/${newId()}/decision`,
      body: { approve: false, reason: fresh('口座が違う') },
    }),
  },
  'POST /api/customer-accounts': {
    as: 'itsFinance',
    command: true,
    refused: onlyItsFinance,
    ask: (world) => ({ path: '/api/customer-accounts', body: customer(world) }),
  },
  'GET /api/customer-accounts': get(
    (ids) => `/api/customer-accounts?${at(ids)}&limit=5`,
    readByFinance,
    'itsFinance',
  ),
  'POST /api/invoice-runs': {
    as: 'itsFinance',
    command: true,
    refused: onlyItsFinance,
    ask: async (world) => {
      await newCharge(world);
      await world.done('itsFinance', '/api/issuers', issuer(world));
      const month = `20${30 + (nextNumber() % 60)}-12`;
      return {
        path: '/api/invoice-runs',
        body: { institutionId: world.ids['institution'], month },
      };
    },
  },
  'GET /api/invoice-runs': get(
    (ids) => `/api/invoice-runs?${at(ids)}&limit=5`,
    readByFinance,
    'itsFinance',
  ),
  'GET /api/invoice-runs/{id}': {
    as: 'itsFinance',
    refused: readByFinance,
    ask: async (world) => ({ path: `/api/invoice-runs/${await newRun(world)}` }),
  },
  'GET /api/invoice-runs/{id}/items': {
    as: 'itsFinance',
    refused: readByFinance,
    ask: async (world) => ({ path: `/api/invoice-runs/${await newRun(world)}/items?limit=5` }),
  },
  'POST /api/invoice-runs/{id}/approval': {
    as: 'itsFinance',
    command: true,
    refused: onlyItsFinance,
    ask: async (world) => ({
      path: `/api/invoice-runs/${await newRun(world)}/approval`,
      body: {},
    }),
    ended: ({ ids, send }) =>
      eventually(async () => {
        const { body } = await send('itsFinance', {
          method: 'GET',
          path: `/api/invoice-runs?${at(ids)}&limit=200`,
        });
        const statuses = body.items.map(({ status }: { status: string }) => status);
        expect(statuses).not.toContain('approved');
      }),
  },
  'POST /api/invoice-runs/{id}/withdrawal': {
    as: 'itsFinance',
    command: true,
    refused: onlyItsFinance,
    ask: async (world) => ({
      path: `/api/invoice-runs/${await newRun(world)}/withdrawal`,
      body: {},
    }),
  },
  'GET /api/invoices': get(
    (ids) => `/api/invoices?organisationId=${ids['organisation']}&state=open&limit=5`,
    { member: 403, otherFinance: 403, manager: 403 },
    'finance',
  ),
  'GET /api/invoices/{id}': ofInvoice(''),
  'GET /api/invoices/{id}/document.pdf': ofInvoice('/document.pdf?language=en'),
  'GET /api/invoices/{id}/statement.pdf': ofInvoice('/statement.pdf?language=en'),
  'GET /api/invoices/{id}/invoice.xml': ofInvoice('/invoice.xml'),
  'POST /api/invoices/{id}/credit-notes': {
    as: 'itsFinance',
    command: true,
    refused: onlyItsFinance,
    ask: async (world) => ({
      path: `/api/invoices/${await anInvoice(world)}/credit-notes`,
      body: credit(),
    }),
  },
  'GET /api/credit-notes': get(
    (ids) => `/api/credit-notes?organisationId=${ids['organisation']}&limit=5`,
    { member: 403, otherFinance: 403, manager: 403 },
    'finance',
  ),
  'GET /api/credit-notes/{id}': ofCredit(''),
  'GET /api/credit-notes/{id}/document.pdf': ofCredit('/document.pdf?language=en'),
  'GET /api/credit-notes/{id}/invoice.xml': ofCredit('/invoice.xml'),
  'GET /api/credit-requests': get(
    (ids) => `/api/credit-requests?${at(ids)}&limit=5`,
    readByFinance,
    'itsFinance',
  ),
  'POST /api/credit-requests/{id}/decision': {
    as: 'itsFinance',
    answer: 404,
    refused: onlyItsFinance,
    ask: () => ({
      path: `/api/credit-requests/${newId()}/decision`,
      body: { approve: false, reason: fresh('記録と合わない') },
    }),
  },
  'GET /api/credit-proposals': get(
    (ids) => `/api/credit-proposals?${at(ids)}&limit=5`,
    readByFinance,
    'itsFinance',
  ),
};
