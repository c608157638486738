import type { Reservation } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { useInstrumentNames } from '../instrument/queries.ts';

/** What the instrument of a booking is called, for the head of a dialog about it. */
export function useInstrumentName({ slot }: Reservation): string | undefined {
  const { local } = useLanguage();
  const name = useInstrumentNames([slot.instrumentId]).get(slot.instrumentId);
  return name && local(name);
}
