import { z } from 'zod';
import { id, instant, period } from './primitives.ts';
import { takingStatuses } from './reservation-status.ts';

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

/** What an event does to the calendars that show it: an entry has its place by unit and start. */
export const calendarChange = z.object({
  removes: z.array(z.object({ instrumentId: id, unit: z.int(), start: instant })).optional(),
  /**
   * Each in the place of what is there. Without a status it has that of the entry in its place, or
   * of the one that is removed.
   */
  puts: z.array(calendarEntry.partial({ status: true })).optional(),
});
export type CalendarChange = z.infer<typeof calendarChange>;
export type CalendarPut = NonNullable<CalendarChange['puts']>[number];
