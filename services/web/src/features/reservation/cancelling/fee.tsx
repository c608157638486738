import { systemClock } from '@kyoyo/kernel';
import { Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import type { Reservation } from '../../../api.ts';
import { Said } from '../../../parts/said.tsx';
import { formatYen } from '../../../parts/format.ts';
import { useLanguage } from '../../../language/language.tsx';
import { type FeeShare, feeSharesOf } from './shares.ts';
import { quoteQuery } from '../../charges/queries.ts';

/** Of more than these at once only the percentage is said. */
const quotedMax = 30;

/** What cancelling these now would cost, if nobody takes their time. */
export function CancellationFee({ concerned }: { readonly concerned: readonly Reservation[] }) {
  const { t } = useLanguage();
  const shares = feeSharesOf(concerned, systemClock());
  const yenOf = useFeeYen(shares.flatMap(({ percent, of }) => of.map((one) => ({ percent, one }))));
  if (shares.length === 0) return <Text size="sm">{t.changing.noFee}</Text>;
  const single = concerned.length === 1;
  return (
    <Said tone="waiting">
      {shares.map((share) => {
        const yen = yenOf(share);
        const price = yen === null ? null : formatYen(yen);
        return (
          <Text key={share.percent} fw={600} size="sm">
            {single
              ? t.changing.fee(share.percent, price)
              : t.series.feeOfSome(share.of.length, share.percent, price)}
          </Text>
        );
      })}
      <Text size="sm">{t.changing.feeWaived}</Text>
    </Said>
  );
}

/** Quotes each by the function that charges it; null until all of a share are known. */
function useFeeYen(owed: readonly { readonly percent: number; readonly one: Reservation }[]) {
  const asked = owed.length > quotedMax ? [] : owed;
  const quotes = useQueries({
    queries: asked.map(({ percent, one: { slot, booking } }) => {
      const { serviceKind, tariff, quantity, contractId } = booking;
      const { instrumentId, period } = slot;
      const use = { instrumentId, period, serviceKind, tariff, quantity, contractId };
      const body = { ...use, feePercent: percent };
      return { ...quoteQuery(body), retry: false };
    }),
  });
  return ({ percent, of }: FeeShare<Reservation>): number | null => {
    const totals = asked.flatMap((one, index) =>
      one.percent === percent ? (quotes[index]?.data?.fee?.totals.total ?? []) : [],
    );
    return totals.length === of.length ? totals.reduce((sum, total) => sum + total, 0) : null;
  };
}
