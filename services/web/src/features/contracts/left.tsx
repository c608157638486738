import { ActionIcon, Group, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { formatExact, formatMinutes, formatPeriod } from '../../parts/format.ts';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { AllowanceChart } from './allowance-chart.tsx';
import { levelsOf } from './chart-model.ts';
import { ContractComparison } from './comparison.tsx';
import { type Allowance, allowanceQuery } from './queries.ts';
import { Uses } from './uses.tsx';

/** A period of a contract: what is left, over time, what it saved, and who used what. */
export function Left(props: {
  readonly contractId: string;
  /** When the period that is on began. */
  readonly onSince: string;
  readonly seesCost: boolean;
}) {
  const { contractId, onSince, seesCost } = props;
  /** Null: the one that is on. */
  const [at, setAt] = useState<string | null>(null);
  const allowance = useQuery({
    ...allowanceQuery(contractId, at),
    placeholderData: keepPreviousData,
  });
  if (allowance.isPending) return <Loading />;
  if (!allowance.data) {
    return <ProblemAlert error={allowance.error} onRetry={() => void allowance.refetch()} />;
  }
  const { start } = allowance.data.period;
  return (
    <>
      <PeriodSteps allowance={allowance.data} onSince={onSince} onStep={setAt} />
      <LeftNow allowance={allowance.data} />
      {(levelsOf(allowance.data).length > 0 || allowance.data.days.length > 0) && (
        <AllowanceChart allowance={allowance.data} />
      )}
      {seesCost && <ContractComparison contractId={contractId} at={start} />}
      <Uses contractId={contractId} at={start} />
    </>
  );
}

function PeriodSteps(props: {
  readonly allowance: Allowance;
  readonly onSince: string;
  readonly onStep: (at: string) => void;
}) {
  const { t, language } = useLanguage();
  const { before, after, period } = props.allowance;
  const { onSince } = props;
  const which =
    period.start < onSince
      ? t.contracts.periodOver
      : period.start > onSince
        ? t.contracts.periodComing
        : t.contracts.periodOn;
  const step = (to: string | null, label: string, sign: string) => (
    <ActionIcon
      variant="default"
      disabled={to === null}
      aria-label={label}
      onClick={() => to && props.onStep(to)}
    >
      {sign}
    </ActionIcon>
  );
  return (
    <Group gap="xs" mt="xs" wrap="nowrap">
      {step(before, t.contracts.before, '‹')}
      <Text size="sm" role="status">
        {which}: {formatPeriod(period, language)}
      </Text>
      {step(after, t.contracts.after, '›')}
    </Group>
  );
}

function LeftNow({ allowance }: { readonly allowance: Allowance }) {
  const { t, language } = useLanguage();
  const { lots, overageMinutes, overageYen } = allowance;
  const left = lots.reduce(
    (sum, { minutes, taken, carriedOver }) =>
      minutes === null ? Infinity : sum + Math.max(0, minutes - taken - carriedOver),
    0,
  );
  return (
    <Group gap="lg" my="xs">
      <Text size="lg">
        {t.contracts.left}:{' '}
        <strong data-testid="allowance-left">
          {left === Infinity ? t.contracts.unlimited : formatMinutes(left, language)}
        </strong>
      </Text>
      {overageMinutes > 0 && (
        <Text>
          {t.contracts.overage(formatMinutes(overageMinutes, language), formatExact(overageYen))}
        </Text>
      )}
    </Group>
  );
}
