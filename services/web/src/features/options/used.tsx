import { useQuery } from '@tanstack/react-query';
import type { Reservation } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatQuantity } from '../../parts/format.ts';
import { priceQuery } from '../instrument/queries.ts';

/** What a run took, in the words of the rate card of that time; by its code where that is gone. */
export function useUsedOptions(
  instrumentId: string,
  options: Reservation['options'],
  at: string | null,
): string {
  const { t, local } = useLanguage();
  const price = useQuery({
    ...priceQuery(instrumentId, { at, organisationClass: null }),
    enabled: options.length > 0,
    retry: false,
  });
  const words = options.map(({ code, quantity }) => {
    const known = price.data?.optionPrices.find((option) => option.code === code);
    const amount = formatQuantity(quantity);
    return known
      ? t.options.used(local(known.label), amount, local(known.unit))
      : `${code} × ${amount}`;
  });
  return words.join(t.options.and);
}

export function UsedOptions(props: {
  readonly instrumentId: string;
  readonly options: Reservation['options'];
  readonly at: string | null;
}) {
  return <>{useUsedOptions(props.instrumentId, props.options, props.at)}</>;
}
