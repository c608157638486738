import { type Coverage, coverageEvents, type Identity, mayRead } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { expect, it } from 'vitest';
import { maySeeCoverage } from '../src/access.ts';
import { institutionId, member, organisationId } from './contract-examples.ts';

const coverage: Coverage = {
  form: 'joint-research',
  title: { ja: '界面評価', en: 'Interfaces' },
  institutionId,
  organisationIds: [organisationId],
  personIds: [member],
  instrumentIds: null,
  periods: [],
  limits: [],
  research: { indirectPercent: null, classFactor: null },
};

const somebody = (of: Partial<Identity>): Identity => ({
  personId: newId(),
  organisationId,
  sessionId: newId(),
  roles: [],
  ...of,
});
const colleague = somebody({ roles: [{ name: 'member' }] });
const { concerns } = coverageEvents.CoverageSet;

it('research is known to those whom it names and who binds or pays, and to no colleague', () => {
  const knows = [
    somebody({ personId: member }),
    somebody({ roles: [{ name: 'representative' }] }),
    somebody({ roles: [{ name: 'finance' }] }),
    somebody({ organisationId: newId(), roles: [{ name: 'facility-staff', institutionId }] }),
  ];
  expect(knows.map((who) => maySeeCoverage(who, coverage))).toEqual([true, true, true, true]);
  expect(maySeeCoverage(colleague, coverage)).toBe(false);
  expect(mayRead(colleague, concerns({ coverage }, newId()))).toBe(false);
});

it('a subscription is known to all members, and to nobody else', () => {
  const subscription: Coverage = { ...coverage, form: 'subscription', research: null };
  expect(maySeeCoverage(colleague, subscription)).toBe(true);
  expect(mayRead(colleague, concerns({ coverage: subscription }, newId()))).toBe(true);
  expect(maySeeCoverage(somebody({ organisationId: newId() }), subscription)).toBe(false);
});
