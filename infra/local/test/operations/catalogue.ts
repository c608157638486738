import { type Instant, plusMinutes } from '@kyoyo/kernel';
import { rateCardFrom } from '../people-rules.ts';
import type { PeopleWorld } from '../people-world.ts';
import {
  both,
  everybody,
  fresh,
  get,
  nextNumber,
  onlyItsManager,
  onlyOperations,
  type Operation,
  type Operations,
} from './operation.ts';

const description = () => ({
  name: both(fresh('AFM')),
  category: 'microscopy',
  location: both('3F'),
  units: 2,
  aliases: ['SPM'],
  techniques: ['AFM'],
  specs: [{ name: both('分解能'), value: '1 nm' }],
  sampleKinds: ['薄膜'],
  photos: [{ url: 'https://example.jp/afm.jpg', alt: both('外観') }],
  documents: [{ url: 'https://example.jp/afm.pdf', title: both('手引き') }],
  funding: {
    subsidy: both('補助金'),
    acquiredOn: '2021-12-01',
    costOnlyUntil: '2026-11-30',
    signedOffBy: '研究支援課',
  },
});

/** An instrument that has come as far as the named steps. */
async function instrumentAfter({ ids, done }: PeopleWorld, steps: readonly string[]) {
  const proposal = { ...description(), institutionId: ids['institution'] };
  const { id } = await done('manager', '/api/instruments', proposal);
  for (const step of steps) {
    const body = ['approval', 'proposal'].includes(step) ? {} : { reason: fresh('reason') };
    await done('manager', `/api/instruments/${id}/${step}`, body);
  }
  return `/api/instruments/${id}`;
}

const lifecycleStep = (
  step: string,
  before: readonly string[],
  body: (world: PeopleWorld) => unknown,
): Operation => ({
  as: 'manager',
  command: true,
  refused: onlyItsManager,
  ask: async (world) => ({
    path: `${await instrumentAfter(world, before)}/${step}`,
    body: body(world),
  }),
});
const why = () => ({ reason: fresh('reason') });
const nothing = () => ({});

let committee = 0;
/** Another number of approvals than the time before, from one to five. */
const nextCommittee = (): number => (committee = (committee % 5) + 1);

const twoInstitutions = ({ ids }: PeopleWorld) => [ids['institution'], ids['otherInstitution']];

/** A list of one instrument, another one each time. */
const importFile = ({ ids }: PeopleWorld) => ({
  institutionId: ids['institution'],
  format: 'csv',
  content:
    'name_ja,name_en,category,location_ja,location_en,units\n' +
    `${fresh('顕微鏡')},Microscope,x,1F,1F,1\n`,
  encoding: 'text',
});

/** The prices of an instrument of its own. */
async function priceFile(world: PeopleWorld) {
  const path = await instrumentAfter(world, []);
  const item = { id: path.split('/').at(-1), card: rateCardFrom(world.now) };
  return {
    institutionId: world.ids['institution'],
    format: 'json',
    content: JSON.stringify([item]),
    encoding: 'text',
  };
}

const sendingTo = (ids: PeopleWorld['ids']): string =>
  `/api/instrument-files?institutionId=${ids['institution']}&kind=document`;
const pdf = (): Uint8Array => new TextEncoder().encode(`%PDF-1.7 ${fresh('document')} %%EOF`);

