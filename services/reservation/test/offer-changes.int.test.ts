import { newId } from '@kyoyo/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BookableInstrument, readBookable } from '../src/copies/bookable.ts';
import { createOfferChanges, type ReadChange } from '../src/offer/changing.ts';
import { readOffered } from '../src/offer/instruments.ts';
import { changeOf } from '../src/offer/reading.ts';
import type { OtherRules } from '../src/offer/rules.ts';
import { readTouched, seenOf } from '../src/offer/touched.ts';
import { offerIdOf, offerStream } from '../src/offer/stream.ts';
import { createOperatorCommands, operatorIdOf } from '../src/operators/commands.ts';
import { at, booking, facts } from './example-bookings.ts';
import { idOf, type ReservationWorld, startReservation } from './reservation-world.ts';

let world: ReservationWorld;
let offers: ReturnType<typeof createOfferChanges>;
beforeAll(async () => {
  world = await startReservation();
  offers = createOfferChanges(world.parts);
});
afterAll(() => world?.database[Symbol.asyncDispose]());

const [other, colleague] = [newId(), newId()];
const ten = [at('10:00'), at('12:00')] as const;
type Then = 'keep' | 'displace';

/** Whom it would touch now. */
const look = async (read: ReadChange) => {
  const { pool } = world.database;
  return readTouched(pool, await read(pool), world.now());
};

/** Decided of whom it touches at this moment. */
const decidedOn = async (read: ReadChange, then: Then) => ({
  seen: seenOf(await look(read)),
  then,
  reason: 'scrapped',
});

/** Takes units away: by whoever has seen whom it touches, or looked at nobody. */
async function reduce(
  instrument: BookableInstrument,
  units: number,
  decided: Awaited<ReturnType<typeof decidedOn>> | null = null,
  context = world.context() as Parameters<typeof offers.change>[3],
) {
  const read = changeOf.units(instrument, units);
  return offers.change(instrument, read, decided, context, async (tx) => {
    const { units: formerUnits, ...now } = await readOffered(tx.client, instrument.instrumentId);
    const reduction = { ...now, units, formerUnits };
    const command = { type: 'ReduceUnits', reduction } as const;
    const streamId = offerIdOf(instrument.instrumentId);
    return tx.execute(offerStream, { streamId, command, context });
  });
}

/** As it can be booked now. */
async function fresh({ instrumentId, facts: known }: BookableInstrument) {
  const when = { start: at('10:00'), now: world.now() };
  const found = await readBookable(world.database.pool, booking, instrumentId, when);
  if (!found) throw new Error('no such instrument');
  return { ...found, facts: known };
}

const lastOf = async (id: string) => (await world.eventsOf(id)).at(-1);
const slotOf = async (id: string) => (await world.found(id)).slot;

