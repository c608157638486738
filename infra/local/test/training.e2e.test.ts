import { japanDate, plusMinutes } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { follow } from './listener.ts';
import { type PeopleWorld, type PersonName, startPeopleWorld } from './people-world.ts';

let world: PeopleWorld;

beforeAll(async () => {
  world = await startPeopleWorld();
});
afterAll(() => world?.stop());

const get = async (as: PersonName, path: string) => world.send(as, { method: 'GET', path });
const post = async (as: PersonName, path: string, body: unknown) =>
  world.send(as, { method: 'POST', path, body });
const day = (daysLater: number) => japanDate(plusMinutes(world.now, daysLater * 1440));

async function idsIn(as: PersonName, path: string): Promise<string[]> {
  const { body } = await get(as, path);
  return body.items.map(({ id }: { id: string }) => id);
}

describe('a training', () => {
  it('is asked for, scheduled, held, renewed and, for cause, taken away', async () => {
    const { ids, done, now } = world;
    const lists = `/api/qualifications?scope=institution&institutionId=${ids['institution']}`;
    const wish = { instrumentId: ids['instrument'], wish: 'mornings' };
    const { id } = await done('member', '/api/training-requests', wish);
    expect(await idsIn('manager', `${lists}&status=requested`)).toEqual([id]);

    const startsAt = plusMinutes(now, 2 * 1440);
    const of = `/api/qualifications/${id}`;
    await done('manager', `${of}/schedule`, { startsAt, place: 'Room 2' });
    const [mine] = (await get('member', '/api/qualifications')).body.items;
    expect(mine).toMatchObject({
      standing: 'none',
      request: 'scheduled',
      scheduledFor: startsAt,
      place: 'Room 2',
      wish: 'mornings',
      organisationId: ids['organisation'],
    });
    expect(await idsIn('manager', `${lists}&status=requested`)).toEqual([]);

    const result = { passed: true, trainedOn: day(0), validUntil: day(30) };
    const passed = await done('manager', `${of}/record`, { result });
    expect(passed).toMatchObject({ standing: 'valid', request: 'none', validUntil: day(30) });
    expect(await idsIn('manager', `${lists}&status=valid`)).toEqual([id]);

    // It ends within 90 days: it may be renewed, and holds while the renewal is under way.
    const again = await done('member', '/api/training-requests', { ...wish, wish: '' });
    expect(again).toMatchObject({ id, standing: 'valid', request: 'requested' });
    const longer = { passed: true, trainedOn: day(0), validUntil: day(365) };
    await done('manager', `${of}/record`, { result: longer });
    const refused = await post('member', '/api/training-requests', wish);
    expect(refused.body.slug).toBe('already-qualified');

    const revoked = await done('manager', `${of}/revocation`, { reason: 'unsafe' });
    expect(revoked).toMatchObject({ standing: 'revoked', validUntil: null, reason: 'unsafe' });
  });

  it('is recorded without a request, and expires', async () => {
    const { ids, done } = world;
    const walkIn = {
      personId: ids['otherMemberId'],
      instrumentId: ids['instrument'],
      result: { passed: true, trainedOn: day(-400), validUntil: day(-35) },
    };
    const { id, organisationId } = await eventually(() =>
      done('manager', '/api/qualifications', walkIn),
    );
    expect(organisationId).toBe(ids['otherOrganisation']);
    const expired = `/api/qualifications?scope=institution&institutionId=${ids['institution']}&status=expired`;
    expect(await idsIn('manager', expired)).toEqual([id]);
    const renewal = { instrumentId: ids['instrument'] };
    expect(await done('otherMember', '/api/training-requests', renewal)).toMatchObject({
      id,
      standing: 'expired',
      request: 'requested',
    });
  });

  it('is told live to the person and to staff, not to colleagues', async () => {
    const { ids, done } = world;
    const institution = `institution:${ids['institution']}`;
    const own = await follow(world, 'otherFinance', [`person:${ids['otherFinanceId']}`]);
    const staff = await follow(world, 'manager', [institution]);
    const colleague = await follow(world, 'otherMember', [
      institution,
      `organisation:${ids['otherOrganisation']}`,
      `person:${ids['otherFinanceId']}`,
    ]);
    expect(colleague.heard).toContainEqual(
      expect.objectContaining({ kind: 'refused', topic: `person:${ids['otherFinanceId']}` }),
    );
    const request = { instrumentId: ids['instrument'] };
    const { id } = await done('otherFinance', '/api/training-requests', request);
    for (const { events } of [own, staff]) {
      await eventually(() => expect(events()).toHaveLength(1));
      expect(events()[0]).toMatchObject({
        type: 'TrainingRequested',
        data: { qualificationId: id, personId: ids['otherFinanceId'] },
      });
    }
    expect(colleague.events()).toEqual([]);
    for (const { socket } of [own, staff, colleague]) socket.close();

    // Nor can they read its history; the person, staff and auditors can.
    const history = `/api/timelines/${id}`;
    await eventually(async () => expect((await get('auditor', history)).status).toBe(200));
    const statusFor = async (as: PersonName) => (await get(as, history)).status;
    expect(await statusFor('otherFinance')).toBe(200);
    expect(await statusFor('manager')).toBe(200);
    expect(await statusFor('otherMember')).toBe(404);
  });
});

