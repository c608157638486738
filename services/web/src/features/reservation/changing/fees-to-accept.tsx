import type { FeeForGivenBack, GivenBack } from '@kyoyo/contracts';
import { Button, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { ApiProblem, type Reservation } from '../../../api.ts';
import { useLanguage } from '../../../language/language.tsx';
import { formatPeriod, formatYen } from '../../../parts/format.ts';
import { Said } from '../../../parts/said.tsx';
import { quoteQuery } from '../../charges/queries.ts';
import { conflictsOf } from '../../series/booking.tsx';

const slug = 'fee-for-given-back';

/** Why a move was refused, or each of the moves of a series. */
const refusalsOf = (error: unknown): readonly Readonly<Record<string, unknown>>[] =>
  conflictsOf(error)?.flatMap(({ refusal }) => refusal ?? []) ??
  (error instanceof ApiProblem ? [{ slug: error.problem.slug, ...error.problem.members }] : []);

/** What it would cost, where that was not agreed to yet. */
export const feesOf = (error: unknown): readonly FeeForGivenBack[] =>
  refusalsOf(error)
    .filter((refusal) => refusal['slug'] === slug)
    .map((fee) => {
      const { feePercent, givenBack } = fee as unknown as FeeForGivenBack;
      return { feePercent, givenBack };
    });

/** Whether nothing else is in the way. */
export const isOnlyFee = (error: unknown): boolean => {
  const refusals = refusalsOf(error);
  return refusals.length > 0 && refusals.every((refusal) => refusal['slug'] === slug);
};

interface Owed extends GivenBack {
  readonly feePercent: number;
}

/** What the time costs that a move gives back, and the button that agrees to just that. */
export function FeesToAccept(props: {
  readonly reservation: Pick<Reservation, 'slot' | 'booking'>;
  readonly fees: readonly FeeForGivenBack[];
  readonly pending: boolean;
  readonly onAccept: () => void;
}) {
  const { t, language } = useLanguage();
  const owed = props.fees.flatMap(({ feePercent, givenBack }): Owed[] =>
    givenBack.map((one) => ({ ...one, feePercent })),
  );
  const yen = useTotal(props.reservation, owed);
  if (owed.length === 0) return null;
  return (
    <Said tone="waiting">
      {owed.map(({ period, feePercent }) => (
        <Text key={period.start} size="sm">
          {formatPeriod(period, language)} ({feePercent}%)
        </Text>
      ))}
      <Text fw={600} size="sm">
        {t.changing.fee(Math.max(...owed.map(({ feePercent }) => feePercent)), yen)}
      </Text>
      <Text size="sm">{t.changing.feeWaived}</Text>
      <Button mt="xs" loading={props.pending} onClick={props.onAccept}>
        {t.changing.acceptFee}
      </Button>
    </Said>
  );
}

/** Of all of it, in yen; null while a price is awaited, or is not for the asker to know. */
function useTotal(
  { slot, booking }: Pick<Reservation, 'slot' | 'booking'>,
  owed: readonly Owed[],
): string | null {
  const { serviceKind, tariff, quantity, contractId } = booking;
  const use = { instrumentId: slot.instrumentId, serviceKind, tariff, quantity, contractId };
  const quotes = useQueries({
    queries: owed.map(({ period, kept, feePercent }) => ({
      ...quoteQuery({ ...use, period, ...(kept && { kept }), feePercent }),
      retry: false,
    })),
  });
  const totals = quotes.flatMap(({ data }) => data?.fee?.totals.total ?? []);
  if (totals.length < owed.length) return null;
  return formatYen(totals.reduce((sum, one) => sum + one, 0));
}
