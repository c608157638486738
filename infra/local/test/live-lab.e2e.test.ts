import { plusMinutes } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { follow as followIn } from './listener.ts';
import { type PeopleWorld, type PersonName, startPeopleWorld } from './people-world.ts';

let world: PeopleWorld;
beforeAll(async () => {
  world = await startPeopleWorld();
});
afterAll(() => world?.stop());

const follow = (as: PersonName, ...topics: string[]) => followIn(world, as, topics);
type Heard = Awaited<ReturnType<typeof follow>>;
const hour = (nth: number) => ({
  start: plusMinutes(world.now, nth * 60),
  end: plusMinutes(world.now, (nth + 1) * 60),
});
const typesOf = ({ events }: Heard) => events().map(({ type }) => type);
const hears = (one: Heard, type: string) => eventually(() => expect(typesOf(one)).toContain(type));
const dataOf = ({ events }: Heard, type: string) =>
  events().find((event) => event.type === type)?.data;
const leave = (...all: Heard[]) => all.forEach(({ socket }) => socket.close());

it('an outage is heard of by everybody who looks at the instrument, and so is its end', async () => {
  const { brokenInstrument: instrumentId, institution } = world.ids;
  const other = await follow('otherMember', `instrument:${instrumentId}`);
  const onBoard = await follow('otherMember', `institution:${institution}`);
  const period = hour(5);
  const outage = { instrumentId, units: [1], period, reason: '定期点検' };
  const { id } = await world.done('manager', '/api/outages', outage);
  for (const one of [other, onBoard]) {
    await hears(one, 'OutageScheduled');
    expect(dataOf(one, 'OutageScheduled')).toMatchObject({ instrumentId, period });
  }
  // What the calendar then says of it.
  const window = `from=${period.start}&to=${period.end}`;
  const path = `/api/calendar?instrumentIds=${instrumentId}&${window}`;
  const { body } = await world.send('otherMember', { method: 'GET', path });
  expect(body.items).toEqual([expect.objectContaining({ status: 'outage', period })]);
  await world.done('manager', `/api/outages/${id}/ending`);
  await hears(other, 'OutageEnded');
  leave(other, onBoard);
});

it('a promotion is heard of by who waited and by the staff, not by colleagues', async () => {
  const { plannedInstrument: instrumentId, institution, memberId } = world.ids;
  const waiting = await follow('member', `person:${memberId}`);
  const staff = await follow('manager', `institution:${institution}`);
  const colleague = await follow('finance', `institution:${institution}`);
  // No unit is left, so that somebody must wait.
  const units = Array.from({ length: 50 }, (_, index) => index + 1);
  const outage = { instrumentId, units, period: hour(7), reason: '定期点検' };
  const { id: outageId } = await world.done('manager', '/api/outages', outage);
  const wish = { instrumentId, serviceKind: 'equipment-use', window: hour(7), minutes: 60 };
  const { id: entryId } = await world.done('member', '/api/waitlist', wish);
  await hears(waiting, 'WaitlistJoined');
  await hears(staff, 'WaitlistJoined');
  expect(typesOf(waiting)).not.toContain('WaitlistPromoted');
  await world.done('manager', `/api/outages/${outageId}/ending`);
  for (const one of [waiting, staff]) {
    await hears(one, 'WaitlistPromoted');
    expect(dataOf(one, 'WaitlistPromoted')).toMatchObject({ entryId, personId: memberId });
  }
  // And is told in writing, which colleagues have no part in either.
  await eventually(() =>
    expect(dataOf(waiting, 'NoticeRaised')).toMatchObject({ kind: 'waitlist-promoted' }),
  );
  await hears(colleague, 'SlotHeld');
  expect(typesOf(colleague)).not.toContain('WaitlistPromoted');
  leave(waiting, staff, colleague);
});

it('a request is heard of where the facility decides, and its answer by who asked', async () => {
  const { askedInstrument: instrumentId, institution, organisation } = world.ids;
  const staff = await follow('manager', `institution:${institution}`);
  const asker = await follow('member', `organisation:${organisation}`);
  const wish = { instrumentId, period: hour(9), serviceKind: 'equipment-use' };
  const { id: reservationId } = await world.done('member', '/api/reservations', wish);
  await hears(staff, 'ReservationRequested');
  expect(dataOf(staff, 'ReservationRequested')).toMatchObject({ reservationId, instrumentId });
  await world.done('manager', `/api/reservations/${reservationId}/approval`);
  await hears(asker, 'ReservationConfirmed');
  leave(staff, asker);
});

it('who operates when is heard of by the staff and the operator alone', async () => {
  const { operatedInstrument, institution, memberId } = world.ids;
  const staff = await follow('manager', `institution:${institution}`);
  const operator = await follow('member', `person:${memberId}`);
  const other = await follow('otherMember', `institution:${institution}`);
  const duties = {
    institutionId: institution,
    personId: memberId,
    instrumentIds: [operatedInstrument],
    rota: [{ weekday: 1, fromMinute: 0, toMinute: 1_440 }],
    active: true,
  };
  const { id } = await world.done('manager', '/api/operators', duties);
  const absence = { period: hour(30), reason: '学会' };
  await world.done('manager', `/api/operators/${id}/leaves`, absence);
  for (const one of [staff, operator]) {
    await hears(one, 'OperatorDutiesSet');
    await hears(one, 'OperatorLeaveScheduled');
    expect(JSON.stringify(one.events())).not.toContain('学会');
  }
  const accessory = {
    institutionId: institution,
    name: { ja: '治具', en: 'Holder' },
    units: 1,
    instrumentIds: [operatedInstrument],
    active: true,
  };
  await world.done('manager', '/api/accessories', accessory);
  await hears(other, 'AccessoryDescribed');
  expect(typesOf(other)).not.toContain('OperatorDutiesSet');
  leave(staff, operator, other);
});

it('a transfer is heard of at both institutions', async () => {
  const { institution, otherInstitution } = world.ids;
  const proposal = {
    institutionId: institution,
    name: { ja: '炉', en: 'Furnace' },
    category: 'x',
    location: { ja: '1F', en: '1F' },
    units: 1,
  };
  const { id } = await world.done('manager', '/api/instruments', proposal);
  await world.done('manager', `/api/instruments/${id}/approval`);
  const given = await follow('manager', `institution:${institution}`);
  const taking = await follow('otherManager', `institution:${otherInstitution}`);
  const transfer = { toInstitutionId: otherInstitution, reason: '移転' };
  await world.done('manager', `/api/instruments/${id}/transfer`, transfer);
  await hears(given, 'InstrumentTransferred');
  await hears(taking, 'InstrumentTransferred');
  leave(given, taking);
});
