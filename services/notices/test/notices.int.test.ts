import { type EventSource, exampleRun } from '@kyoyo/contracts';
import { type Instant, newId, plusMinutes } from '@kyoyo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listCalendarEntries } from '../src/calendar-feed/entries.ts';
import { countUnread, listNotices } from '../src/notice/queries.ts';
import {
  booking,
  byStaff,
  envelopeOf,
  instrument,
  instrumentId,
  now,
  personId,
  reservationId,
  slot,
  slotAt,
} from './example-events.ts';
import { type NoticesWorld, startNoticesWorld } from './world.ts';

let world: NoticesWorld;
beforeAll(async () => {
  world = await startNoticesWorld();
  const proposed = envelopeOf('catalogue', 'InstrumentProposed', { subject: instrumentId });
  await world.hear(proposed, { name: instrument, location: instrument });
});
afterAll(() => world?.database[Symbol.asyncDispose]());

const confirmed = envelopeOf('reservation', 'ReservationConfirmed', { streamVersion: 1 });
const all = { unread: false, limit: 10 };

it('an event that comes twice raises one notice, with the name of the instrument', async () => {
  await world.hear(confirmed, { slot, booking });
  await world.hear(confirmed, { slot, booking });
  const { items } = await listNotices(world.database.pool, personId, all);
  expect(items).toEqual([
    expect.objectContaining({
      kind: 'reservation-confirmed',
      subject: {
        ja: `予約が確定しました：${instrument.ja}`,
        en: `Booking confirmed: ${instrument.en}`,
      },
      readAt: null,
    }),
  ]);
  expect(await world.events()).toEqual([
    expect.objectContaining({
      type: 'NoticeRaised',
      data: expect.objectContaining({
        causedBy: { source: 'reservation', eventId: confirmed.id },
      }),
    }),
  ]);
});

it('another event raises another, and pages follow one another', async () => {
  const to = slotAt('2026-11-20T04:00:00.000Z', '2026-11-20T05:00:00.000Z');
  const moved = { actor: byStaff, streamVersion: 2 };
  const envelope = envelopeOf('reservation', 'ReservationMoved', moved);
  world.pass(1);
  await world.hear(envelope, { from: slot, to, booking });
  const { pool } = world.database;
  const first = await listNotices(pool, personId, { ...all, limit: 1 });
  expect(first.items[0]?.kind).toBe('reservation-moved');
  const cursor = first.nextCursor ?? '';
  const second = await listNotices(pool, personId, { ...all, limit: 1, cursor });
  expect(second.items[0]?.kind).toBe('reservation-confirmed');
  expect(second.nextCursor).toBeNull();
  expect(await countUnread(pool, personId)).toBe(2);
});

it('the calendar follows a booking through its moves to its end', async () => {
  const entries = () => listCalendarEntries(world.database.pool, personId, now);
  expect(await entries()).toEqual([
    expect.objectContaining({
      reservationId,
      instrument,
      version: 2,
      status: 'confirmed',
      period: { start: '2026-11-20T04:00:00.000Z', end: '2026-11-20T05:00:00.000Z' },
    }),
  ]);
  const cancelled = { streamVersion: 3 };
  const envelope = envelopeOf('reservation', 'ReservationCancelled', cancelled);
  await world.hear(envelope, { slot, booking, reason: '' });
  expect(await entries()).toEqual([expect.objectContaining({ version: 3, status: 'cancelled' })]);
  expect(await listCalendarEntries(world.database.pool, personId, '2026-12-01' as never)).toEqual(
    [],
  );
});

it('people are also told of what is no booking, such as that they need wait no longer', async () => {
  const promoted = envelopeOf('reservation', 'WaitlistPromoted');
  const { period } = slot;
  await world.hear(promoted, { booking, instrumentId, period, heldUntil: period.start });
  await world.hear(envelopeOf('reservation', 'TrainingPassed'), { personId, instrumentId });
  const { items } = await listNotices(world.database.pool, personId, all);
  const kinds = items.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['waitlist-promoted', 'training-passed']));
});

