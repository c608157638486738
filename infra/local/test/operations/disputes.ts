import type { PeopleWorld } from '../people-world.ts';
import { fourEyesFromYen, issuer } from './issuer.ts';
import { newCharge } from './money-and-records.ts';
import { fresh, nextNumber, type Operations } from './operation.ts';

async function newDispute(world: PeopleWorld): Promise<string> {
  const body = { chargeId: await newCharge(world), message: fresh('途中で止まりました') };
  return `/api/disputes/${(await world.done('member', '/api/disputes', body)).id}`;
}

/** Large enough that somebody else has to look at it. */
async function newProposal(world: PeopleWorld): Promise<string> {
  await world.done('itsFinance', '/api/issuers', issuer(world));
  const charge = `/api/charges/${await newCharge(world)}`;
  const adjustment = { netYen: fourEyesFromYen + nextNumber(), reason: fresh('装置の不調') };
  await world.done('itsFinance', `${charge}/adjustments`, adjustment);
  const { body } = await world.send('itsFinance', { method: 'GET', path: charge });
  return `${charge}/adjustments/${body.pendingAdjustment.adjustmentId}`;
}

const notTheirs = { otherMember: 404, otherFinance: 404 } as const;
const onlyItsFinance = { member: 403, manager: 403, otherManager: 403 } as const;

/** What is said of a charge that who pays does not agree with, and who decides what is changed. */
export const disputes: Operations = {
  'POST /api/charges/{id}/adjustments/{adjustmentId}/decision': {
    as: 'itsFinance',
    command: true,
    refused: onlyItsFinance,
    ask: async (world) => ({
      path: `${await newProposal(world)}/decision`,
      body: { approve: false, reason: fresh('根拠が足りない') },
    }),
  },
  'GET /api/disputes/{id}': {
    as: 'member',
    refused: notTheirs,
    ask: async (world) => ({ path: await newDispute(world) }),
  },
  'POST /api/disputes/{id}/messages': {
    as: 'member',
    command: true,
    refused: { ...notTheirs, manager: 403, operations: 403 },
    ask: async (world) => ({
      path: `${await newDispute(world)}/messages`,
      body: { message: fresh('記録を見てください') },
    }),
  },
  'POST /api/disputes/{id}/withdrawal': {
    as: 'member',
    command: true,
    refused: { ...notTheirs, itsFinance: 403, operations: 403 },
    ask: async (world) => ({
      path: `${await newDispute(world)}/withdrawal`,
      body: { message: fresh('こちらの誤りでした') },
    }),
  },
  'POST /api/disputes/{id}/settlement': {
    as: 'itsFinance',
    command: true,
    refused: onlyItsFinance,
    ask: async (world) => ({
      path: `${await newDispute(world)}/settlement`,
      body: { outcome: 'declined', message: fresh('記録では最後まで動いています') },
    }),
  },
};
