import type { ServiceKind } from '@kyoyo/contracts';
import { type Period, toInstant } from '@kyoyo/kernel';
import { useQuery } from '@tanstack/react-query';
import type { SuggestionInAddress } from './address.ts';
import { consultationQuery } from '../consultation/queries.ts';

/** A time that staff suggested in a consultation, on its way to the booking dialog. */
export interface Suggestion {
  readonly period: Period;
  readonly service: ServiceKind;
  /** Null where it has been concluded. */
  readonly consultationId: string | null;
}

/** Written out, because the schema of the contracts would bring a whole library to this page. */
const serviceKinds: readonly ServiceKind[] = [
  'equipment-use',
  'technical-guidance',
  'operated-run',
];

/** Null where the address carries none, or none that can be meant. */
function readSuggestion(address: SuggestionInAddress): Suggestion | null {
  const [start, end] = [toInstant(address.start ?? ''), toInstant(address.end ?? '')];
  const service = serviceKinds.find((kind) => kind === address.service);
  const { consultation: consultationId } = address;
  if (!start || !end || !service || !consultationId) return null;
  return { period: { start, end }, service, consultationId };
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
