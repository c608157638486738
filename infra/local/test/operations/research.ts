import { japanDate } from '@kyoyo/kernel';
import type { PeopleWorld } from '../people-world.ts';
import { both, fresh, get, type Operation, type Operations } from './operation.ts';

const contentFrom = ({ ids, now }: PeopleWorld) => {
  const year = Number(japanDate(now).slice(0, 4));
  return {
    title: both(fresh('共同研究')),
    theme: fresh('電池'),
    purpose: '界面を見る。',
    firstDay: `${year}-04-01`,
    lastDay: `${year + 2}-03-31`,
    organisationIds: [ids['organisation']],
    umbrellaId: null,
    instrumentIds: [ids['instrument']],
    lines: [{ kind: 'direct', label: '消耗品', yen: 1_000_000 }],
    indirect: { percent: '20', ipFundPercent: '50' },
    costShares: [{ partyId: ids['organisation'], percent: '100' }],
    classFactor: null,
    useBudgetYen: null,
    instalments: [],
    matching: null,
    ip: { owner: 'institution', model: null, shares: [], text: '' },
    firstOption: { partyId: ids['organisation'], days: 90 },
    publication: { withinMonths: 12, reviewDays: 30 },
    secrecy: { confidential: true, years: 5 },
    deliverable: null,
    specialTerms: '',
  };
};

const draftIn = (world: PeopleWorld) => ({
  institutionId: world.ids['institution'],
  form: 'joint-research',
  content: contentFrom(world),
});

async function drafted(world: PeopleWorld): Promise<string> {
  const { id } = await world.done('manager', '/api/research-contracts', draftIn(world));
  return `/api/research-contracts/${id}`;
}

/** The company has been asked to review it, and both have said who does the research. */
async function shown(world: PeopleWorld): Promise<string> {
  const path = await drafted(world);
  await world.done('manager', `${path}/review-request`);
  return path;
}

const approval = { number: 1, verdict: 'approve', comment: '' };

async function reviewed(world: PeopleWorld, role = 'lead'): Promise<string> {
  const path = await shown(world);
  const { memberId } = world.ids;
  const researchers = [{ personId: memberId, role }];
  await world.done('member', `${path}/researchers`, { researchers });
  await world.done('manager', `${path}/reviews`, approval);
  await world.done('member', `${path}/reviews`, approval);
  return path;
}

async function agreed(world: PeopleWorld): Promise<string> {
  const path = await reviewed(world);
  await world.done('manager', `${path}/signatures`, { number: 1 });
  await world.done('member', `${path}/signatures`, { number: 1 });
  return path;
}

const outsiders = { otherMember: 404, otherManager: 404, operations: 404 } as const;
const onlyManager = { ...outsiders, member: 403, finance: 403 } as const;
const onlyRepresentative = { ...outsiders, finance: 403 } as const;

const step = (
  as: Operation['as'],
  name: string,
  from: (world: PeopleWorld) => Promise<string>,
  body: (world: PeopleWorld) => unknown,
  refused: Operation['refused'],
): Operation => ({
  as,
  command: true,
  refused,
  ask: async (world) => ({ path: `${await from(world)}/${name}`, body: body(world) }),
});

const reading = (suffix: string): Operation => ({
  as: 'member',
  refused: outsiders,
  ask: async (world) => ({ path: `${await shown(world)}${suffix}` }),
});

export const research: Operations = {
  'GET /api/research-contracts': get(
    ({ institution, organisation }) =>
      `/api/research-contracts?institutionId=${institution}&status=draft` +
      `&cursor=${organisation}&limit=5`,
    { member: 403, otherManager: 403, operations: 403 },
    'manager',
  ),
  'POST /api/research-contracts': {
    as: 'manager',
    command: true,
    refused: { member: 403, otherManager: 403, operations: 403 },
    ask: (world) => ({ path: '/api/research-contracts', body: draftIn(world) }),
  },
  'GET /api/research-contracts/{id}': reading(''),
  'GET /api/research-contracts/{id}/versions/{number}/text': reading('/versions/1/text'),
  'GET /api/research-contracts/{id}/versions/{number}/document.pdf': reading(
    '/versions/1/document.pdf',
  ),
  'GET /api/research-contracts/{id}/redline': reading('/redline?from=1&to=1'),
  'POST /api/research-contracts/{id}/revisions': step(
    'manager',
    'revisions',
    shown,
    (world) => ({ content: contentFrom(world) }),
    onlyManager,
  ),
  'POST /api/research-contracts/{id}/review-request': step(
    'manager',
    'review-request',
    drafted,
    () => ({}),
    // Nobody else knows of it yet.
    { ...outsiders, member: 404, finance: 404 },
  ),
  'POST /api/research-contracts/{id}/reviewers': step(
    'member',
    'reviewers',
    shown,
    ({ ids }) => ({ reviewerIds: [ids['colleagueId']] }),
    onlyRepresentative,
  ),
  'POST /api/research-contracts/{id}/reviews': step(
    'member',
    'reviews',
    shown,
    () => ({ ...approval, comment: fresh('よい') }),
    onlyRepresentative,
  ),
  'POST /api/research-contracts/{id}/signatures': step(
    'member',
    'signatures',
    reviewed,
    () => ({ number: 1 }),
    onlyRepresentative,
  ),
  'POST /api/research-contracts/{id}/withdrawal': step(
    'manager',
    'withdrawal',
    shown,
    () => ({ reason: fresh('見直し') }),
    onlyManager,
  ),
  'POST /api/research-contracts/{id}/researchers': step(
    'member',
    'researchers',
    shown,
    ({ ids }) => ({ researchers: [{ personId: ids['memberId'], role: 'lead' }] }),
    onlyRepresentative,
  ),
  'POST /api/research-contracts/{id}/pledges': step(
    'manager',
    'pledges',
    (world) => reviewed(world, 'student'),
    ({ ids, now }) => ({ personId: ids['memberId'], signedOn: japanDate(now) }),
    onlyManager,
  ),
  'POST /api/research-contracts/{id}/overdraft': step(
    'manager',
    'overdraft',
    agreed,
    () => ({ reason: fresh('手続き中') }),
    onlyManager,
  ),
  'POST /api/research-contracts/{id}/end': step(
    'manager',
    'end',
    agreed,
    () => ({ reason: fresh('達成') }),
    onlyRepresentative,
  ),
  'GET /api/contract-lead-times': get(
    ({ institution }) =>
      `/api/contract-lead-times?institutionId=${institution}&cursor=${institution}&limit=5`,
    { member: 403, otherManager: 403 },
    'manager',
  ),
};
