import { exampleIds, type Identity, type Role, roleName } from '@kyoyo/contracts';
import { expect, it } from 'vitest';
import {
  mayFindByName,
  mayGrant,
  maySeeEvidence,
  maySeeOrganisation,
  maySeePerson,
} from '../src/access.ts';

const { institution, otherInstitution, organisation, person, event } = exampleIds;
const holding = (...roles: Role[]): Identity => ({
  personId: person,
  organisationId: organisation,
  sessionId: event,
  roles,
});
const manager = holding({ name: 'facility-manager', institutionId: institution });
const operations = holding({ name: 'operations' });

it.each<[Role, boolean]>([
  [{ name: 'facility-staff', institutionId: institution }, true],
  [{ name: 'facility-manager', institutionId: institution }, true],
  [{ name: 'finance', institutionId: institution }, true],
  [{ name: 'facility-staff', institutionId: otherInstitution }, false],
  [{ name: 'facility-staff' }, false],
  [{ name: 'finance' }, false],
  [{ name: 'member', institutionId: institution }, false],
  [{ name: 'auditor', institutionId: institution }, false],
  [{ name: 'operations', institutionId: institution }, false],
])('a manager may grant %j: %s', (role, may) => {
  expect(mayGrant(manager, role)).toBe(may);
  expect(mayGrant(operations, role)).toBe(true);
  expect(mayGrant(holding({ name: 'facility-staff', institutionId: institution }), role)).toBe(
    false,
  );
});

it('by what somebody was certified, who certifies may see, and they themselves', () => {
  expect(maySeeEvidence(manager, organisation)).toBe(true);
  expect(maySeeEvidence(manager, exampleIds.agreement)).toBe(false);
  expect(maySeeEvidence(operations, exampleIds.agreement)).toBe(true);
});

it.each(roleName.options)('as %s one sees whom that is for', (name) => {
  const stranger = { organisationId: exampleIds.agreement, isStaff: false };
  const runsPlatform = name === 'operations' || name === 'auditor';
  const runsFacility = name.startsWith('facility-') || name === 'finance';
  expect(maySeePerson(holding({ name }), stranger)).toBe(runsPlatform);
  const there = holding({ name, institutionId: institution });
  expect(maySeePerson(there, stranger)).toBe(runsPlatform || runsFacility);
  expect(maySeeOrganisation(holding({ name }), stranger.organisationId)).toBe(runsPlatform);
  expect(maySeeOrganisation(there, stranger.organisationId)).toBe(runsPlatform || runsFacility);
  expect(maySeeOrganisation(holding({ name }), organisation)).toBe(true);
  expect(maySeePerson(holding({ name }), { ...stranger, isStaff: true })).toBe(true);
  expect(maySeePerson(holding({ name }), { ...stranger, organisationId: organisation })).toBe(true);
});

it.each(roleName.options)('as %s one looks for people by name where one may read all', (name) => {
  const readsAll = name === 'operations' || name === 'auditor';
  expect(mayFindByName(holding({ name }))).toBe(readsAll);
});
