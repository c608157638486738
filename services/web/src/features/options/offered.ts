import { useQuery } from '@tanstack/react-query';
import type { Price, Reservation } from '../../api.ts';
import { priceQuery } from '../instrument/queries.ts';
import { sessionQuery } from '../session/queries.ts';
import { organisationsQuery } from '../people/queries.ts';
import { offeredTo } from './options.ts';

/**
 * What the rate card of a run offers, with the prices of whoever booked: staff may come from an
 * organisation of another class.
 */
export function useOffered({ slot, booking, status }: Reservation) {
  const isRunning = status === 'running';
  const session = useQuery(sessionQuery);
  const { organisationId } = booking;
  const own = session.data?.organisation.id === organisationId;
  const other = useQuery({
    ...organisationsQuery([organisationId]),
    enabled: isRunning && session.isSuccess && !own,
  });
  const organisationClass = own ? null : (other.data?.[0]?.class ?? null);
  const { serviceKind, tariff } = booking;
  return useQuery({
    ...priceQuery(slot.instrumentId, { at: slot.period.start, organisationClass }),
    enabled: isRunning && session.isSuccess && (own || !other.isLoading),
    retry: false,
    select: (price) => offeredTo(price, { serviceKind, tariff }),
  });
}

export const hasOptions = (price: Price | undefined): price is Price =>
  price !== undefined && price.optionPrices.length > 0;