export const catalogue: Operations = {
  'POST /api/instruments/{id}/descriptions': lifecycleStep('descriptions', [], description),
  'POST /api/instruments/{id}/decline': lifecycleStep('decline', [], why),
  'POST /api/instruments/{id}/proposal': lifecycleStep('proposal', ['decline'], nothing),
  'POST /api/instruments/{id}/suspension': lifecycleStep('suspension', ['approval'], why),
  'POST /api/instruments/{id}/resumption': lifecycleStep(
    'resumption',
    ['approval', 'suspension'],
    nothing,
  ),
  'POST /api/instruments/{id}/retirement': lifecycleStep('retirement', ['approval'], why),
  'POST /api/instruments/{id}/transfer': lifecycleStep('transfer', ['approval'], ({ ids }) => ({
    toInstitutionId: ids['otherInstitution'],
    ...why(),
  })),

  'POST /api/institutions/{id}/committee': {
    as: 'manager',
    command: true,
    refused: onlyItsManager,
    ask: ({ ids }) => ({
      path: `/api/institutions/${ids['thirdInstitution']}/committee`,
      body: { approvalsNeeded: nextCommittee() },
    }),
  },
  'GET /api/institutions/{id}/discounts': get(
    (ids) =>
      `/api/institutions/${ids['institution']}/discounts?limit=5&cursor=2026-01-01T00:00:00Z`,
  ),
  'POST /api/institutions/{id}/discounts': {
    as: 'manager',
    command: true,
    refused: onlyItsManager,
    ask: ({ ids }) => ({
      path: `/api/institutions/${ids['thirdInstitution']}/discounts`,
      body: {
        // Each begins after the one before.
        effectiveFrom: plusMinutes('2050-01-01T00:00:00.000Z' as Instant, nextNumber()),
        rules: [
          {
            code: 'young',
            label: both('39歳未満'),
            percent: '50',
            for: { kind: 'under-age', years: 39 },
            monthlyCapYen: null,
          },
        ],
      },
    }),
  },
  'POST /api/instrument-imports/preview': {
    as: 'manager',
    refused: onlyItsManager,
    ask: (world) => ({ path: '/api/instrument-imports/preview', body: importFile(world) }),
  },
  'POST /api/instrument-imports': {
    as: 'manager',
    command: true,
    refused: onlyItsManager,
    ask: (world) => ({ path: '/api/instrument-imports', body: importFile(world) }),
  },
  'GET /api/instruments/export': get(
    (ids) => `/api/instruments/export?institutionId=${ids['otherInstitution']}&format=json`,
    { member: 403, manager: 403, operations: 403 },
    'otherManager',
  ),

  'POST /api/price-list-imports/preview': {
    as: 'manager',
    refused: onlyItsManager,
    ask: async (world) => ({
      path: '/api/price-list-imports/preview',
      body: await priceFile(world),
    }),
  },
  'POST /api/price-list-imports': {
    as: 'manager',
    command: true,
    refused: onlyItsManager,
    ask: async (world) => ({ path: '/api/price-list-imports', body: await priceFile(world) }),
  },
  'GET /api/price-lists/export': get(
    (ids) => `/api/price-lists/export?institutionId=${ids['otherInstitution']}&format=csv`,
    { member: 403, manager: 403, operations: 403 },
    'otherManager',
  ),

  'POST /api/instrument-files': {
    as: 'manager',
    refused: onlyItsManager,
    ask: ({ ids }) => ({ path: sendingTo(ids), body: pdf() }),
  },
  'GET /api/instrument-files/{sha256}': {
    as: 'member',
    refused: everybody,
    ask: async ({ ids, send }) => {
      const sent = { method: 'POST', path: sendingTo(ids), body: pdf() };
      return { path: (await send('manager', sent)).body.url };
    },
  },

  'GET /api/instrument-search': get(
    (ids) =>
      `/api/instrument-search?q=sem&institutionIds=${ids['institution']}` +
      `&networkIds=${ids['organisation']}&category=x&technique=SEM&limit=5` +
      `&cursor=1.${ids['organisation']}`,
  ),
  'GET /api/networks': get(() => '/api/networks'),
  'POST /api/networks': {
    as: 'operations',
    command: true,
    refused: onlyOperations,
    ask: (world) => ({
      path: '/api/networks',
      body: { name: both(fresh('ネットワーク')), institutionIds: twoInstitutions(world) },
    }),
  },
  'POST /api/networks/{id}/members': {
    as: 'operations',
    command: true,
    refused: onlyOperations,
    ask: async (world) => {
      const network = { name: both('ネットワーク'), institutionIds: twoInstitutions(world) };
      const { id } = await world.done('operations', '/api/networks', network);
      const institutionIds = [world.ids['thirdInstitution']];
      return { path: `/api/networks/${id}/members`, body: { institutionIds } };
    },
  },
};
