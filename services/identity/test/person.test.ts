import type { PersonEvent, Role } from '@kyoyo/contracts';
import { specify } from '@kyoyo/testing';
import { describe, it } from 'vitest';
import { personStream } from '../src/person/stream.ts';

const { given } = specify(personStream);

type Granted = Extract<PersonEvent, { type: 'RoleGranted' }>;

const organisationId = '0193b1a0-0000-7000-8000-000000000001';
const institutionId = '0193b1a0-0000-7000-8000-000000000002';
const member: Role = { name: 'member' };
const staff: Role = { name: 'facility-staff', institutionId };

const joined = { type: 'MemberJoined', data: { organisationId } } as const;
const granted = (role: Role): Granted => ({ type: 'RoleGranted', data: { role } });
const join = { type: 'JoinOrganisation', organisationId, roles: [member, staff] } as const;
const grant = (role: Role) => ({ type: 'GrantRole', role }) as const;

describe('JoinOrganisation', () => {
  it('joins with roles', () =>
    given().when(join).thenEmits(joined, granted(member), granted(staff)));
  it('cannot happen twice', () => given(joined).when(join).thenRefuses('already-exists'));
});

describe('GrantRole', () => {
  it('grants', () => given(joined).when(grant(staff)).thenEmits(granted(staff)));
  it('tells the role at one institution from the same everywhere', () =>
    given(joined, granted(staff))
      .when(grant({ name: 'facility-staff' }))
      .thenEmits(granted({ name: 'facility-staff' })));
  it('repeated, changes nothing', () =>
    given(joined, granted(staff)).when(grant(staff)).thenNothing());
  it('needs the person', () => given().when(grant(member)).thenRefuses('not-found'));
});

describe('CertifyAge', () => {
  const certify = (bornOn: string, today = '2026-11-29') =>
    ({ type: 'CertifyAge', bornOn, underYears: 39, today }) as const;
  const certified = (lastDay: string) =>
    ({ type: 'AgeBandCertified', data: { organisationId, underYears: 39, lastDay } }) as const;

  it('says until when, and no day of birth', () =>
    given(joined).when(certify('1990-05-10')).thenEmits(certified('2030-03-31')));
  it('ends with the fiscal year in which the age is reached, on the eve of the birthday', () => {
    given(joined).when(certify('1990-04-02')).thenEmits(certified('2030-03-31'));
    given(joined).when(certify('1990-04-01')).thenEmits(certified('2029-03-31'));
    given(joined).when(certify('1992-02-29')).thenEmits(certified('2031-03-31'));
  });
  it('holds to the last day and not beyond', () => {
    given(joined).when(certify('1986-04-02', '2026-03-31')).thenEmits(certified('2026-03-31'));
    given(joined).when(certify('1986-04-02', '2026-04-01')).thenRefuses('age-limit-passed');
    given(joined).when(certify('2026-11-30')).thenRefuses('born-in-future');
  });
  it('repeated, changes nothing', () =>
    given(joined, certified('2030-03-31')).when(certify('1990-05-10')).thenNothing());
  it('needs the person', () => given().when(certify('1990-05-10')).thenRefuses('not-found'));
});
