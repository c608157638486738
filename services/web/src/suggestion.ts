import { type ServiceKind, serviceKind } from '@kyoyo/contracts';
import { type Period, toInstant } from '@kyoyo/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got, newKey, type Reservation, withKey } from './api.ts';

/** A time that staff suggested in a consultation, on its way to the booking dialog. */
export interface Suggestion {
  readonly period: Period;
  readonly service: ServiceKind;
  readonly consultationId: string;
}

/** The same as the address of an instrument's page carries it. */
interface SuggestionInAddress {
  readonly start?: string;
  readonly end?: string;
  readonly service?: string;
  readonly consultation?: string;
}

export const suggestionInAddress = (search: Record<string, unknown>): SuggestionInAddress =>
  Object.fromEntries(
    ['start', 'end', 'service', 'consultation'].flatMap((name) => {
      const value = search[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );

/** Null where the address carries none, or none that can be meant. */
export function readSuggestion(address: SuggestionInAddress): Suggestion | null {
  const [start, end] = [toInstant(address.start ?? ''), toInstant(address.end ?? '')];
  const service = serviceKind.safeParse(address.service);
  const { consultation: consultationId } = address;
  if (!start || !end || !service.success || !consultationId) return null;
  return { period: { start, end }, service: service.data, consultationId };
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
