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
