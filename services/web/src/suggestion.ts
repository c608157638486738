import { type ServiceKind, serviceKind } from '@kyoyo/contracts';
import { type Period, toInstant } from '@kyoyo/kernel';
import { useQuery } from '@tanstack/react-query';
import { consultationQuery } from './queries.ts';

/** A time that staff suggested in a consultation, on its way to the booking dialog. */
export interface Suggestion {
  readonly period: Period;
  readonly service: ServiceKind;
  /** Null where it has been concluded. */
  readonly consultationId: string | null;
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
function readSuggestion(address: SuggestionInAddress): Suggestion | null {
  const [start, end] = [toInstant(address.start ?? ''), toInstant(address.end ?? '')];
  const service = serviceKind.safeParse(address.service);
  const { consultation: consultationId } = address;
  if (!start || !end || !service.success || !consultationId) return null;
  return { period: { start, end }, service: service.data, consultationId };
}

/** The same, as long as it says; of the consultation only where a booking can still conclude it. */
export function useSuggestion(address: SuggestionInAddress): Suggestion | null {
  const suggestion = readSuggestion(address);
  const { data } = useQuery({
    ...consultationQuery(suggestion?.consultationId ?? ''),
    enabled: suggestion !== null,
  });
  const isConcluded = data !== undefined && data.status !== 'open';
  return suggestion && isConcluded ? { ...suggestion, consultationId: null } : suggestion;
}
