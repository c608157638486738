import { expect, it } from 'vitest';
import { sayingsOf } from '../src/saying/what-to-say.ts';

const of = {
  institutionId: 'facility',
  instrumentId: 'sem',
  kind: 'damage',
  reporterId: 'reporter',
  use: { reservationId: 'run', personId: 'user', organisationId: 'startup' },
  note: 'changed the lens',
};
const said = (type: string, data: object = {}, actor: object | 'system' = 'system') => {
  const cause = { subject: 'incident', streamVersion: 1, actor } as never;
  return sayingsOf('reservation', type, { ...of, ...data }, cause);
};

it('an incident is told to staff at once, and to whose use it was', () => {
  expect(said('IncidentReported')).toMatchObject([
    { staffOf: 'facility', kind: 'incident-reported', link: '/incidents/incident' },
    { personId: 'user', kind: 'incident-in-your-use' },
  ]);
  // Who reports their own is not told what they have just said.
  expect(said('IncidentReported', {}, { personId: 'user' })).toHaveLength(1);
  expect(said('IncidentReported', { use: null })).toHaveLength(1);
});

it('what comes of it is told to whom it concerns, each once', () => {
  expect(said('IncidentAssessed')).toMatchObject([{ personId: 'reporter' }, { personId: 'user' }]);
  expect(said('IncidentRestored', { reporterId: 'user' })).toMatchObject([
    { personId: 'user', params: { done: 'changed the lens' } },
  ]);
});

it('compensation is told to finance of who pays', () => {
  const asked = { organisationId: 'startup', yen: 300_000 };
  expect(said('IncidentCompensationAssessed', asked)).toMatchObject([
    { group: 'binders/startup', kind: 'compensation-assessed', params: { total: 300_000 } },
  ]);
  expect(said('IncidentCompensationWaived', asked)).toMatchObject([
    { group: 'binders/startup', kind: 'compensation-waived' },
  ]);
  expect(said('IncidentCompensationWaived', { organisationId: null })).toEqual([]);
});
