import {
  eventCatalogue,
  type EventSource,
  eventSources,
  exampleIds,
  exampleOf,
  examplePeriod,
  type Identity,
  type LiveMessage,
  type Role,
} from '@kyoyo/contracts';
import { describe, expect, it } from 'vitest';
import { newsOf } from '../src/live-news.ts';

const { person, otherPerson, organisation, institution, instrument, reservation } = exampleIds;
const elsewhere = exampleIds.event;
const somebody = (organisationId: string, personId: string, ...roles: Role[]): Identity => ({
  organisationId,
  personId,
  roles,
  sessionId: elsewhere,
});
const booker = somebody(organisation, person);
const colleague = somebody(organisation, elsewhere);
const operator = somebody(elsewhere, otherPerson);
const staff = somebody(elsewhere, elsewhere, {
  name: 'facility-staff',
  institutionId: institution,
});
const stranger = somebody(elsewhere, elsewhere, { name: 'member' }, { name: 'finance' });

type Told = Extract<LiveMessage, { kind: 'event' }>;
const told = (who: Identity, source: EventSource, type: string, data?: object) => {
  const example = exampleOf(source, type);
  const event = { ...example, data: { ...example.data, ...data } };
  return newsOf(event, 'token').flatMap(({ messageFor }) => {
    const message = messageFor(who);
    return message ? [JSON.parse(message.toString()) as Told] : [];
  });
};
const topicsOf = (source: EventSource, type: string) =>
  newsOf(exampleOf(source, type), '').map(({ topics }) => [...topics]);

const place = { instrumentId: instrument, unit: 1, start: examplePeriod.start };
const row = { instrumentId: instrument, unit: 1, period: examplePeriod };
const unnamed = {
  mine: false,
  reservationId: null,
  organisationId: null,
  personId: null,
  operatorId: null,
};
const named = {
  mine: false,
  reservationId: reservation,
  organisationId: organisation,
  personId: person,
  operatorId: otherPerson,
};

describe('a booking', () => {
  it('is news for its instrument, its institution, its organisation and who operates it', () => {
    expect(topicsOf('reservation', 'ReservationConfirmed')).toEqual([
      expect.arrayContaining([
        `institution:${institution}`,
        `instrument:${instrument}`,
        `organisation:${organisation}`,
        `person:${otherPerson}`,
      ]),
    ]);
  });

  it('brings its row of the calendar, as far as each may see it', () => {
    const puts = (who: Identity) =>
      told(who, 'reservation', 'ReservationConfirmed').map(({ calendar }) => calendar?.puts);
    const status = 'confirmed';
    expect(puts(booker)).toEqual([[{ ...row, ...named, status, mine: true }]]);
    for (const who of [colleague, operator, staff]) {
      expect(puts(who)).toEqual([[{ ...row, ...named, status }]]);
    }
    expect(puts(stranger)).toEqual([[{ ...row, ...unnamed, status }]]);
  });

  it('tells strangers nothing but time and place, whatever happens to it', () => {
    for (const type of Object.keys(eventCatalogue.reservation)) {
      const text = JSON.stringify(told(stranger, 'reservation', type));
      for (const secret of [person, otherPerson, organisation, reservation]) {
        expect(text, type).not.toContain(secret);
      }
    }
  });

  it('takes its row away when it is over before it began', () => {
    for (const type of ['HoldExpired', 'ReservationDeclined', 'ReservationCancelled']) {
      for (const who of [booker, stranger]) {
        expect(told(who, 'reservation', type)).toMatchObject([{ calendar: { removes: [place] } }]);
      }
    }
  });

  it('moved, leaves one place and comes to another with the status it has', () => {
    const [{ calendar } = {}] = told(staff, 'reservation', 'ReservationMoved');
    expect(calendar).toEqual({ removes: [{ ...place, unit: 2 }], puts: [{ ...row, ...named }] });
  });

  it('moved to another instrument, is news on both, each with its own row', () => {
    const { from } = exampleOf('reservation', 'ReservationMoved').data;
    const left = { ...(from as object), instrumentId: elsewhere };
    const both = told(staff, 'reservation', 'ReservationMoved', { from: left });
    expect(both).toMatchObject([
      { data: { instrumentId: elsewhere }, calendar: { removes: [{ instrumentId: elsewhere }] } },
      { data: { instrumentId: instrument }, calendar: { puts: [row] } },
    ]);
    expect(both.map(({ calendar }) => Object.keys(calendar ?? {}))).toEqual([
      ['removes'],
      ['puts'],
    ]);
  });

  it('whose run needs no row brings none', () => {
    expect(told(booker, 'reservation', 'OptionsRecorded')).toMatchObject([{ data: {} }]);
    expect(told(booker, 'reservation', 'OptionsRecorded')[0]).not.toHaveProperty('calendar');
  });
});

describe('an outage', () => {
  const entry = { ...row, ...unnamed, status: 'outage' };

  it('is put where everybody sees it, once for each unit', () => {
    const data = { units: [1, 3] };
    const [{ calendar } = {}] = told(stranger, 'reservation', 'OutageScheduled', data);
    expect(calendar).toEqual({ puts: [entry, { ...entry, unit: 3 }] });
  });

  it('ended early is shorter, and ended before it began is gone', () => {
    const end = (endedAt: string) =>
      told(stranger, 'reservation', 'OutageEnded', { endedAt }).map(({ calendar }) => calendar);
    const period = { start: examplePeriod.start, end: '2026-12-04T02:00:00.000Z' };
    expect(end(period.end)).toEqual([{ puts: [{ ...entry, period }] }]);
    expect(end(examplePeriod.start)).toEqual([{ removes: [place] }]);
  });
});

it('a training or a place in the line is heard of by the person and the staff alone', () => {
  for (const type of ['TrainingRequested', 'WaitlistPromoted', 'SlotSuggested']) {
    for (const who of [booker, staff]) expect(told(who, 'reservation', type)).toHaveLength(1);
    for (const who of [colleague, stranger]) expect(told(who, 'reservation', type)).toEqual([]);
  }
});

it('a charge is not heard of by colleagues', () => {
  const money = somebody(organisation, elsewhere, { name: 'finance' });
  for (const who of [booker, money, staff]) {
    expect(told(who, 'billing', 'ChargeRated')).toHaveLength(1);
  }
  expect(told(colleague, 'billing', 'ChargeRated')).toEqual([]);
});

it('whoever sees the same is sent the same bytes', () => {
  const [news] = newsOf(exampleOf('reservation', 'ReservationConfirmed'), 'token');
  expect(news?.messageFor(staff)).toBe(news?.messageFor(colleague));
  expect(news?.messageFor(stranger)).toBe(news?.messageFor({ ...stranger }));
  expect(news?.messageFor(stranger)).not.toBe(news?.messageFor(staff));
});

it.each(eventSources)('every event of %s is news somewhere', (source) => {
  for (const type of Object.keys(eventCatalogue[source])) {
    expect(newsOf(exampleOf(source, type), ''), type).not.toHaveLength(0);
  }
});

it('an event that nobody declared is no news', () => {
  expect(newsOf({ ...exampleOf('identity', 'RoleGranted'), type: 'Unheard' }, '')).toEqual([]);
});