describe('a consultation', () => {
  it('goes from a question to a suggested time and a booking', async () => {
    const { ids, done, now } = world;
    const own = await follow(world, 'member', [`person:${ids['memberId']}`]);
    const { institution: institutionId, instrument: instrumentId } = ids;
    const question = { institutionId, instrumentId, subject: 'particles', message: '5 nm?' };
    const { id } = await done('member', '/api/consultations', question);
    const of = `/api/consultations/${id}`;
    const atInstitution = `/api/consultations?scope=institution&institutionId=${institutionId}`;
    const [open] = (await get('manager', `${atInstitution}&status=open`)).body.items;
    expect(open).toMatchObject({ id, subject: 'particles', awaits: 'staff' });

    await done('manager', `${of}/messages`, { message: 'Yes. Shall we try together?' });
    const period = { start: plusMinutes(now, 60), end: plusMinutes(now, 120) };
    const slot = { instrumentId, period, serviceKind: 'equipment-use' };
    await done('manager', `${of}/suggestions`, slot);
    const typesOf = () => own.events().map(({ type }) => type);
    await eventually(() => {
      const said = typesOf().filter((type) => type !== 'NoticeRaised');
      expect(said).toEqual(['ConsultationOpened', 'ConsultationMessagePosted', 'SlotSuggested']);
      // What staff answer is also told in writing.
      expect(typesOf().length - said.length).toBe(2);
    });
    own.socket.close();
    const { body: thread } = await get('member', of);
    expect(thread).toMatchObject({ status: 'open', awaits: 'person' });
    expect(thread.entries).toMatchObject([
      { kind: 'message', byStaff: false, message: '5 nm?', personId: ids['memberId'] },
      { kind: 'message', byStaff: true, message: 'Yes. Shall we try together?' },
      { kind: 'suggestion', byStaff: true, slot },
    ]);

    // The reservation of somebody else does not conclude it; the person's own does.
    const { id: reservationId } = await done('member', '/api/reservations', slot);
    const other = { institutionId, subject: 'other', message: 'How much?' };
    const { id: others } = await done('otherMember', '/api/consultations', other);
    const stolen = await post('otherMember', `/api/consultations/${others}/conclusion`, {
      reservationId,
    });
    expect(stolen.status).toBe(404);
    const concluded = await done('member', `${of}/conclusion`, { reservationId });
    expect(concluded).toMatchObject({ id, status: 'booked' });
    const late = await post('manager', `${of}/messages`, { message: 'One more thing' });
    expect(late.body.slug).toBe('consultation-concluded');
    expect((await get('member', of)).body).toMatchObject({ awaits: null, reservationId });
  });

  it('may be closed, and lists are paged by what moved last', async () => {
    const { ids, done } = world;
    const opened: string[] = [];
    for (const subject of ['a', 'b', 'c']) {
      const question = { institutionId: ids['institution'], subject, message: subject };
      opened.push((await done('finance', '/api/consultations', question)).id);
    }
    const [first, second, third] = opened;
    await done('manager', `/api/consultations/${first}/conclusion`, { reason: 'answered' });
    const page = (await get('finance', '/api/consultations?limit=2')).body;
    expect(page.items.map(({ id }: { id: string }) => id)).toEqual([first, third]);
    expect(page.items[0]).toMatchObject({ status: 'closed', closeReason: 'answered' });
    const rest = await get('finance', `/api/consultations?limit=2&cursor=${page.nextCursor}`);
    expect(rest.body.items.map(({ id }: { id: string }) => id)).toEqual([second]);
    expect(rest.body.nextCursor).toBeNull();
  });
});

describe('the name of a person', () => {
  it('is known to everybody of staff, and of others only to colleagues and staff', async () => {
    const { ids } = world;
    const asked = [ids['managerId'], ids['otherMemberId'], ids['financeId']];
    const seenBy = async (as: PersonName) => idsIn(as, `/api/people?ids=${asked.join(',')}`);
    expect(new Set(await seenBy('member'))).toEqual(new Set([asked[0], asked[2]]));
    expect(new Set(await seenBy('otherMember'))).toEqual(new Set([asked[0], asked[1]]));
    expect(new Set(await seenBy('manager'))).toEqual(new Set(asked));
  });
});
