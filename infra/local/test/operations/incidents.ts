import { plusMinutes } from '@kyoyo/kernel';
import type { PeopleWorld } from '../people-world.ts';
import { everybody, fresh, get, nextNumber, type Operation, type Operations } from './operation.ts';

const report = ({ ids, now }: PeopleWorld) => ({
  instrumentId: ids['instrument'],
  kind: 'malfunction',
  happenedAt: now,
  note: fresh('no vacuum'),
});

async function newIncident(world: PeopleWorld): Promise<string> {
  const { id } = await world.done('member', '/api/incidents', report(world));
  return `/api/incidents/${id}`;
}

/** Who reported it may read it, and the institution; others do not know that there is one. */
const others = { finance: 404, otherMember: 404, otherManager: 404 } as const;

const said = () => ({ note: fresh('done') });
const assessment = { cause: 'operation', liability: 'user', estimateYen: null };

/** What has been done before it. */
const step = (
  name: string,
  body: (world: PeopleWorld) => unknown = said,
  before: readonly (readonly [string, object])[] = [],
): Operation => ({
  as: 'manager',
  command: true,
  refused: { ...others, member: 403, operations: 403 },
  ask: async (world) => {
    const path = await newIncident(world);
    for (const [done, more] of before) {
      await world.done('manager', `${path}/${done}`, { ...said(), ...more });
    }
    return { path: `${path}/${name}`, body: body(world) };
  },
});

const safe = ['safety', {}] as const;
const assessed = ['assessment', assessment] as const;
const byNobody = ['assessment', { ...assessment, liability: 'nobody' }] as const;

export const incidents: Operations = {
  'POST /api/incidents': {
    as: 'member',
    command: true,
    refused: everybody,
    ask: (world) => ({ path: '/api/incidents', body: report(world) }),
  },
  'GET /api/incidents': get(
    (ids) =>
      `/api/incidents?scope=institution&institutionId=${ids['institution']}` +
      `&instrumentId=${ids['instrument']}&status=open&cursor=${ids['organisation']}&limit=5`,
    { member: 403, finance: 403, otherManager: 403 },
    'manager',
  ),
  'GET /api/incidents/{id}': {
    as: 'member',
    refused: others,
    ask: async (world) => ({ path: await newIncident(world) }),
  },
  'GET /api/instrument-incidents': get(
    (ids) =>
      `/api/instrument-incidents?instrumentId=${ids['instrument']}` +
      `&cursor=${ids['organisation']}&limit=5`,
  ),
  'POST /api/incidents/{id}/stop': step('stop', ({ now }) => ({
    units: [1],
    // What stands still already is not stopped once more.
    until: plusMinutes(now, 60 * 24 * 20 + nextNumber()),
  })),
  'POST /api/incidents/{id}/safety': step('safety'),
  'POST /api/incidents/{id}/assessment': step('assessment', () => ({ ...said(), ...assessment }), [
    safe,
  ]),
  'POST /api/incidents/{id}/restoration': step('restoration', said, [safe]),
  'POST /api/incidents/{id}/compensation': step(
    'compensation',
    ({ ids }) => ({ ...said(), organisationId: ids['organisation'], yen: 300_000 }),
    [safe, assessed],
  ),
  'POST /api/incidents/{id}/waiver': step('waiver', said, [safe, assessed]),
  'POST /api/incidents/{id}/insurance-claim': step(
    'insurance-claim',
    () => ({ ...said(), yen: 480_000 }),
    [safe, assessed],
  ),
  'POST /api/incidents/{id}/insurance-payment': step(
    'insurance-payment',
    () => ({ ...said(), yen: 180_000 }),
    [safe, assessed, ['insurance-claim', { yen: 480_000 }]],
  ),
  'POST /api/incidents/{id}/closing': step('closing', said, [safe, byNobody]),
  'POST /api/incidents/{id}/reopening': step('reopening', said, [safe, byNobody, ['closing', {}]]),
};
