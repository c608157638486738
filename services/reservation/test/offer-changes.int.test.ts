import type { TouchedDecision } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeOf } from '../src/offer/reading.ts';
import { createOperatorCommands, operatorIdOf } from '../src/operators/commands.ts';
import { listReservations } from '../src/reservation/queries.ts';
import { at, booking } from './example-bookings.ts';
import { type OffersWorld, startOffers } from './offer-world.ts';
import { idOf } from './reservation-world.ts';

let world: OffersWorld;
beforeAll(async () => {
  world = await startOffers();
});
afterAll(() => world?.database[Symbol.asyncDispose]());

const ten = [at('10:00'), at('12:00')] as const;
const [other, colleague] = [newId(), newId()];

describe('an accessory', () => {
  async function taken() {
    const instrument = await world.newInstrument({}, 2);
    const { institutionId, instrumentId } = instrument;
    const accessoryId = newId();
    const described = {
      institutionId,
      name: { ja: '冷却ステージ', en: 'Cooling stage' },
      units: 2,
      instrumentIds: [instrumentId],
      active: true,
    };
    const commands = createOperatorCommands(world.parts);
    idOf(await commands.describeAccessory(accessoryId, described, null, world.context()));
    const offered = await world.fresh(instrument);
    const book = (from = ten[0], to = ten[1]) =>
      world.commands.book(
        offered,
        {
          period: { start: from, end: to },
          booking,
          operatorId: null,
          accessoryIds: [accessoryId],
        },
        { confirm: true, byStaff: false },
        world.context(),
      );
    const [first, second] = [idOf(await book()), idOf(await book())];
    /** Describes it anew, once it is decided what becomes of whom that touches. */
    const change = async (
      changes: Partial<typeof described>,
      fate: TouchedDecision['fate'] | null,
      meanwhile: () => Promise<void> = () => Promise.resolve(),
    ) => {
      const next = { ...described, ...changes };
      const decided = fate && (await world.decidedOn(changeOf.accessory(accessoryId, next), fate));
      await meanwhile();
      return commands.describeAccessory(accessoryId, next, decided, world.context());
    };
    return { first, second, change, book, accessoryId };
  }

  it('of which there are fewer is not silently kept', async () => {
    const { first, second, change, book, accessoryId } = await taken();
    expect(await change({ units: 1 }, null)).toMatchObject({
      refused: { slug: 'bookings-touched', members: { total: 1 } },
    });
    expect(await change({ name: { ja: '台', en: 'Stage' } }, null)).toMatchObject({ done: {} });
    expect(await change({ units: 1 }, 'keep')).toMatchObject({ done: {} });
    expect((await world.found(first)).slot.accessories).toEqual([{ accessoryId, unit: 1 }]);
    expect(await world.found(second)).toMatchObject({
      status: 'confirmed',
      slot: { accessories: [] },
      touchedBy: 'accessory-changed',
    });
    expect(await world.lastOf(second)).toMatchObject({
      data: { gone: [{ en: 'Cooling stage' }], reason: 'scrapped' },
    });
    // Who read it before books nothing that is gone.
    const late = await book(at('14:00'), at('15:00'));
    expect(late).toMatchObject({ refused: { slug: 'offer-changed' } });
    expect(await change({ units: 1 }, null)).toMatchObject({ done: {} });
  });

  it.each([{ active: false }, { instrumentIds: [] }])(
    'that is gone (%j) ends them',
    async (gone) => {
      const { first, second, change } = await taken();
      expect(await change(gone, 'displace')).toMatchObject({ done: {} });
      for (const id of [first, second]) {
        expect(await world.lastOf(id)).toMatchObject({
          data: { because: 'accessory-changed', feePercent: 0 },
        });
      }
    },
  );

  it('that is booked once more than was seen is not changed', async () => {
    const { first, change, book, accessoryId } = await taken();
    const cancel = { type: 'CancelReservation', reason: '', by: 'user', now: world.now() } as const;
    await world.commands.step(await world.found(first), cancel, world.context());
    const stale = await change({ active: false }, 'displace', async () => {
      idOf(await book());
    });
    expect(stale).toMatchObject({
      refused: { slug: 'touched-bookings-changed', members: { total: 2 } },
    });
    const { rows } = await world.database.pool.query(
      'SELECT active FROM accessory WHERE accessory_id = $1',
      [accessoryId],
    );
    expect(rows).toEqual([{ active: true }]);
  });
});

