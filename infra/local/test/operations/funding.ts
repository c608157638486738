import type { PeopleWorld } from '../people-world.ts';
import { rateCardFrom } from '../people-rules.ts';
import { both, fresh, get, nextNumber, onlyItsManager, type Operations } from './operation.ts';

/** An instrument of one's own, for each request. */
const newInstrument = async ({ ids, done }: PeopleWorld): Promise<string> => {
  const name = both(fresh('XPS'));
  const described = { institutionId: ids['institution'], name, location: name };
  return (await done('manager', '/api/instruments', { ...described, category: 'x', units: 1 })).id;
};

const rule = () => ({
  programme: both(fresh('補助金')),
  purpose: '電池材料の評価',
  acquiredOn: '2024-02-29',
  years: 5,
  mode: 'at-cost',
  lastDay: '2029-02-28',
  costCard: rateCardFrom('2024-02-29T00:00:00+09:00'),
  signedOff: { office: '研究支援課', on: '2024-03-10' },
});

const costs = () => ({
  purchase: { yen: 50_000_000, on: '2023-04-01', years: 10 },
  depreciationYen: 5_000_000,
  maintenanceYen: 3_000_000 + nextNumber(),
  staffYen: 0,
  spaceYen: 0,
  consumablesYen: 0,
  plannedHours: 1_200,
});

/** A list of one sheet, another one each time. */
const sheets = async (world: PeopleWorld) => ({
  institutionId: world.ids['institution'],
  content:
    'instrument_id,fiscal_year,maintenance_yen,planned_hours\n' +
    `${await newInstrument(world)},2026,${nextNumber()},100\n`,
  encoding: 'text',
});

const ofInstitution = (ids: PeopleWorld['ids']): string =>
  `institutionId=${ids['institution']}&instrumentId=${ids['instrument']}&fiscalYear=2026&limit=5`;
const notTheirs = { member: 403, otherManager: 403, finance: 403 } as const;

export const funding: Operations = {
  'POST /api/instruments/{id}/subsidy': {
    as: 'manager',
    command: true,
    refused: onlyItsManager,
    ask: async (world) => ({
      path: `/api/instruments/${await newInstrument(world)}/subsidy`,
      body: { rule: rule(), effectiveFrom: '2024-02-29T00:00:00+09:00' },
    }),
  },
  'POST /api/instruments/{id}/subsidy/changes': {
    as: 'manager',
    command: true,
    refused: onlyItsManager,
    ask: async (world) => {
      const path = `/api/instruments/${await newInstrument(world)}/subsidy`;
      const effectiveFrom = '2024-02-29T00:00:00+09:00';
      await world.done('manager', path, { rule: rule(), effectiveFrom });
      const { costCard: _, ...free } = rule();
      const changed = { ...free, mode: 'free', lastDay: '2100-03-31' };
      return { path: `${path}/changes`, body: { rule: changed, reason: fresh('延長') } };
    },
  },
  'GET /api/instruments/{id}/subsidy': get(
    (ids) => `/api/instruments/${ids['instrument']}/subsidy`,
  ),
  'POST /api/instruments/{id}/cost-sheets': {
    as: 'manager',
    command: true,
    refused: onlyItsManager,
    ask: async (world) => ({
      path: `/api/instruments/${await newInstrument(world)}/cost-sheets`,
      body: { fiscalYear: 2026, costs: costs() },
    }),
  },
  'GET /api/cost-sheets': get(
    (ids) => `/api/cost-sheets?${ofInstitution(ids)}&cursor=2026.${ids['instrument']}`,
    notTheirs,
    'manager',
  ),
  'POST /api/cost-sheet-imports/preview': {
    as: 'manager',
    refused: onlyItsManager,
    ask: async (world) => ({
      path: '/api/cost-sheet-imports/preview',
      body: await sheets(world),
    }),
  },
  'POST /api/cost-sheet-imports': {
    as: 'manager',
    command: true,
    refused: onlyItsManager,
    ask: async (world) => ({ path: '/api/cost-sheet-imports', body: await sheets(world) }),
  },
  'GET /api/cost-recovery': get(
    (ids) => `/api/cost-recovery?${ofInstitution(ids)}&cursor=${ids['instrument']}`,
    notTheirs,
    'manager',
  ),
};
