import { z } from 'zod';
import type { CalendarChange, CalendarPut } from '../calendar-entry.ts';
import { type Audience, financeOf, membersOf, person, staffOf } from '../concerns.ts';
import { type Booking, booking, type Slot, slot } from '../slot.ts';

/** What all events of a reservation share: whom they tell, what is shown, and the calendar. */
export const booked = z.object({ slot, booking });
type Booked = z.infer<typeof booked>;

/** Who operates the instrument need not work there. */
export const concernsOf = (slots: readonly Slot[], { organisationId }: Booking): Audience[] => [
  membersOf(organisationId),
  ...slots.flatMap(({ institutionId, operatorId }) => [
    staffOf(institutionId),
    financeOf(institutionId),
    ...(operatorId === null ? [] : [person(operatorId)]),
  ]),
];

/** Others see that time is taken. */
export function showingOf(at: Slot, { organisationId, personId }: Booking, reservationId: string) {
  const { instrumentId, institutionId, period: taken } = at;
  const open = { instrumentId, institutionId, period: taken };
  return {
    instrumentIds: [instrumentId],
    named: { ...open, reservationId, organisationId, personId },
    open,
  };
}

export const told = {
  concerns: ({ slot: at, booking: of }: Booked) => concernsOf([at], of),
  shows: ({ slot: at, booking: of }: Booked, reservationId: string) =>
    showingOf(at, of, reservationId),
};

/** Without whoever waits, perhaps of another organisation. */
export const bookedAlone = ({ slot: at, booking: of }: Booked): Booked => ({
  slot: at,
  booking: of,
});

export const entryOf = (at: Slot, of: Booking, reservationId: string): CalendarPut => ({
  instrumentId: at.instrumentId,
  unit: at.unit,
  period: at.period,
  mine: false,
  reservationId,
  organisationId: of.organisationId,
  personId: of.personId,
  operatorId: at.operatorId,
});
export const placeOf = ({ instrumentId, unit, period: { start } }: Slot) => ({
  instrumentId,
  unit,
  start,
});

/** Without a status it has the one it had. */
export const puts =
  (status?: CalendarPut['status']) =>
  ({ slot: at, booking: of }: Booked, reservationId: string): CalendarChange => ({
    puts: [{ ...entryOf(at, of, reservationId), ...(status && { status }) }],
  });
export const removes = ({ slot: at }: Booked): CalendarChange => ({ removes: [placeOf(at)] });
