import type { GivenBack } from '@kyoyo/contracts';
import { Button, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { ApiProblem, type Reservation } from '../../../api.ts';
import { useLanguage } from '../../../language/language.tsx';
import { formatPeriod, formatYen } from '../../../parts/format.ts';
import { Said } from '../../../parts/said.tsx';
import { quoteQuery } from '../../charges/queries.ts';

interface Fee {
  readonly feePercent: number;
  readonly givenBack: readonly GivenBack[];
}

/** What a move would cost that was refused because nobody had agreed to that yet. */
export const feeOf = (error: unknown): Fee | null =>
  error instanceof ApiProblem && error.problem.slug === 'fee-for-given-back'
    ? (error.problem.members as unknown as Fee)
    : null;

/** What the time costs that a move gives back, and the button that agrees to it. */
export function FeeToAccept(props: {
  readonly reservation: Reservation;
  readonly error: unknown;
  readonly pending: boolean;
  readonly onAccept: () => void;
}) {
  const { t, language } = useLanguage();
  const { slot, booking } = props.reservation;
  const fee = feeOf(props.error);
  const { serviceKind, tariff, quantity } = booking;
  const { instrumentId } = slot;
  const quotes = useQueries({
    queries: (fee?.givenBack ?? []).map(({ period, kept }) => ({
      ...quoteQuery({
        instrumentId,
        period,
        ...(kept && { kept }),
        serviceKind,
        tariff,
        quantity,
        feePercent: fee?.feePercent ?? 0,
      }),
      retry: false,
    })),
  });
  if (!fee) return null;
  const totals = quotes.flatMap(({ data }) => data?.fee?.totals.total ?? []);
  const isKnown = totals.length === fee.givenBack.length;
  const yen = isKnown ? formatYen(totals.reduce((sum, one) => sum + one, 0)) : null;
  return (
    <Said tone="waiting">
      {fee.givenBack.map(({ period }) => (
        <Text key={period.start} size="sm">
          {formatPeriod(period, language)}
        </Text>
      ))}
      <Text fw={600} size="sm">
        {t.changing.fee(fee.feePercent, yen)}
      </Text>
      <Text size="sm">{t.changing.feeWaived}</Text>
      <Button mt="xs" loading={props.pending} onClick={props.onAccept}>
        {t.changing.acceptFee}
      </Button>
    </Said>
  );
}
