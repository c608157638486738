import { describe, expect, it } from 'vitest';
import {
  type Audience,
  type Coverage,
  coverageAudience,
  eventSources,
  everybody,
  exampleCoverage,
  financeOf,
  type Identity,
  mayRead,
  membersOf,
  person,
  type Role,
  staffOf,
  webhookTypesOf,
} from '../src/index.ts';

const [self, own, lab, other] = ['self', 'own', 'lab', 'other'] as const;
const somebody = (...roles: Role[]): Identity => ({
  personId: self,
  organisationId: own,
  roles,
  sessionId: other,
});
const member = somebody({ name: 'member' });

describe('whom an event concerns', () => {
  const cases: [Identity, Audience, boolean][] = [
    [member, everybody, true],
    [member, person(self), true],
    [member, person(other), false],
    [member, membersOf(own), true],
    [member, membersOf(other), false],
    [member, staffOf(lab), false],
    [somebody({ name: 'facility-staff', institutionId: lab }), staffOf(lab), true],
    [somebody({ name: 'facility-manager', institutionId: lab }), staffOf(lab), true],
    [somebody({ name: 'facility-staff', institutionId: lab }), staffOf(other), false],
    [somebody({ name: 'facility-staff', institutionId: lab }), financeOf(lab), false],
    [somebody({ name: 'finance' }), financeOf(own), true],
    [somebody({ name: 'finance' }), financeOf(lab), false],
    [somebody({ name: 'finance', institutionId: lab }), financeOf(lab), true],
    [somebody({ name: 'finance', institutionId: lab }), financeOf(own), false],
    [member, financeOf(own), false],
  ];
  it.each(cases)('%j is among %j: %s', (who, audience, expected) => {
    expect(mayRead(who, [audience])).toBe(expected);
    expect(mayRead(who, [person(other), audience])).toBe(expected);
    expect(mayRead(who, [])).toBe(false);
  });
});

it('research that covers somebody is told of to those named and to its money, not to colleagues', () => {
  const ids = { institution: lab, organisation: own, person: other, instrument: other };
  const research = exampleCoverage(ids) as Coverage;
  const told = (who: Identity, of: object = {}) =>
    mayRead(who, coverageAudience({ ...research, ...of }));
  expect(told(member)).toBe(false);
  expect(told(member, { personIds: [self] })).toBe(true);
  expect(told(somebody({ name: 'finance' }))).toBe(true);
  expect(told(somebody({ name: 'facility-staff', institutionId: lab }))).toBe(true);
  expect(told(somebody({ name: 'facility-staff', institutionId: other }))).toBe(false);
  // A subscription is its organisation's.
  expect(told(member, { research: null })).toBe(true);
});

it('a webhook may carry what concerns its organisation, and nothing that is a person’s alone', () => {
  const types = eventSources.flatMap(webhookTypesOf);
  expect(types).toEqual(
    expect.arrayContaining(['ReservationConfirmed', 'ChargeRated', 'SeriesMoved', 'TermsAccepted']),
  );
  for (const type of [
    'TrainingPassed',
    'ConsultationOpened',
    'WaitlistJoined',
    'NoticeRaised',
    'OperatorDutiesSet',
    'InstrumentProposed',
    'OutageScheduled',
    'RoleGranted',
  ]) {
    expect(types).not.toContain(type);
  }
});
