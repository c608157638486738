import { z } from 'zod';
import { booking, slot } from '../slot.ts';
import { date, id, instant, period } from '../primitives.ts';
import { reservationStatus, takingStatuses } from '../reservation-status.ts';

export const reservationView = z
  .object({
    id,
    status: reservationStatus,
    slot,
    booking,
    heldUntil: instant.nullable(),
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    /** Why it was cancelled or declined. */
    reason: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: 'Reservation' });

export type ReservationView = z.infer<typeof reservationView>;

/** A taken period as the asker may see it: others' bookings carry no organisation or person. */
export const calendarEntry = z
  .object({
    instrumentId: id,
    unit: z.int(),
    period,
    /** `outage`: nobody can use it then. */
    status: z.enum([...takingStatuses, 'outage']),
    mine: z.boolean(),
    reservationId: id.nullable(),
    organisationId: id.nullable(),
    personId: id.nullable(),
    operatorId: id.nullable(),
  })
  .meta({ id: 'CalendarEntry' });

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
