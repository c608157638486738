import { isDeepStrictEqual } from 'node:util';
import { rate } from '@kyoyo/billing/rating';
import {
  eventCatalogue,
  findEvent,
  organisationClass,
  readEventData,
  type Slot,
} from '@kyoyo/contracts';
import type { MadeEvent } from '@kyoyo/event-store';
import { derivedId, japanDate, japanInstant, overlaps, plusMinutes } from '@kyoyo/kernel';
import { type Reservation, reservationStream, unitResource } from '@kyoyo/reservation/deciding';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Past } from '../src/past/past.ts';
import { demos } from '../src/seed/demo-data.ts';
import { contractDays, standingContracts } from '../src/seed/flagship/contracts.ts';
import { flagshipInstruments } from '../src/seed/flagship/institute.ts';
import { cardSinceApril } from '../src/seed/flagship/prices.ts';
import { makePast } from '../src/seed/made-past.ts';

const now = japanInstant('2026-11-20', 14 * 60 + 20);
const idOf = (name: string): string => derivedId('seed', name);
const pastOf = (nth: number): Past =>
  makePast(demos.whole.parts[nth] ?? expect.fail(`There is no part ${nth}`), idOf, now);

const counted = (log: readonly MadeEvent[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(log, ({ event }) => event.type)].map(([type, all]) => [type, all.length]),
  );

describe('the past of the price lists', () => {
  test('is the same for the same day', () => {
    const told = ({ log }: Past) => log.map(({ event, meta }) => [meta.time, event.type]);
    expect(told(pastOf(0))).toEqual(told(pastOf(0)));
  });
});

describe('the year of the flagship', () => {
  let past: Past;
  beforeAll(() => {
    past = pastOf(1);
  });

  const reservations = (): Reservation[] => {
    const ids = past.log.filter(({ streamType }) => streamType === reservationStream.name);
    return [...new Set(ids.map(({ streamId }) => streamId))].flatMap(
      (id) => past.state<Reservation>(id) ?? [],
    );
  };

  test('holds what the schemas say and nothing beside', () => {
    const others = past.log.filter(({ event: { type, data } }) => {
      const version = findEvent('reservation', type)?.version ?? 0;
      const sealed = readEventData(eventCatalogue, 'reservation', type, version, data);
      return !isDeepStrictEqual(sealed, data);
    });
    expect(others).toEqual([]);
  });

  test('has runs by the ten thousand, and all that happens to bookings', () => {
    const { RunEnded = 0, ...others } = counted(past.log);
    expect(RunEnded).toBeGreaterThan(20_000);
    const least = {
      SlotHeld: 1_000,
      ReservationRequested: 500,
      ReservationDeclined: 50,
      ReservationMoved: 300,
      ReservationCancelled: 500,
      CancellationFeeIncurred: 100,
      NoShowRecorded: 200,
      RunOverran: 1_000,
      OptionsRecorded: 1_000,
      OutageScheduled: 50,
      SeriesBooked: 30,
      TrainingPassed: 200,
    };
    for (const [type, count] of Object.entries(least)) {
      expect(others[type], type).toBeGreaterThan(count);
    }
    const waiting = reservations().filter(({ status }) => status === 'requested');
    expect(waiting.length).toBeGreaterThan(3);
    const refused = [...past.refusals.values()].reduce((sum, count) => sum + count, 0);
    expect(refused).toBeLessThan(past.log.length * 0.02);
  });

  test('stands in the order of time, in events as they are published', () => {
    const times = past.log.map(({ meta }) => meta.time);
    expect(times).toEqual(times.toSorted());
    expect(times.every((time) => time <= now)).toBe(true);
    for (const { event, streamId } of past.log.filter((_, index) => index % 97 === 0)) {
      const { schema } = eventCatalogue.reservation[event.type as 'RunEnded'];
      expect(schema.parse(event.data), streamId).toEqual(event.data);
    }
  });

  test('has nobody at one unit who meets somebody else there', () => {
    const kept = reservations().flatMap((one) => {
      if (one.status === 'none') return [];
      const standing = ['requested', 'confirmed', 'running', 'done'].includes(one.status);
      const occupied = one.status === 'done' ? one.occupied : one.slot.occupied;
      return standing ? [{ ...occupied, at: unitOf(one.slot) }] : [];
    });
    expect(kept.length).toBeGreaterThan(20_000);
    for (const [unit, periods] of Map.groupBy(kept, ({ at }) => at)) {
      const inOrder = periods.toSorted((a, b) => (a.start < b.start ? -1 : 1));
      inOrder.forEach((period, index) => {
        const next = inOrder[index + 1];
        expect(next && overlaps(period, next), `${unit} ${period.start}`).not.toBe(true);
      });
    }
  });

  test('leaves no day of the board empty, weekends and the days to come included', () => {
    const busy = Map.groupBy(reservations(), (one) =>
      one.status === 'none' ? '' : japanDate(one.slot.period.start),
    );
    for (let day = -364; day < 13; day += 1) {
      const date = japanDate(plusMinutes(now, day * 1_440));
      expect(busy.get(date)?.length ?? 0, date).toBeGreaterThan(5);
    }
  });

  test('is used under every contract, before and after today, and nothing of it is refused', () => {
    const today = japanDate(now);
    const known = reservations().filter((one) => one.status !== 'none');
    for (const { seedId, contractId, instruments, people } of standingContracts(today, idOf)) {
      const booked = known.filter(({ booking }) => booking.contractId === contractId);
      const done = booked.filter(({ status }) => status === 'done');
      expect(done.length, seedId).toBeGreaterThan(15);
      const who = people.map(idOf);
      const what = instruments.map((one) => idOf(`flagship-${one}`));
      const theirs = booked.filter(({ slot, booking }) => {
        const isTheirs = who.includes(booking.personId) && what.includes(slot.instrumentId);
        return isTheirs && slot.conditions.termsVersion === null;
      });
      if (contractId !== idOf('flagship research')) expect(theirs).toEqual(booked);
    }
    const coming = known.filter(
      ({ status, booking }) => status === 'confirmed' && booking.contractId,
    );
    expect(coming.length).toBeGreaterThan(5);
    const byContract = [...past.refusals.keys()].filter((slug) => slug.startsWith('contract-'));
    expect(byContract).toEqual([]);
  });

  test('can all be priced', () => {
    const reserved = { start: now, end: plusMinutes(now, 240) };
    const { firstOfApril } = contractDays(japanDate(now));
    for (const { seedId, listed, cards } of flagshipInstruments) {
      const since = cardSinceApril(listed, firstOfApril);
      for (const one of organisationClass.options) {
        const outcome = rate({
          cards: [...cards, ...(since ? [since] : [])].map((card) => ({ cardId: seedId, card })),
          organisationClass: one,
          serviceKind: 'equipment-use',
          tariff: null,
          quantity: 1,
          reserved,
          used: reserved,
          options: [],
        });
        if ('refused' in outcome) expect.fail(`${seedId}: ${outcome.refused.slug}`);
        expect(outcome.totals.total, seedId).toBeGreaterThan(0);
      }
    }
  });
});

const unitOf = ({ instrumentId, unit }: Slot): string => unitResource(instrumentId, unit);
