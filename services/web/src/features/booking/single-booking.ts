import { useMutation } from '@tanstack/react-query';
import { api, got, type Instrument, type Reservation, withKey } from '../../api.ts';
import { type useBookingForm, wishOf, withOperator } from './form.ts';
import { useHappened } from '../../live/stale.ts';
import { reservationEvents, waitlistEvents } from '../../live/events.ts';

type Form = ReturnType<typeof useBookingForm>;

/** Holding, booking and confirming one time. */
export function useSingleBooking(instrument: Instrument, { fields, key }: Form) {
  const refresh = useRefresh();
  const book = useMutation({
    mutationFn: (hold: boolean) =>
      got<Reservation>(
        api.POST('/api/reservations', {
          ...withKey(`${key}${hold ? ' hold' : ''}`),
          body: {
            ...wishOf(instrument, fields),
            ...withOperator(fields),
            period: fields.period,
            hold,
            forPersonId: fields.forPersonId,
          },
        }),
      ),
    onSettled: refresh,
  });
  const confirm = useMutation({
    mutationFn: (id: string) =>
      got<Reservation>(
        api.POST('/api/reservations/{id}/confirmation', {
          ...withKey(`${key} confirm`),
          params: { path: { id } },
          body: {},
        }),
      ),
    onSettled: refresh,
  });
  const booked = confirm.data ?? book.data;
  return {
    /** By the button that was pressed; the return key means to book. */
    send: (wish: string | undefined) => {
      if (booked?.status === 'held') confirm.mutate(booked.id);
      else book.mutate(wish === 'hold');
    },
    book,
    confirm,
    error: book.error ?? confirm.error,
    held: booked?.status === 'held' ? booked : undefined,
    done: booked && booked.status !== 'held' ? booked : undefined,
  };
}

/** Has what a step with a booking changes read again. */
export function useRefresh(): () => void {
  const happened = useHappened();
  return () => void happened([...reservationEvents, ...waitlistEvents, 'ConsultationConcluded']);
}
