import { japanDate } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import { expect } from 'vitest';
import { issueInvoice } from '../issued-invoice.ts';
import type { PeopleWorld } from '../people-world.ts';
import { issuer } from './issuer.ts';
import { fresh, get, nextNumber, type Operations } from './operation.ts';

/** Money of an institution is for its finance; who looks at all of the log may read it, too. */
const otherReaders = { member: 403, finance: 403, manager: 403, otherManager: 403 } as const;
const others = {
  member: 403,
  finance: 403,
  manager: 403,
  otherManager: 403,
  operations: 403,
} as const;
const nothing = { member: 404, finance: 404, manager: 404, otherManager: 404 } as const;

/** A list of the bank that nobody has sent before, and its address. */
async function bankFile(world: PeopleWorld) {
  const institutionId = world.ids['institution'];
  await world.done('itsFinance', '/api/issuers', issuer(world));
  const columns = { postedOn: '日付', inYen: '入金', payerName: '摘要' };
  const options = JSON.stringify({ csv: { account: '0001-001-1234567', columns } });
  const query = `institutionId=${institutionId}&name=list.csv&options=${encodeURIComponent(options)}`;
  const text = `日付,摘要,入金\r\n2026-11-20,ｶ)ｶｸｳ,${10_000 + nextNumber()}\r\n`;
  return { path: `/api/bank-files?${query}`, body: new TextEncoder().encode(text) };
}

async function newBankFile(world: PeopleWorld): Promise<string> {
  const { path, body } = await bankFile(world);
  return `/api/bank-files/${(await world.done('itsFinance', path, body)).id}`;
}

const payment = ({ ids, now }: PeopleWorld) => ({
  institutionId: ids['institution'],
  postedOn: japanDate(now),
  yen: 10_000 + nextNumber(),
  payerName: 'ｶ)ｶｸｳ',
});
const newPayment = async (world: PeopleWorld): Promise<{ path: string; yen: number }> => {
  await nothingRuns(world);
  const body = payment(world);
  const { id } = await world.done('itsFinance', '/api/payments', body);
  return { path: `/api/payments/${id}`, yen: body.yen };
};

/** What was taken in the background writes of its own accord. */
const nothingRuns = ({ ids, send }: PeopleWorld) =>
  eventually(async () => {
    const path = `/api/bank-files?institutionId=${ids['institution']}&limit=200`;
    const { body } = await send('itsFinance', { method: 'GET', path });
    expect(body.items.map(({ status }: { status: string }) => status)).not.toContain('running');
  });

const newInvoice = ({ ids, now, databaseUrls }: PeopleWorld, totalYen: number): Promise<string> =>
  issueInvoice(databaseUrls['billing'] as string, {
    institutionId: ids['institution'] as string,
    organisationId: ids['organisation'] as string,
    sequence: 500_000 + nextNumber(),
    totalYen,
    issuedOn: japanDate(now),
  });

/** A payment and an invoice that it pays. */
async function matching(world: PeopleWorld) {
  const { path, yen } = await newPayment(world);
  const invoiceId = await newInvoice(world, yen);
  return { path, invoiceId, body: { allocations: [{ invoiceId, yen, feeYen: 0 }] } };
}

const assigned = (to: string) => ({ to, yen: 1 + (nextNumber() % 9_000), reason: fresh('利息') });

async function assignedPayment(world: PeopleWorld, to: string): Promise<string> {
  const { path } = await newPayment(world);
  await world.done('itsFinance', `${path}/assignments`, assigned(to));
  return `${path}/assignments/1`;
}