describe('units', () => {
  const two = async () => {
    const instrument = await world.newInstrument({}, 2);
    const first = idOf(await world.book(instrument, ...ten));
    const second = idOf(await world.book(instrument, ...ten, { personId: other }));
    return { instrument, first, second };
  };

  it('are not fewer before somebody has looked', async () => {
    const { instrument, first, second } = await two();
    expect(await reduce(instrument, 1)).toMatchObject({
      refused: { slug: 'bookings-touched', members: { total: 1 } },
    });
    const [touched] = await look(changeOf.units(instrument, 1));
    expect(touched).toMatchObject({ id: second, stands: null, beside: [{ id: first }] });
    const keeping = await decidedOn(changeOf.units(instrument, 1), 'keep');
    expect(await reduce(instrument, 1, keeping)).toMatchObject({
      refused: { slug: 'bookings-cannot-stand', members: { total: 1 } },
    });
    expect((await world.found(second)).status).toBe('confirmed');
  });

  it('are taken from under nobody: who has none left is cancelled, and told why', async () => {
    const { instrument, first, second } = await two();
    const later = idOf(await world.book(instrument, at('14:00'), at('15:00')));
    const blocker = idOf(await world.book(instrument, at('16:00'), at('17:00')));
    const beside = idOf(await world.book(instrument, at('16:00'), at('17:00')));
    const cancel = { type: 'CancelReservation', reason: '', by: 'user', now: world.now() } as const;
    await world.commands.step(await world.found(blocker), cancel, world.context());
    const decided = await decidedOn(changeOf.units(instrument, 1), 'displace');
    const key = { commandId: newId(), fingerprint: 'a' };
    const context = { ...world.context(), idempotency: key };
    const done = await reduce(instrument, 1, decided, context);
    expect(done).toMatchObject({ events: [{ event: { type: 'UnitsReduced' } }] });
    expect(await lastOf(second)).toMatchObject({
      type: 'ReservationCancelled',
      data: { by: 'facility', feePercent: 0, because: 'units-reduced', reason: 'scrapped' },
    });
    expect(await lastOf(beside)).toMatchObject({
      type: 'ReservationAdapted',
      data: { from: { unit: 2 }, to: { unit: 1 }, change: 'units-reduced' },
    });
    for (const id of [first, later]) expect((await world.eventsOf(id)).length).toBe(1);
    expect(await reduce(instrument, 1, decided, context)).toMatchObject({ done: {} });
    expect((await world.eventsOf(beside)).length).toBe(2);

    // Before the catalogue says so, and after: whoever saw two finds one.
    expect((await fresh(instrument)).units).toBe(1);
    const stale = await world.book(instrument, ...ten);
    expect(stale).toMatchObject({ refused: { slug: 'offer-changed' } });
    await world.describe(instrument, 1);
    expect((await fresh(instrument)).units).toBe(1);
    await world.describe(instrument, 2);
    expect((await fresh(instrument)).units).toBe(2);
    idOf(await world.book(instrument, ...ten));
  });

  it('what was seen and is not so by now is refused', async () => {
    const { instrument } = await two();
    const decided = await decidedOn(changeOf.units(instrument, 1), 'displace');
    const [late] = [at('13:00'), at('14:00')];
    idOf(await world.book(instrument, late, at('14:00')));
    idOf(await world.book(instrument, late, at('14:00')));
    expect(await reduce(instrument, 1, decided)).toMatchObject({
      refused: { slug: 'touched-bookings-changed', members: { total: 2 } },
    });
  });

  it('is in use, and stays to the end of the run', async () => {
    const { instrument, second } = await two();
    world.pass(at('10:00'));
    const checkIn = { type: 'CheckIn', facts, now: world.now() } as const;
    idOf(await world.commands.step(await world.found(second), checkIn, world.context()));
    const decided = await decidedOn(changeOf.units(instrument, 1), 'displace');
    expect(await reduce(instrument, 1, decided)).toMatchObject({
      refused: { slug: 'run-in-the-way' },
    });
    world.pass(at('09:00'));
  });

  it('that are fewer elsewhere are a fact: nobody is left with one that is gone', async () => {
    const { instrument, first, second } = await two();
    await world.describe(instrument, 1);
    expect(await lastOf(second)).toMatchObject({
      type: 'ReservationCancelled',
      data: { because: 'units-reduced', feePercent: 0, by: 'facility' },
    });
    expect((await world.found(first)).status).toBe('confirmed');
  });

  it('are booked and taken away at once: never a booking without one, nor two on one', async () => {
    for (let round = 0; round < 8; round += 1) {
      const instrument = await world.newInstrument({}, 4);
      const hours = ['10', '11', '12', '13', '14', '15', '16'];
      const tries = Array.from({ length: 24 }, (_, nth) => {
        const hour = Number(hours[nth % hours.length]);
        return world.book(instrument, at(`${hour}:00`), at(`${hour + 1}:00`));
      });
      const shrink = async () => {
        for (const units of [3, 1]) {
          for (let shrunk = false; !shrunk;) {
            const decided = await decidedOn(changeOf.units(instrument, units), 'displace');
            shrunk = 'done' in (await reduce(instrument, units, decided));
          }
        }
      };
      await Promise.all([...tries, shrink()]);
      const { rows } = await world.database.pool.query(
        `SELECT count(*) FILTER (WHERE a.unit > 1)::int AS without,
           count(*) FILTER (WHERE b.reservation_id IS NOT NULL)::int AS overlapping,
           count(*)::int AS standing
         FROM reservation a LEFT JOIN reservation b
           ON b.instrument_id = a.instrument_id AND b.unit = a.unit AND b.status = 'confirmed'
             AND b.reservation_id <> a.reservation_id AND b.period && a.period
         WHERE a.instrument_id = $1 AND a.status = 'confirmed'`,
        [instrument.instrumentId],
      );
      expect(rows[0]).toMatchObject({ without: 0, overlapping: 0 });
      expect(rows[0].standing).toBeGreaterThan(0);
    }
  });
});

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
    const offered = await fresh(instrument);
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
      then: Then | null,
      meanwhile: () => Promise<void> = () => Promise.resolve(),
    ) => {
      const next = { ...described, ...changes };
      const decided = then && (await decidedOn(changeOf.accessory(accessoryId, next), then));
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
    expect(await slotOf(first)).toMatchObject({ accessories: [{ accessoryId, unit: 1 }] });
    expect(await world.found(second)).toMatchObject({
      status: 'confirmed',
      slot: { accessories: [] },
      touchedBy: 'accessory-changed',
    });
    expect(await lastOf(second)).toMatchObject({
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
        expect(await lastOf(id)).toMatchObject({
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
    const instrument = await fresh(bare);
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
      decided: Awaited<ReturnType<typeof decidedOn>> | null,
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
    expect(await free.leave(period, await decidedOn(read, 'displace'))).toMatchObject({ done: {} });
    expect(await world.found(free.id)).toMatchObject({
      status: 'confirmed',
      slot: { operatorId: colleague },
      touchedBy: 'operator-changed',
    });

    const alone = await booked();
    const keep = await decidedOn(changeOf.leave(alone.operator, period), 'keep');
    expect(await alone.leave(period, keep)).toMatchObject({ done: {} });
    expect(await world.found(alone.id)).toMatchObject({
      status: 'confirmed',
      slot: { operatorId: null },
    });
    // The facility looks for another one.
    const { duties, commands, instrument } = alone;
    idOf(await commands.setDuties({ ...duties, personId: other }, null, world.context()));
    const found = await world.found(alone.id);
    const now = await fresh(instrument);
    const given = await world.commands.changeOperator(found, now, other, world.context());
    expect(given).toMatchObject({ done: { slot: { operatorId: other } } });
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
    const decided = await decidedOn(changeOf.duties(next), 'displace');
    const stale = { ...decided, seen: 'another' };
    expect(await commands.setDuties(next, stale, world.context())).toMatchObject({
      refused: { slug: 'touched-bookings-changed' },
    });
    expect(await commands.setDuties(next, decided, world.context())).toMatchObject({ done: {} });
    expect(await lastOf(id)).toMatchObject({
      data: { because: 'operator-changed', by: 'facility' },
    });
    expect(await commands.setDuties(next, null, world.context())).toMatchObject({ done: {} });
  });
});

describe('the rules', () => {
  const rulesOf = ({ facts: { policy } }: BookableInstrument, changes: object) => ({
    ...(policy as NonNullable<typeof policy>),
    ...changes,
  });
  const effectiveFrom = at('08:00');

  it('that are others touch what would break them, and tell; nothing is taken away', async () => {
    const instrument = await world.newInstrument();
    const { instrumentId, institutionId } = instrument;
    await world.letBook(instrument);
    const early = idOf(await world.book(instrument, ...ten));
    const late = idOf(await world.book(instrument, at('16:00'), at('18:00')));
    const policy = rulesOf(instrument, { opening: { ...facts.policy?.opening, toMinute: 1_020 } });
    const rules = { instrumentId, institutionId, policy, effectiveFrom } as OtherRules;
    expect(await look(changeOf.rules(rules, world.now()))).toMatchObject([
      { id: late, replaced: [{ problem: { slug: 'outside-opening-hours' } }], stands: {} },
    ]);
    await world.hear('PolicySet', instrument, { policy, effectiveFrom });
    expect(await lastOf(late)).toMatchObject({
      type: 'ReservationAdapted',
      data: { change: 'rules-changed', broken: [{ ja: expect.stringContaining('17:00') }] },
    });
    expect((await world.eventsOf(early)).length).toBe(1);
    // What is touched already is not touched again by rules that say the same of it.
    await world.hear('PolicySet', instrument, { policy, effectiveFrom: at('08:30') });
    expect((await world.eventsOf(late)).length).toBe(2);
    expect(await look(changeOf.rules(rules, world.now()))).toEqual([]);
  });

  it('that hold only until others do touch nothing after', async () => {
    const instrument = await world.newInstrument();
    const { instrumentId, institutionId } = instrument;
    await world.letBook(instrument);
    const next = at('08:00', 1);
    await world.hear('PolicySet', instrument, {
      policy: rulesOf(instrument, {}),
      effectiveFrom: next,
    });
    idOf(await world.book(instrument, at('10:00', 1), at('12:00', 1)));
    const policy = rulesOf(instrument, { durationMinutesMax: 60 });
    const rules = { instrumentId, institutionId, policy, effectiveFrom } as OtherRules;
    expect(await look(changeOf.rules(rules, world.now()))).toEqual([]);
  });
});

it('the log gives the same tables', () => world.expectTablesOfLog());
