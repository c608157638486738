import { exampleContractFee } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readComparison } from '../src/contract/comparison.ts';
import { at, cardOf, period } from './rating/cards.ts';
import { type History, newHistory } from './what-if/history.ts';

let world: History;
const [contractId, instrumentId, organisationId] = [newId(), newId(), newId()];
const november = period('2026-11-01 00:00', '2026-12-01 00:00');
const overageYenPerHour = '4000';
const minutes = (included: number, overage: number) =>
  [
    { source: 'included', minutes: included },
    { source: 'overage', minutes: overage },
  ].filter((share) => share.minutes > 0);
const under = (cover: readonly object[]) => ({
  agreementId: contractId,
  contractForm: 'subscription',
  price: { form: 'subscription', overageYenPerHour, cover },
});

beforeAll(async () => {
  world = await newHistory();
  const exclusive = { treatment: 'exclusive', percent: '10' } as const;
  await world.publish(instrumentId, cardOf({ tax: exclusive }));
  await world.certify(organisationId, 'sme');
});
afterAll(() => world?.database[Symbol.asyncDispose]());

const compare = async () => {
  const client = await world.database.pool.connect();
  try {
    const of = { contractId, institutionId: world.institutionId };
    return await readComparison(client, of, november);
  } finally {
    client.release();
  }
};
const runs = (reserved: ReturnType<typeof period>, terms: object) =>
  world.run(world.use(instrumentId, organisationId, reserved), reserved, terms);

it('sums what the uses of the period cost with the fee, beside the price list', async () => {
  await world.heard('subscription', 'ContractFeeRaised', newId(), {
    ...exampleContractFee,
    contractId,
    kind: 'period',
    lines: [{ ...exampleContractFee.lines[0], quantity: null, unitYen: null, amount: '10000' }],
    tax: { treatment: 'exclusive', percent: '10' },
    period: november,
    dueAt: november.start,
  });
  // Two hours that are included, then one with half of it beyond.
  await runs(period('2026-11-05 10:00', '2026-11-05 12:00'), under(minutes(120, 0)));
  await runs(period('2026-11-30 23:30', '2026-12-01 00:30'), under(minutes(30, 30)));
  // Of another period, and of another contract.
  await runs(period('2026-12-01 10:00', '2026-12-01 12:00'), under(minutes(120, 0)));
  await runs(period('2026-11-06 10:00', '2026-11-06 12:00'), {});
  expect(await compare()).toEqual({
    period: november,
    uses: 2,
    uncompared: 0,
    usesYen: 2_200,
    feesYen: 11_000,
    underYen: 13_200,
    // Three hours at 6,000, and the tax.
    otherwiseYen: 19_800,
    savedYen: 6_600,
  });
});

it('what a subsidy would make free under usage terms costs nothing there', async () => {
  const free = { mode: 'free', lastDay: '2026-11-20', costCard: null };
  await world.subsidise(instrumentId, at('2026-11-01 00:00'), free);
  expect(await compare()).toMatchObject({ otherwiseYen: 6_600, savedYen: -6_600 });
});

it('what has no price under usage terms counts the same on both sides', async () => {
  const unpriced = newId();
  await world.publish(unpriced, cardOf());
  const use = world.use(unpriced, organisationId, november);
  await world.run(
    { ...use, reserved: period('2026-11-09 10:00', '2026-11-09 11:00') },
    undefined,
    under(minutes(0, 60)),
  );
  await world.database.pool.query('DELETE FROM attributed_use WHERE use ->> $1 = $2', [
    'instrumentId',
    unpriced,
  ]);
  expect(await compare()).toMatchObject({ uses: 3, uncompared: 1, usesYen: 6_200 });
});