export const payments: Operations = {
  'POST /api/bank-files': { as: 'itsFinance', refused: others, ask: bankFile },
  'GET /api/bank-files': get(
    (ids) => `/api/bank-files?institutionId=${ids['institution']}&limit=5`,
    otherReaders,
    'itsFinance',
  ),
  'GET /api/bank-files/{id}': {
    as: 'itsFinance',
    refused: nothing,
    ask: async (world) => ({ path: await newBankFile(world) }),
  },
  'GET /api/bank-files/{id}/content': {
    as: 'itsFinance',
    refused: nothing,
    ask: async (world) => ({ path: `${await newBankFile(world)}/content` }),
  },
  'POST /api/bank-files/{id}/taking': {
    as: 'itsFinance',
    refused: others,
    ask: async (world) => ({ path: `${await newBankFile(world)}/taking`, body: {} }),
    ended: (world) => nothingRuns(world),
  },

  'POST /api/payments': {
    as: 'itsFinance',
    command: true,
    refused: others,
    ask: async (world) => {
      await nothingRuns(world);
      return { path: '/api/payments', body: payment(world) };
    },
  },
  'GET /api/payments': get(
    (ids) => `/api/payments?institutionId=${ids['institution']}&state=waiting&limit=5`,
    otherReaders,
    'itsFinance',
  ),
  'GET /api/payment-reviews': get(
    (ids) => `/api/payment-reviews?institutionId=${ids['institution']}&limit=5`,
    otherReaders,
    'itsFinance',
  ),
  'GET /api/payments/{id}': {
    as: 'itsFinance',
    refused: nothing,
    ask: async (world) => ({ path: (await newPayment(world)).path }),
  },
  'POST /api/payments/{id}/matches': {
    as: 'itsFinance',
    command: true,
    refused: others,
    ask: async (world) => {
      const { path, body } = await matching(world);
      return { path: `${path}/matches`, body };
    },
  },
  'POST /api/payments/{id}/matches/{match}/reversal': {
    as: 'itsFinance',
    command: true,
    refused: others,
    ask: async (world) => {
      const { path, body } = await matching(world);
      await world.done('itsFinance', `${path}/matches`, body);
      return { path: `${path}/matches/1/reversal`, body: {} };
    },
  },
  'POST /api/payments/{id}/refusals': {
    as: 'itsFinance',
    command: true,
    refused: others,
    ask: async (world) => {
      const { path, invoiceId } = await matching(world);
      return { path: `${path}/refusals`, body: { invoiceIds: [invoiceId] } };
    },
  },
  'POST /api/payments/{id}/refusals/withdrawal': {
    as: 'itsFinance',
    command: true,
    refused: others,
    ask: async (world) => {
      const { path, invoiceId } = await matching(world);
      const body = { invoiceIds: [invoiceId] };
      await world.done('itsFinance', `${path}/refusals`, body);
      return { path: `${path}/refusals/withdrawal`, body };
    },
  },
  'POST /api/payments/{id}/withdrawal': {
    as: 'itsFinance',
    command: true,
    refused: others,
    ask: async (world) => ({
      path: `${(await newPayment(world)).path}/withdrawal`,
      body: { reason: fresh('二重に入力した') },
    }),
  },
  'POST /api/payments/{id}/refunds': {
    as: 'itsFinance',
    command: true,
    refused: others,
    ask: async (world) => ({
      path: `${(await newPayment(world)).path}/refunds`,
      body: { yen: 1 + (nextNumber() % 9_000), refundedOn: japanDate(world.now) },
    }),
  },
  'POST /api/payments/{id}/assignments': {
    as: 'itsFinance',
    command: true,
    refused: others,
    ask: async (world) => ({
      path: `${(await newPayment(world)).path}/assignments`,
      body: assigned('other-income'),
    }),
  },
  'POST /api/payments/{id}/assignments/{assignment}/reversal': {
    as: 'itsFinance',
    command: true,
    refused: others,
    ask: async (world) => ({
      path: `${await assignedPayment(world, 'interest-income')}/reversal`,
      body: { reason: fresh('組織の入金だった') },
    }),
  },
  'POST /api/payments/{id}/assignments/{assignment}/return': {
    as: 'itsFinance',
    command: true,
    refused: others,
    ask: async (world) => ({
      path: `${await assignedPayment(world, 'deposits')}/return`,
      body: { returnedOn: japanDate(world.now) },
    }),
  },
  'GET /api/account-balances': get(
    (ids) => `/api/account-balances?institutionId=${ids['institution']}&on=2026-11-30`,
    otherReaders,
    'itsFinance',
  ),
};
