import {
  durationMs,
  type Instant,
  japanDate,
  japanInstant,
  japanMinuteOfDay,
  type Period,
  plusMinutes,
  systemClock,
} from '@kyoyo/kernel';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Reservation } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { BookingDialog } from '../booking/dialog.tsx';
import { isBookable } from '../calendar/bookings.ts';
import { addDays } from '../calendar/geometry.ts';
import { instrumentQuery } from '../instrument/queries.ts';

/** The same hours of the next day on which it was: so many weeks later that it is still to come. */
export function againAt({ start, end }: Period, now: Instant): Period {
  let date = japanDate(start);
  while (date <= japanDate(now)) date = addDays(date, 7);
  const next = japanInstant(date, japanMinuteOfDay(start));
  return { start: next, end: plusMinutes(next, durationMs({ start, end }) / 60_000) };
}

/** From a booking that is over to another like it. */
export function BookAgain({ reservation }: { readonly reservation: Reservation }) {
  const { t } = useLanguage();
  const [booking, setBooking] = useState(false);
  const { data } = useQuery(instrumentQuery(reservation.slot.instrumentId));
  if (!data || !isBookable(data)) return null;
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setBooking(true)}>
        {t.bookings.again}
      </Button>
      {booking && (
        <BookingDialog
          instrument={data}
          initial={againAt(reservation.slot.period as Period, systemClock())}
          onClose={() => setBooking(false)}
        />
      )}
    </>
  );
}
