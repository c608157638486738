import { eventCatalogue, exampleIds, exampleOf, type Role } from '@kyoyo/contracts';
import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../src/api.ts';
import { aboutOf } from '../src/features/audit/about.ts';
import { pageOf } from '../src/features/audit/thing-page.ts';

const examples = Object.entries(eventCatalogue).flatMap(([source, types]) =>
  Object.keys(types).map(
    (type) => exampleOf(source as keyof typeof eventCatalogue, type) as unknown as AuditEvent,
  ),
);

/** Every value of this name, however deep, but for lists of several that a row has no room for. */
function valuesOf(name: string, data: unknown): unknown[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === name ? [value] : valuesOf(name, value),
  );
}

describe('what a row of the audit names', () => {
  const names = ['instrumentId', 'institutionId', 'personId', 'organisationId'] as const;
  it.each(names)('is the %s, of every event that says it', (name) => {
    for (const event of examples) {
      const said = valuesOf(name, event.data).filter((id) => id !== null);
      if (said.length > 0)
        expect([event.type, said]).toEqual([
          event.type,
          expect.arrayContaining([aboutOf(event)[name]]),
        ]);
    }
  });

  it('is the instrument of what is booked, and not what it was before', () => {
    const instruments = examples.filter(({ data }) => valuesOf('instrumentId', data).length > 0);
    for (const event of instruments)
      expect(aboutOf(event).instrumentId).toBe(exampleIds.instrument);
  });

  it('is something with a name, of all but networks', () => {
    const nameless = examples.filter((event) => !Object.values(aboutOf(event)).some(Boolean));
    expect([...new Set(nameless.map(({ stream }) => stream))]).toEqual(['network']);
  });

  it('is the institution and the organisation, where terms are accepted', () => {
    const accepted = exampleOf('subscription', 'TermsAccepted') as unknown as AuditEvent;
    expect(aboutOf(accepted)).toEqual({
      instrumentId: null,
      institutionId: exampleIds.institution,
      personId: null,
      organisationId: exampleIds.organisation,
    });
  });
});

describe('the page of what an event is of', () => {
  const { institution, organisation, otherInstitution, otherPerson, person } = exampleIds;
  const who = (organisationId: string, ...roles: Role[]) => ({
    sessionId: otherPerson,
    personId: exampleIds.otherReservation,
    organisationId,
    roles,
  });
  const everywhere = ['instrument', 'network'];
  it.each([
    [
      'who booked',
      { ...who(organisation), personId: person },
      ['attribution', 'charge', 'consultation', 'quote', 'reservation'],
    ],
    ['a colleague', who(organisation), ['attribution', 'reservation']],
    [
      'finance of the organisation',
      who(organisation, { name: 'finance' }),
      ['attribution', 'charge', 'quote', 'reservation'],
    ],
    [
      'staff of the facility',
      who(otherInstitution, { name: 'facility-staff', institutionId: institution }),
      ['attribution', 'charge', 'consultation', 'quote', 'reservation'],
    ],
    [
      'finance of the facility',
      who(otherInstitution, { name: 'finance', institutionId: institution }),
      ['charge', 'quote'],
    ],
    ['an auditor', who(otherInstitution, { name: 'auditor' }), ['charge', 'quote']],
    ['operations', who(otherInstitution, { name: 'operations' }), []],
  ])('is open to %s where they may go there', (_, reader, streams) => {
    const led = examples.filter((event) => pageOf(event, reader) !== null);
    const kinds = [...new Set(led.map(({ stream }) => stream))];
    expect(kinds.toSorted()).toEqual([...streams, ...everywhere].toSorted());
  });

  it('is that of the booking, where a use is attributed to a contract', () => {
    const attributed = exampleOf('subscription', 'UsageAttributed') as unknown as AuditEvent;
    const page = { kind: 'reservation', id: exampleIds.reservation };
    expect(pageOf(attributed, who(organisation))).toEqual(page);
  });
});
