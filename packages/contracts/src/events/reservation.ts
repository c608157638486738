import { z } from 'zod';
import { person } from '../concerns.ts';
import {
  exampleBooking,
  exampleIds,
  examplePeriod,
  exampleSlot,
  exampleTime,
} from '../examples.ts';
import { offerChange } from '../offer-change.ts';
import { bilingual, id, instant, period } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';
import { booking, slot } from '../slot.ts';
import { usedOption } from '../used-options.ts';
import { endedRun, exampleRun } from './attribution.ts';
import {
  booked,
  bookedAlone,
  concernsOf,
  entryOf,
  placeOf,
  puts,
  removes,
  showingOf,
  told,
} from './booked.ts';

const givenBack = z.object({ period, kept: period.nullable() });
const waiting = z.object({ reservationId: id, personId: id });
const percent = z.int().min(0).max(100);
/** What is owed of the price of the stretches that a change gives back. */
export const feeForGivenBack = z.object({
  feePercent: percent,
  givenBack: z.array(givenBack).min(1).max(2),
});

/** What a step of the instrument itself does to its bookings. */
const instrumentStep = z.enum([
  'instrument-suspended',
  'instrument-retired',
  'instrument-transferred',
]);
export type InstrumentStep = z.infer<typeof instrumentStep>;

/**
 * What ended a booking that its user did not: a run before that never let it begin, or that they may
 * not use the instrument any more.
 */
const endCause = z.enum([...instrumentStep.options, 'unit-in-use', 'qualification-revoked']);

/**
 * How many coming bookings of the same person it is about, said on the soonest of them and null on
 * the others: somebody with many is told once.
 */
const ofPerson = z.int().positive().nullable();

const example: z.input<typeof booked> = { slot: exampleSlot, booking: exampleBooking };

