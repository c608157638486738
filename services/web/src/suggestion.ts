import type { ServiceKind } from '@kyoyo/contracts';
import { type Period, toInstant } from '@kyoyo/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SuggestionInAddress } from './addresses.ts';
import { api, got, newKey, type Reservation, withKey } from './api.ts';

/** A time that staff suggested in a consultation, on its way to the booking dialog. */
export interface Suggestion {
  readonly period: Period;
  readonly service: ServiceKind;
  readonly consultationId: string;
}

/** Written out, because the schema of the contracts would bring a whole library to this page. */
const serviceKinds: readonly ServiceKind[] = [
  'equipment-use',
  'technical-guidance',
  'operated-run',
];

/** Null where the address carries none, or none that can be meant. */
export function readSuggestion(address: SuggestionInAddress): Suggestion | null {
  const [start, end] = [toInstant(address.start ?? ''), toInstant(address.end ?? '')];
  const service = serviceKinds.find((kind) => kind === address.service);
  const { consultation: consultationId } = address;
  if (!start || !end || !service || !consultationId) return null;
  return { period: { start, end }, service, consultationId };
}

/** Ends the consultation that a booking came from; a hold does not end it yet. */
export function useConcluding(suggestion: Suggestion | null) {
  const queries = useQueryClient();
  const conclude = useMutation({
    mutationFn: ({ id, reservationId }: { id: string; reservationId: string }) =>
      got(
        api.POST('/api/consultations/{id}/conclusion', {
          ...withKey(newKey()),
          params: { path: { id } },
          body: { reservationId },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['consultations'] }),
  });
  return ({ id: reservationId, status }: Reservation) => {
    if (!suggestion || status !== 'confirmed') return;
    conclude.mutate({ id: suggestion.consultationId, reservationId });
  };
}
