import type { Identity, Role } from '@kyoyo/contracts';
import { describe, expect, it } from 'vitest';
import { actsForFacility, movingAs } from '../src/access.ts';

const [user, colleague] = ['the user', 'somebody else'];
const [here, there] = [{ institutionId: 'here' }, { institutionId: 'there' }];
const booked = {
  booking: { personId: user, organisationId: 'firm' },
  slot: { ...here, operatorId: null },
} as const;
const who = (personId: string, ...roles: Role[]) => ({ personId, roles }) as unknown as Identity;
const staffOf = ({ institutionId }: typeof here): Role => ({
  name: 'facility-staff',
  institutionId,
});

describe('whose doing a change is', () => {
  it.each([
    ['its user', who(user), false],
    ['its user, who works there', who(user, staffOf(here)), false],
    ['its user, who works elsewhere', who(user, staffOf(there)), false],
    ['staff there', who(colleague, staffOf(here)), true],
    ['staff elsewhere', who(colleague, staffOf(there)), false],
  ])('%s: the facility: %s', (_, asker, expected) => {
    expect(actsForFacility(asker, booked)).toBe(expected);
  });
});

describe('who moves a booking to another institution', () => {
  it.each([
    ['its user', who(user), false, false],
    ['its user, who works where it goes', who(user, staffOf(there)), true, false],
    ['its user, who works where it was', who(user, staffOf(here)), false, false],
    ['staff of where it was', who(colleague, staffOf(here)), false, true],
    ['staff of both', who(colleague, staffOf(here), staffOf(there)), true, true],
  ])('%s: without asking %s, free %s', (_, asker, byStaff, freeOfFee) => {
    expect(movingAs(asker, booked, there)).toEqual({ byStaff, freeOfFee });
  });
});
