import type { Identity, PersonEvent, Role } from '@kyoyo/contracts';
import { describe, expect, it } from 'vitest';
import {
  actsForFacility,
  mayBook,
  mayChange,
  mayDecide,
  maySee,
  movingAs,
  worksSomewhere,
} from '../src/access.ts';
import { people } from '../src/copies/organisations.ts';

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

/** What each role is for beside what is one's own; a new one does not compile before it is said here. */
const allowed: Record<Role['name'], { readonly books: boolean; readonly works: boolean }> = {
  member: { books: true, works: false },
  representative: { books: true, works: false },
  finance: { books: false, works: false },
  'facility-staff': { books: true, works: true },
  'facility-manager': { books: true, works: true },
  operations: { books: false, works: false },
  auditor: { books: false, works: false },
};

describe('the role of', () => {
  const unknown = 'a-role-of-tomorrow' as Role['name'];
  const nothing = { books: false, works: false };
  it.each([...Object.entries(allowed), [unknown, nothing] as const])(
    '%s lets one do %o',
    (name, { books, works }) => {
      const asker = who(colleague, { name: name as Role['name'] });
      expect(mayBook(asker)).toBe(books);
      expect(worksSomewhere(asker)).toBe(works);
      for (const may of [maySee, mayChange, mayDecide, actsForFacility]) {
        expect(may(asker, booked)).toBe(works);
      }
    },
  );
  it.each([
    [['finance'], false],
    [['finance', 'member'], true],
    [[], true],
  ] as const)('%o is remembered of those for whom others book', (names, books) => {
    const joined = { type: 'MemberJoined', data: { organisationId: 'firm' } } as const;
    const granted = names.map(
      (name) => ({ type: 'RoleGranted', data: { role: { name } } }) as const,
    );
    const events: PersonEvent[] = [joined, ...granted];
    const meta = {} as Parameters<typeof people.evolve>[2];
    const member = events.reduce(
      (state, event) => people.evolve(state, event, meta),
      people.initial,
    );
    expect(people.rows(member, { id: user } as Parameters<typeof people.rows>[1])).toMatchObject([
      { values: { person_id: user, organisation_id: 'firm', books } },
    ]);
  });
  it('nobody special lets one book', () => expect(mayBook(who(user))).toBe(true));
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
