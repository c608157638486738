import { exampleIds, exampleOf, type Role } from '@kyoyo/contracts';
import { expect, it } from 'vitest';
import type { Charge } from '../src/api.ts';
import { historyOf } from '../src/features/charges/causes.ts';

const { instrument, institution, organisation, reservation, person, otherPerson } = exampleIds;
const charge = exampleOf('billing', 'ChargeRated').data as unknown as Charge;
const elsewhere = exampleIds.otherInstitution;
const who = (organisationId: string, ...roles: Role[]) => ({
  sessionId: otherPerson,
  personId: person,
  organisationId,
  roles,
});

it.each([
  ['a member of the organisation', who(organisation), [null, organisation]],
  [
    'staff of the facility',
    who(elsewhere, { name: 'facility-staff', institutionId: institution }),
    [instrument, null],
  ],
  [
    'finance of the facility',
    who(elsewhere, { name: 'finance', institutionId: institution }),
    [instrument, null],
  ],
  ['an auditor', who(elsewhere, { name: 'auditor' }), [instrument, organisation]],
  ['somebody else', who(elsewhere), [null, null]],
])('leads %s only to histories that they may read', (_, reader, [card, classed]) => {
  expect(historyOf(charge, 'catalogue', reader)).toBe(card);
  expect(historyOf(charge, 'identity', reader)).toBe(classed);
  expect(historyOf(charge, 'reservation', reader)).toBe(reservation);
});