export const reservationEvents = {
  SlotHeld: event(booked.extend({ heldUntil: instant }), {
    example: { ...example, heldUntil: exampleTime },
    ...told,
    calendar: puts('held'),
  }),
  HoldExpired: event(booked, { example, ...told, calendar: removes }),
  /** Keeps its time while the facility decides. */
  ReservationRequested: event(booked, { example, ...told, calendar: puts('requested') }),
  ReservationDeclined: event(booked.extend({ reason: z.string() }), {
    example: { ...example, reason: '同じ試料をすでに測定しています。' },
    ...told,
    calendar: removes,
  }),
  ReservationConfirmed: event(booked, { example, ...told, calendar: puts('confirmed') }),
  ReservationMoved: event(z.object({ from: slot, to: slot, booking }), {
    example: { from: { ...exampleSlot, unit: 2 }, to: exampleSlot, booking: exampleBooking },
    concerns: ({ from, to, booking: of }) => concernsOf([from, to], of),
    // News for the instrument that it leaves, too.
    shows: ({ from, to, booking: of }, reservationId) =>
      (from.instrumentId === to.instrumentId ? [to] : [from, to]).map((at) =>
        showingOf(at, of, reservationId),
      ),
    calendar: ({ from, to, booking: of }, reservationId) => ({
      removes: [placeOf(from)],
      puts: [entryOf(to, of, reservationId)],
    }),
  }),
  /** `slot` has the new operator; there was none where the facility had to look for one. */
  OperatorChanged: event(booked.extend({ fromOperatorId: id.nullable() }), {
    example: { ...example, fromOperatorId: exampleIds.operator },
    concerns: ({ fromOperatorId, ...changed }) => [
      ...told.concerns(changed),
      ...(fromOperatorId === null ? [] : [person(fromOperatorId)]),
    ],
    shows: told.shows,
    calendar: puts(),
  }),
  /** `booking` names the new contract, and `slot` what holds under it; null for usage terms. */
  ContractChanged: event(booked.extend({ fromContractId: id.nullable() }), {
    example: { ...example, fromContractId: null },
    ...told,
  }),
  /** Its contract has come not to cover it: it stands, and nobody can check in. */
  ContractLapsed: event(booked.extend({ title: bilingual, ofPerson }), {
    example: { ...example, title: { ja: '月10時間プラン', en: 'Ten hours a month' }, ofPerson: 1 },
    ...told,
  }),
  ContractRestored: event(booked.extend({ title: bilingual, ofPerson }), {
    example: { ...example, title: { ja: '月10時間プラン', en: 'Ten hours a month' }, ofPerson: 1 },
    ...told,
  }),
  /** `booking` has the new person. */
  ReservationHandedOver: event(booked.extend({ fromPersonId: id }), {
    example: { ...example, fromPersonId: exampleIds.otherPerson },
    ...told,
    calendar: puts(),
  }),
  /**
   * A move, or a shorter use, has given time back within a fee tier: each stretch is owed for as if it
   * had been cancelled, in a reservation of its own. `slot` is what it was before.
   */
  SlotReleased: event(
    booked.extend({ feePercent: percent, givenBack: z.array(givenBack).min(1) }),
    {
      example: {
        ...example,
        feePercent: 50,
        givenBack: [{ period: examplePeriod, kept: null }],
      },
      ...told,
    },
  ),
  /**
   * `feePercent` of the price is owed unless the time is taken by others before it is over. `because`
   * is what became of the instrument, or of what is offered, where that ended it; `reason` is then
   * what staff said of that.
   */
  ReservationCancelled: event(
    booked.extend({
      reason: z.string(),
      by: z.enum(['user', 'facility']),
      feePercent: percent,
      because: z.enum([...endCause.options, ...offerChange.options]).nullable(),
      /** Time beside it that stays booked: the price of both, less that of this, is the price of it. */
      kept: period.nullable().default(null),
    }),
    {
      example: {
        ...example,
        reason: '計画の変更',
        by: 'user',
        feePercent: 50,
        because: null,
        kept: null,
      },
      ...told,
      calendar: removes,
    },
  ),
  /**
   * What the facility offers has changed, and it stands with what there is: the same time, perhaps
   * another unit or operator, without the accessories that are `gone`; `broken`: the new rules that it
   * would not be booked under any more.
   */
  ReservationAdapted: event(
    z.object({
      from: slot,
      to: slot,
      booking,
      change: offerChange,
      gone: z.array(bilingual),
      broken: z.array(bilingual),
      reason: z.string(),
    }),
    {
      example: {
        from: { ...exampleSlot, unit: 2 },
        to: exampleSlot,
        booking: exampleBooking,
        change: 'units-reduced',
        gone: [],
        broken: [],
        reason: '2号機の廃棄',
      },
      concerns: ({ from, to, booking: of }) => concernsOf([from, to], of),
      shows: ({ to, booking: of }, reservationId) => showingOf(to, of, reservationId),
      calendar: ({ from, to, booking: of }, reservationId) => ({
        removes: [placeOf(from)],
        puts: [entryOf(to, of, reservationId)],
      }),
    },
  ),
  /** Its instrument is suspended: it stands, and nobody can check in. */
  ReservationSuspended: event(booked.extend({ reason: z.string(), ofPerson }), {
    example: { ...example, reason: '真空ポンプの修理', ofPerson: 1 },
    ...told,
  }),
  ReservationResumed: event(booked.extend({ resumedAt: instant, ofPerson }), {
    example: { ...example, resumedAt: exampleTime, ofPerson: null },
    ...told,
  }),
  NoShowRecorded: event(booked.extend({ feePercent: percent }), {
    example: { ...example, feePercent: 100 },
    ...told,
    calendar: removes,
  }),
  /**
   * Its time is over, nobody began, and no rule makes that a no-show. Where cancelling it at the end
   * would have cost something, that is said with it, as a `CancellationFeeIncurred`.
   */
  ReservationUnused: event(booked, { example, ...told, calendar: removes }),
  CancellationFeeIncurred: event(
    booked.extend({ feePercent: percent, kept: period.nullable().default(null) }),
    {
      example: { ...example, feePercent: 50, kept: null },
      ...told,
    },
  ),
  CancellationFeeWaived: event(booked.extend({ retakenMinutes: z.number() }), {
    example: { ...example, retakenMinutes: 120 },
    ...told,
  }),
  RunStarted: event(booked.extend({ startedAt: instant }), {
    example: { ...example, startedAt: examplePeriod.start },
    ...told,
    calendar: puts('running'),
  }),
  /** All that the run has taken so far; what was recorded before holds no longer. */
  OptionsRecorded: event(booked.extend({ options: z.array(usedOption) }), {
    example: { ...example, options: exampleRun.options },
    ...told,
  }),
  /** Still in use after its time; `next` is who is kept waiting. */
  RunOverran: event(booked.extend({ next: waiting.nullable() }), {
    example: {
      ...example,
      next: { reservationId: exampleIds.otherReservation, personId: exampleIds.otherPerson },
    },
    ...told,
    withoutOthers: bookedAlone,
  }),
  /** Somebody came for their own booking, and this run, past its time, was still in the way. */
  OverstayNoticed: event(booked.extend({ waiting }), {
    example: {
      ...example,
      waiting: { reservationId: exampleIds.otherReservation, personId: exampleIds.otherPerson },
    },
    ...told,
    withoutOthers: bookedAlone,
  }),
  /** Its user came, and the run before was still in the way: what is lost of it is not their fault. */
  ReservationDelayed: event(booked.extend({ since: instant }), {
    example: { ...example, since: examplePeriod.start },
    ...told,
  }),
  /** The unit that its user waits for is free. */
  UnitFreed: event(booked.extend({ freeSince: instant }), {
    example: { ...example, freeSince: exampleTime },
    ...told,
  }),
  /** `occupied` is the time kept from others: to the actual end where that was still free. */
  RunEnded: event(
    booked.extend({
      occupied: period,
      run: endedRun,
      /** Nobody ended it: its time, the grace and what the policy adds were over. */
      byRule: z.boolean().default(false),
    }),
    {
      example: { ...example, occupied: exampleSlot.occupied, run: exampleRun, byRule: false },
      ...told,
      calendar: puts('done'),
    },
  ),
  /** What staff say was really used, and why; it counts from now on. */
  RunCorrected: event(booked.extend({ run: endedRun, former: period, reason: z.string() }), {
    example: {
      ...example,
      run: exampleRun,
      former: examplePeriod,
      reason: '終了の操作を忘れた',
    },
    ...told,
  }),
};
export type ReservationEvent = EventsOf<typeof reservationEvents>;
