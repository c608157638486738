import { fiscalYearOf } from '@kyoyo/contracts';
import { systemClock } from '@kyoyo/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startCatalogue, type CatalogueWorld } from '../catalogue-world.ts';
import { both, cardFrom, day, midnight } from './listed-card.ts';

let world: CatalogueWorld;
let [institutionId, instrumentId, otherId] = ['', '', ''];
const manager = () => world.managerOf(institutionId);
const send = (path: string, file: object) =>
  world.post(path, { institutionId, format: 'csv', ...file }, manager());
const preview = (file: object) => send('/api/price-list-imports/preview', file);
const apply = (file: object) => send('/api/price-list-imports', file);
const exported = async () =>
  (await world.get(`/api/price-lists/export?institutionId=${institutionId}&format=csv`, manager()))
    .text;

async function instrument(name: string): Promise<string> {
  const proposal = { name: both(name), category: 'x', location: both('1F'), units: 1 };
  const { id } = await world.done('/api/instruments', { ...proposal, institutionId }, manager());
  await world.done(`/api/instruments/${id}/rate-cards`, cardFrom(day(-30)), manager());
  await world.done(`/api/instruments/${id}/approval`, {}, manager());
  return id;
}

beforeAll(async () => {
  world = await startCatalogue();
});
afterAll(() => world?.stop());
beforeEach(async () => {
  const body = { name: both('国研') };
  institutionId = (await world.done('/api/institutions', body, world.operations)).id;
  instrumentId = await instrument('電子顕微鏡');
  otherId = await instrument('X線回折装置');
});

describe('prices below what maintenance costs', () => {
  const costs = {
    purchase: null,
    depreciationYen: 0,
    maintenanceYen: 12_000_000,
    staffYen: 0,
    spaceYen: 0,
    consumablesYen: 0,
    plannedHours: 1_000,
  };
  const lastYear = fiscalYearOf(systemClock()) - 1;
  const shortfall = {
    fiscalYear: lastYear,
    maintenanceHourYen: '12000',
    below: ['large', 'sme', 'startup'].map((organisationClass) => ({
      organisationClass,
      hourYen: '11000',
    })),
  };
  const exception = { reason: '利用を広げる', office: '研究支援課', until: '2099-03-31' };
  // An hour of the other instrument costs as much, and nobody has said what it costs.
  beforeEach(async () => {
    const path = `/api/instruments/${instrumentId}/cost-sheets`;
    await world.done(path, { fiscalYear: lastYear, costs }, manager());
  });

  it('are measured by the latest sheet before the year in which they begin', async () => {
    const path = `/api/instruments/${instrumentId}/rate-cards`;
    const card = cardFrom(day(10));
    const refused = await world.post(path, card, manager());
    expect(refused.body).toMatchObject({
      slug: 'price-below-maintenance',
      fiscalYear: lastYear,
      maintenanceYen: '12,000',
    });
    await world.done(path, { ...card, exception }, manager());
    const { body } = await world.get(path, manager());
    expect(body.items[0].exception).toMatchObject({ ...exception, ...shortfall });
  });

  it('are told in the preview of a list, and signed with it', async () => {
    const content = (await exported()).replaceAll('55000', '50000');
    const file = { content, changedFrom: midnight(day(10)) };
    const { rows } = (await preview(file)).body;
    expect(rows).toMatchObject([
      { instrumentId, shortfall },
      { instrumentId: otherId, shortfall: null },
    ]);
    const refused = await apply(file);
    expect(refused.body).toMatchObject({ slug: 'import-has-errors', importErrors: [{ row: 2 }] });
    expect((await apply({ ...file, exception })).status).toBe(201);
    const signed = async (id: string) =>
      (await world.get(`/api/instruments/${id}/rate-cards`, manager())).body.items[0].exception;
    expect(await signed(instrumentId)).toMatchObject({ ...exception, ...shortfall });
    expect(await signed(otherId)).toBeNull();
  });
});
