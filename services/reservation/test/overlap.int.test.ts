import type { Database, EventStore } from '@kyoyo/event-store';
import { type Instant, newId, type Period, plusMinutes } from '@kyoyo/kernel';
import { expectTablesOfLog, newStore } from '@kyoyo/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCommands, type Commands } from '../src/reservation/commands.ts';
import type { ReservationCommand } from '../src/reservation/state.ts';
import type { BookableInstrument } from '../src/copies/bookable.ts';
import { findReservation } from '../src/reservation/queries.ts';
import type { Tables } from '../src/schema.ts';
import { reservationService } from '../src/service.ts';
import { booking, facts, now as today, policy } from './example-bookings.ts';
import { share } from './shared-instruments.ts';

const unitsOfEach = [1, 3];
const slotsFoughtOver = 6;
const sequences = 60;

/** One step of somebody: which reservation so far, which instrument, when, how long. */
const steps = fc.array(
  fc.record({
    does: fc.constantFrom(
      ...(['book', 'book', 'hold', 'confirm', 'move', 'move', 'cancel'] as const),
      ...(['suspend', 'resume'] as const),
      ...(['checkIn', 'checkIn', 'checkOut', 'checkOut', 'passTime', 'wait', 'wait'] as const),
    ),
    which: fc.nat(),
    instrument: fc.nat(unitsOfEach.length - 1),
    start: fc.nat(slotsFoughtOver),
    length: fc.integer({ min: 1, max: 4 }),
  }),
  { minLength: 20, maxLength: 60 },
);
type Step = typeof steps extends fc.Arbitrary<(infer One)[]> ? One : never;

let database: Database<Tables>;
let store: EventStore<Tables>;
const clock = () => now;
let commands: Commands;
let now: Instant = today;

beforeAll(async () => {
  ({ store, database } = await newStore(reservationService, clock));
  commands = createCommands({ store, database, clock });
});

afterAll(() => database?.[Symbol.asyncDispose]());

const context = { actor: 'system', correlationId: newId() } as const;

const instrumentOf = (units: number): BookableInstrument => ({
  instrumentId: newId(),
  institutionId: newId(),
  units,
  operators: [],
  accessories: [],
  facts: {
    ...facts,
    policy: {
      ...policy,
      opening: { ...policy.opening, fromMinute: 0, toMinute: 1440 },
      durationMinutesMin: 30,
      granularityMinutes: 30,
    },
  },
});

it(
  'no sequence of commands ever overlaps, and its log gives the same tables again',
  {
    timeout: 300_000,
  },
  async () => {
    const done = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const instruments = unitsOfEach.map(instrumentOf);
        await Promise.all(instruments.map((instrument) => share(database, instrument)));
        const reservationIds: string[] = [];
        now = today;
        await database.pool.query('TRUNCATE claim, reservation, events, streams');
        for (const step of sequence) {
          const accepted = await take(step, instruments, reservationIds);
          if (accepted) done.set(step.does, (done.get(step.does) ?? 0) + 1);
        }
        expect(await overlappingPairs()).toBe(0);
        // A sequence of which everything is refused leaves none.
        await expectTablesOfLog(store, clock, { eventsMin: 0 });
      }),
      { numRuns: sequences },
    );
    console.log(`accepted: ${[...done].map(([does, count]) => `${does} ${count}`).join(', ')}`);
  },
);

/** True when the step was done, false when it was refused. */
async function take(
  { does, which, instrument: nth, start, length }: Step,
  instruments: readonly BookableInstrument[],
  reservationIds: string[],
): Promise<boolean> {
  const instrument = instruments[nth] as BookableInstrument;
  const begin = plusMinutes(today, 30 * start);
  const period: Period = { start: begin, end: plusMinutes(begin, 30 * length) };
  if (does === 'wait') {
    now = plusMinutes(now, 11);
    return true;
  }
  if (does === 'book' || does === 'hold') {
    const wish = { period, booking, operatorId: null, accessoryIds: [] };
    const how = { confirm: does === 'book', byStaff: false };
    const outcome = await commands.book(instrument, wish, how, context);
    if ('refused' in outcome) return false;
    reservationIds.push(outcome.done.id);
    return true;
  }
  const reservationId = reservationIds[which % reservationIds.length];
  const found = reservationId && (await findReservation(database.query, reservationId));
  if (!found) return false;
  const step = (command: ReservationCommand) => commands.step(found, command, context);
  const outcome = await {
    confirm: () => step({ type: 'ConfirmReservation', facts, now, byStaff: false }),
    move: () =>
      commands.move(
        found,
        instrument,
        period,
        { byStaff: false, freeOfFee: false, agreedFees: [] },
        context,
      ),
    cancel: () => step({ type: 'CancelReservation', reason: '', by: 'user', now }),
    suspend: () => step({ type: 'SuspendReservation', reason: 'pump', ofPerson: null }),
    resume: () => step({ type: 'ResumeReservation', now, ofPerson: null }),
    checkIn: () => step({ type: 'CheckIn', facts, now }),
    checkOut: () => commands.checkOut(found, undefined, context),
    passTime: () =>
      step({ type: 'LetTimePass', reservationId, now, next: null, retakenMinutes: 0 }),
  }[does]();
  return !('refused' in outcome);
}

async function overlappingPairs(): Promise<number> {
  const { rows } = await database.pool.query(
    `SELECT count(*)::int AS pairs FROM claim a JOIN claim b
       ON a.resource = b.resource AND a.taker < b.taker AND a.period && b.period`,
  );
  return rows[0].pairs;
}
