import { useMutation } from '@tanstack/react-query';
import { api, got, newKey, type Reservation } from '../../api.ts';
import { useRefresh } from '../booking/single-booking.ts';

export type StepName =
  | 'confirmation'
  | 'check-in'
  | 'options'
  | 'check-out'
  | 'correction'
  | 'cancellation'
  | 'moves'
  | 'hand-over'
  | 'contract';

/** One thing done to a reservation as it was last seen. */
export function useReservationStep({ id, version }: Reservation, onDone: () => void) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ step, body = {} }: { step: StepName; body?: object }) =>
      got(
        api.POST(`/api/reservations/{id}/${step}` as '/api/reservations/{id}/check-in', {
          headers: { 'Idempotency-Key': newKey(), 'If-Match': `"${version}"` },
          params: { path: { id } },
          body: body as never,
        }),
      ),
    onSuccess: onDone,
    onSettled: refresh,
  });
}
