import { z } from 'zod';
import { accessory } from '../events/accessory.ts';
import { duties } from '../events/operator.ts';
import { outage } from '../events/outage.ts';
import { occurrence } from '../events/series.ts';
import { waitlistWish } from '../events/waitlist-entry.ts';
import { booking, slot } from '../slot.ts';
import { offerChange } from '../offer-change.ts';
import { date, id, instant, period } from '../primitives.ts';
import { reservationStatus } from '../reservation-status.ts';
import { usedOption } from '../used-options.ts';

export const reservationView = z
  .object({
    id,
    status: reservationStatus,
    slot,
    booking,
    /** It was confirmed once: giving time back may cost something. */
    firm: z.boolean(),
    heldUntil: instant.nullable(),
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    /** Of the rate card, as recorded so far. */
    options: z.array(usedOption),
    /** Why it was cancelled or declined. */
    reason: z.string().nullable(),
    /** Of its instrument; `resumedAt` when that took some of its time, null while it lasts. */
    suspension: z.object({ reason: z.string(), resumedAt: instant.nullable() }).nullable(),
    /** What the facility has changed of it: it may be moved or cancelled without a fee. */
    touchedBy: offerChange.nullable(),
    /** Its contract no longer covers it: nobody can check in until it has another one. */
    contractLapsed: z.boolean(),
    /** By the run before; `freeSince` when that ended, null while it lasts. Nothing is owed for it. */
    keptWaiting: z.object({ since: instant, freeSince: instant.nullable() }).nullable(),
    version: z.int(),
  })
  .meta({ id: 'Reservation' });

export type ReservationView = z.infer<typeof reservationView>;

/** A booking that a change of what is offered would touch. */
export const touchedBooking = z
  .object({
    reservationId: id,
    status: reservationStatus,
    period,
    organisationId: id,
    personId: id,
    /**
     * What it has that would be gone, and the unit, piece or person that would serve instead; or a rule
     * that it would break, as a refusal says it.
     */
    loses: z.array(
      z.object({
        kind: z.enum(['unit', 'operator', 'accessory', 'rule', 'instrument']),
        instead: z.string().nullable(),
        problem: z.looseObject({ slug: z.string() }).nullable(),
      }),
    ),
    /** False where it has no unit left, or is in use: it cannot stand as it is. */
    canStand: z.boolean(),
    /** Who has the units that are left at that time. */
    beside: z.array(z.object({ reservationId: id, period, organisationId: id, personId: id })),
  })
  .meta({ id: 'TouchedBooking' });
export type TouchedBooking = z.infer<typeof touchedBooking>;

export const freeSlot = z
  .object({ instrumentId: id, unit: z.int(), period })
  .meta({ id: 'FreeSlot' });

export const utilisationView = z
  .object({
    instrumentId: id,
    institutionId: id,
    date,
    openMinutes: z.number(),
    reservedMinutes: z.number(),
    usedMinutes: z.number(),
    inUse: z.boolean(),
    /** The running reservation; null when idle or when the asker may not know. */
    runningReservationId: id.nullable(),
    runningSince: instant.nullable(),
  })
  .meta({ id: 'Utilisation' });

export const operatorView = duties
  .extend({
    id,
    /** Booked in the week that was asked for. */
    bookedMinutes: z.number(),
    leaves: z.array(z.object({ id, period, reason: z.string() })),
    version: z.int(),
  })
  .meta({ id: 'Operator' });

export const accessoryView = accessory.extend({ id, version: z.int() }).meta({ id: 'Accessory' });

export const outageView = outage
  .extend({ id, ended: z.boolean(), version: z.int() })
  .meta({ id: 'Outage' });

export const waitlistView = z
  .object({
    id,
    status: z.enum(['waiting', 'promoted', 'left', 'lapsed']),
    wish: waitlistWish,
    /** How many wait before for the same time. */
    before: z.int(),
    /** The hold that a promotion gave. */
    reservationId: id.nullable(),
    reason: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: 'WaitlistEntry' });

export const seriesView = z
  .object({
    id,
    instrumentId: id,
    institutionId: id,
    organisationId: id,
    personId: id,
    occurrences: z.array(occurrence),
    version: z.int(),
  })
  .meta({ id: 'Series' });