it('who binds the organisation and whoever may use a contract are told of it, but for who did it', async () => {
  const [binder, member, outsider, contractId] = [newId(), newId(), newId(), newId()];
  const { organisationId } = booking;
  const joins = async (person: string, name: string, at = organisationId) => {
    const subject = { subject: person };
    await world.hear(envelopeOf('identity', 'MemberJoined', subject), { organisationId: at });
    await world.hear(envelopeOf('identity', 'RoleGranted', subject), { role: { name } });
  };
  await joins(binder, 'representative');
  await joins(member, 'member');
  await joins(outsider, 'member', newId());
  const title = { ja: 'プランA', en: 'Plan A' };
  const covers = (personIds: string[] | null) => {
    const { coverage } = envelopeOf('subscription', 'CoverageSet').data as { coverage: object };
    const set = { ...coverage, organisationIds: [organisationId], title, personIds };
    const envelope = envelopeOf('subscription', 'CoverageSet', { subject: contractId });
    return world.hear(envelope, { coverage: set });
  };
  const told = async (person: string) =>
    (await listNotices(world.database.pool, person, all)).items.map(({ kind }) => kind);
  await covers(null);
  const actor = { ...byStaff, personId: binder };
  await world.hear(envelopeOf('subscription', 'SubscriptionPaused', { actor }), { contractId });
  expect(await told(binder)).toEqual([]);
  expect(await told(member)).toEqual(['subscription-paused']);
  const [notice] = (await listNotices(world.database.pool, member, all)).items;
  expect(notice?.subject.ja).toBe('契約が休止されました：プランA');

  await covers([outsider]);
  // Of a period that is over for more than a day it is news to nobody.
  const end = plusMinutes(world.parts.clock(), -2 * 1_440);
  const period = { start: plusMinutes(end, -30 * 1_440), end };
  const exhausted = () =>
    envelopeOf('subscription', 'AllowanceExhausted', { time: world.parts.clock() });
  await world.hear(exhausted(), { contractId, period });
  expect(await told(binder)).toEqual([]);
  await world.hear(envelopeOf('subscription', 'AllowanceExhausted'), { contractId });
  expect(await told(binder)).toEqual(['allowance-exhausted']);
  expect(await told(outsider)).toEqual(['allowance-exhausted']);
  expect(await told(member)).toEqual(['subscription-paused']);
});

it('everybody who works there is told of a request, but for who made it', async () => {
  const { institutionId } = slot;
  const [staff, both, elsewhere] = [newId(), newId(), newId()];
  const grant = async (person: string, name: string, at: string | undefined = institutionId) => {
    const role = { name, ...(at ? { institutionId: at } : {}) };
    await world.hear(envelopeOf('identity', 'RoleGranted', { subject: person }), { role });
  };
  await grant(staff, 'facility-staff');
  await grant(both, 'facility-staff');
  await grant(both, 'facility-manager');
  await grant(personId, 'facility-manager');
  await grant(elsewhere, 'facility-staff', newId());
  await grant(newId(), 'finance');
  const before = await countUnread(world.database.pool, personId);
  const requested = envelopeOf('reservation', 'ReservationRequested');
  for (let times = 0; times < 2; times += 1) await world.hear(requested, { slot, booking });
  const kindsOf = async (person: string) =>
    (await listNotices(world.database.pool, person, all)).items.map(({ kind }) => kind);
  expect(await kindsOf(staff)).toEqual(['approval-asked']);
  expect(await kindsOf(both)).toEqual(['approval-asked']);
  expect(await kindsOf(elsewhere)).toEqual([]);
  expect(await countUnread(world.database.pool, personId)).toBe(before);
});

it('what is older than two weeks is history, and nobody is told', async () => {
  const unread = () => countUnread(world.database.pool, personId);
  const before = await unread();
  const daysAgo = (days: number) => plusMinutes(world.parts.clock(), -days * 1_440);
  const hear = (source: EventSource, type: string, time: Instant, changes: object) =>
    world.hear(envelopeOf(source, type, { time }), changes);
  await hear('reservation', 'ReservationConfirmed', daysAgo(15), { slot, booking });
  // Rated now, for a run of long ago.
  const charged = { personId, instrumentId, usedFrom: daysAgo(16), usedTo: daysAgo(15) };
  await hear('billing', 'ChargeRated', daysAgo(0), charged);
  expect(await unread()).toBe(before);
  await hear('reservation', 'ReservationConfirmed', daysAgo(13), { slot, booking });
  await hear('billing', 'ChargeRated', daysAgo(0), { ...charged, usedTo: daysAgo(1) });
  expect(await unread()).toBe(before + 2);
});

it('what a timer says more than a day after it was over is told nobody', async () => {
  const unread = () => countUnread(world.database.pool, personId);
  const before = await unread();
  const time = world.parts.clock();
  const hear = (type: string, changes: object) =>
    world.hear(envelopeOf('reservation', type, { time, actor: 'system' }), changes);
  const endedAgo = (minutes: number) => {
    const end = plusMinutes(time, -minutes);
    const period = { start: plusMinutes(end, -60), end };
    return { slot: { ...slot, period }, booking, run: { ...exampleRun, used: period } };
  };
  const day = 1_440;
  await hear('ReservationUnused', endedAgo(day + 1));
  await hear('RunEnded', { ...endedAgo(day + 1), byRule: true });
  expect(await unread()).toBe(before);
  await hear('ReservationUnused', endedAgo(day));
  await hear('RunEnded', { ...endedAgo(day), byRule: true });
  await hear('RunEnded', { ...endedAgo(day + 1), byRule: false });
  // That it was forgotten is told twice: to its user, and to the staff, of whom they are one.
  expect(await unread()).toBe(before + 4);
});

it('the log gives the same tables', () => world.expectTablesOfLog());
