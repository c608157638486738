import {
  type Envelope,
  type EventSource,
  exampleIds,
  exampleOf,
  type Identity,
  type Role,
} from '@kyoyo/contracts';
import { describe, expect, it } from 'vitest';
import { readableBy } from '../src/access.ts';

const { person, organisation, institution, otherInstitution, otherPerson } = exampleIds;
const elsewhere = exampleIds.event;

const somebody = (organisationId: string, personId: string, ...roles: Role[]): Identity => ({
  organisationId,
  personId,
  roles,
  sessionId: elsewhere,
});
const booker = somebody(organisation, person, { name: 'member' });
const colleague = somebody(organisation, elsewhere, { name: 'member' });
const finance = somebody(organisation, elsewhere, { name: 'finance' });
const staff = somebody(elsewhere, elsewhere, {
  name: 'facility-staff',
  institutionId: institution,
});
const money = somebody(elsewhere, elsewhere, { name: 'finance', institutionId: institution });
const operator = somebody(elsewhere, otherPerson, { name: 'member' });
const stranger = somebody(elsewhere, elsewhere, { name: 'member' }, { name: 'finance' });
const auditor = somebody(elsewhere, elsewhere, { name: 'auditor' });
const taker = somebody(elsewhere, elsewhere, {
  name: 'facility-manager',
  institutionId: otherInstitution,
});

const of = (source: EventSource, ...types: string[]): Envelope[] =>
  types.map((type) => exampleOf(source, type));
const read = (who: Identity, events: Envelope[]) => readableBy(who, events).map(({ type }) => type);

describe('the timeline of a booking', () => {
  const chain = [
    ...of('reservation', 'ReservationConfirmed', 'RunEnded'),
    ...of('subscription', 'UsageAttributed'),
    ...of('billing', 'ChargeRated'),
  ];
  const all = chain.map(({ type }) => type);

  it('is read whole, with its charge, by who booked, finance, staff and auditors', () => {
    for (const who of [booker, staff, money, auditor]) expect(read(who, chain)).toEqual(all);
    expect(read(finance, chain)).toEqual(all);
  });

  it('shows a colleague the booking and not what it cost, and an operator the booking alone', () => {
    expect(read(colleague, chain)).toEqual(all.slice(0, 2));
    expect(read(operator, chain)).toEqual(all.slice(0, 2));
  });

  it.each(['OverstayNoticed', 'RunOverran'])('names in %s who waits to staff alone', (type) => {
    const [event] = of('reservation', type) as [Envelope];
    const caused = { ...event, actor: { personId: otherPerson, organisationId: elsewhere } };
    for (const who of [staff, auditor]) expect(readableBy(who, [caused])).toEqual([caused]);
    for (const who of [booker, colleague, finance, money]) {
      const [seen] = readableBy(who, [caused]);
      expect(seen?.data).toHaveProperty('slot');
      expect(JSON.stringify(seen)).not.toContain(exampleIds.otherReservation);
      expect(seen?.actor).toBe('system');
    }
  });

  it('shows nothing to anybody else', () => {
    expect(read(stranger, chain)).toEqual([]);
    expect(read(taker, chain)).toEqual([]);
  });
});

it('a training, a consultation and a place in the line are between the person and the staff', () => {
  const events = of('reservation', 'TrainingRequested', 'SlotSuggested', 'WaitlistJoined');
  for (const who of [booker, staff]) expect(read(who, events)).toHaveLength(3);
  for (const who of [colleague, finance, money, stranger]) expect(read(who, events)).toEqual([]);
});

describe('what is handed over', () => {
  const proposed = exampleOf('catalogue', 'InstrumentProposed');
  const transferred = exampleOf('catalogue', 'InstrumentTransferred');
  const at = (institutionId: string, event: Envelope) => ({
    ...event,
    data: { ...event.data, institutionId },
  });
  const resumed = at(otherInstitution, exampleOf('catalogue', 'InstrumentResumed'));
  const history = [proposed, transferred, resumed];

  it('is read from the beginning by who has it now, and to its end by who had it', () => {
    const types = history.map(({ type }) => type);
    expect(read(taker, history)).toEqual(types);
    expect(read(staff, history)).toEqual(types.slice(0, 2));
  });

  it('gives nothing of another thing, and reaches who is given it third', () => {
    const other = { ...proposed, subject: elsewhere };
    expect(read(taker, [other, transferred])).toEqual(['InstrumentTransferred']);
    const third = { ...taker.roles[0], institutionId: elsewhere } as Role;
    const again = { ...at(otherInstitution, transferred) };
    const onward = { ...again, data: { ...again.data, toInstitutionId: elsewhere } };
    expect(read({ ...taker, roles: [third] }, [proposed, transferred, onward])).toHaveLength(3);
  });
});

it('an event that nobody declared is for those who read all', () => {
  const unheard = { ...exampleOf('identity', 'RoleGranted'), type: 'Unheard' };
  expect(read(auditor, [unheard])).toEqual(['Unheard']);
  expect(read(booker, [unheard])).toEqual([]);
});