describe('an operator', () => {
  const everyDay = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    fromMinute: 0,
    toMinute: 1_440,
  }));

  async function booked({ others = false } = {}) {
    const bare = await world.newInstrument({ operator: 'optional' }, 2);
    const { institutionId, instrumentId } = bare;
    const personId = newId();
    const duties = {
      institutionId,
      personId,
      instrumentIds: [instrumentId],
      rota: everyDay,
      active: true,
    };
    const commands = createOperatorCommands(world.parts);
    idOf(await commands.setDuties(duties, null, world.context()));
    const instrument = await world.fresh(bare);
    const request = {
      period: { start: ten[0], end: ten[1] },
      booking: { ...booking, serviceKind: 'operated-run' as const },
      operatorId: null,
      accessoryIds: [],
    };
    const how = { confirm: true, byStaff: false };
    const id = idOf(await world.commands.book(instrument, request, how, world.context()));
    if (others) {
      idOf(await commands.setDuties({ ...duties, personId: colleague }, null, world.context()));
    }
    const operator = { id: operatorIdOf(duties), institutionId, personId };
    const leave = (
      period: { start: (typeof ten)[0]; end: (typeof ten)[0] },
      decided: TouchedDecision | null,
    ) =>
      commands.scheduleLeave(
        operator,
        { leaveId: newId(), period, reason: '' },
        decided,
        world.context(),
      );
    return { id, instrument: bare, duties, operator, commands, leave };
  }

  it('on leave is relieved by who is free, or missed', async () => {
    const period = { start: at('11:00'), end: at('15:00') };
    const free = await booked({ others: true });
    expect(await free.leave(period, null)).toMatchObject({ refused: { slug: 'bookings-touched' } });
    const read = changeOf.leave(free.operator, period);
    expect(await free.leave(period, await world.decidedOn(read, 'displace'))).toMatchObject({
      done: {},
    });
    expect(await world.found(free.id)).toMatchObject({
      status: 'confirmed',
      slot: { operatorId: colleague },
      touchedBy: 'operator-changed',
    });

    const alone = await booked();
    const keep = await world.decidedOn(changeOf.leave(alone.operator, period), 'keep');
    expect(await alone.leave(period, keep)).toMatchObject({ done: {} });
    expect(await world.found(alone.id)).toMatchObject({
      status: 'confirmed',
      slot: { operatorId: null },
    });
    // The facility looks for another one.
    const all = { scope: 'institution', institutionId: alone.duties.institutionId } as const;
    const who = { personId: other, organisationId: other, roles: [], sessionId: other };
    const lacking = { lacking: 'operator', when: 'coming', limit: 5 } as const;
    const { query } = world.database;
    expect(await listReservations(query, who, all, lacking)).toMatchObject({
      items: [{ id: alone.id }],
      total: 1,
    });
    const { duties, commands, instrument } = alone;
    idOf(await commands.setDuties({ ...duties, personId: other }, null, world.context()));
    const found = await world.found(alone.id);
    const now = await world.fresh(instrument);
    const given = await world.commands.changeOperator(found, now, other, world.context());
    expect(given).toMatchObject({ done: { slot: { operatorId: other } } });
    expect(await listReservations(query, who, all, lacking)).toMatchObject({ items: [] });
  });

  it.each([
    ['is no operator any more', { active: false }],
    ['operates others', { instrumentIds: [] }],
    ['works shorter', { rota: everyDay.map((span) => ({ ...span, toMinute: 660 })) }],
  ])('who %s is not silently booked', async (_, change) => {
    const { id, duties, commands } = await booked();
    const next = { ...duties, ...change };
    const refused = await commands.setDuties(next, null, world.context());
    expect(refused).toMatchObject({ refused: { slug: 'bookings-touched', members: { total: 1 } } });
    const decided = await world.decidedOn(changeOf.duties(next), 'displace');
    const stale = { ...decided, seen: 'another' };
    expect(await commands.setDuties(next, stale, world.context())).toMatchObject({
      refused: { slug: 'touched-bookings-changed' },
    });
    expect(await commands.setDuties(next, decided, world.context())).toMatchObject({ done: {} });
    expect(await world.lastOf(id)).toMatchObject({
      data: { because: 'operator-changed', by: 'facility' },
    });
    expect(await commands.setDuties(next, null, world.context())).toMatchObject({ done: {} });
  });
});

it('the log gives the same tables', () => world.expectTablesOfLog());
