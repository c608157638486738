import { ActionIcon, Group, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { formatExact, formatMinutes, formatPeriod } from '../../parts/format.ts';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { sessionQuery } from '../session/queries.ts';
import { AllowanceChart } from './allowance-chart.tsx';
import { levelsOf } from './chart-model.ts';
import { ContractComparison } from './comparison.tsx';
import { hoursLeft } from './hours-left.ts';
import { PlanTerms } from './plan-words.tsx';
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
  const plan = allowance.data.plans.at(-1);
  return (
    <>
      <PeriodSteps allowance={allowance.data} onSince={onSince} onStep={setAt} />
      <LeftNow allowance={allowance.data} seesAll={seesCost} />
      {(levelsOf(allowance.data).length > 0 || allowance.data.days.length > 0) && (
        <AllowanceChart allowance={allowance.data} />
      )}
      {seesCost && <ContractComparison contractId={contractId} at={start} />}
      <Uses contractId={contractId} at={start} />
      {plan && <PlanTerms plan={plan} />}
    </>
  );
}

function PeriodSteps(props: {
  readonly allowance: Allowance;
  readonly onSince: string;
  readonly onStep: (at: string) => void;
}) {
  const { t, local, language } = useLanguage();
  const { before, after, period, plans } = props.allowance;
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
        <br />
        {plans.map(({ name }) => local(name)).join(' → ')}
      </Text>
      {step(after, t.contracts.after, '›')}
    </Group>
  );
}

function LeftNow(props: { readonly allowance: Allowance; readonly seesAll: boolean }) {
  const { t, language } = useLanguage();
  const { allowance, seesAll } = props;
  const { lots, overageMinutes, overageYen } = allowance;
  const personId = useQuery(sessionQuery).data?.person.id;
  const { bySeat, own, all } = hoursLeft(lots, personId);
  const say = (minutes: number) =>
    minutes === Infinity ? t.contracts.unlimited : formatMinutes(minutes, language);
  const ofAll = bySeat ? t.contracts.leftOfAll : t.contracts.left;
  return (
    <Group gap="lg" my="xs">
      <Text size="lg">
        {own === null ? ofAll : t.contracts.leftOfMine}:{' '}
        <strong data-testid="allowance-left">{say(own ?? all)}</strong>
      </Text>
      {own !== null && seesAll && (
        <Text>
          {ofAll}: {say(all)}
        </Text>
      )}
      {overageMinutes > 0 && (
        <Text>
          {t.contracts.overage(formatMinutes(overageMinutes, language), formatExact(overageYen))}
        </Text>
      )}
    </Group>
  );
}
