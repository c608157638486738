import { type Instant, japanInstant, plusMinutes } from '@kyoyo/kernel';
import { ActionIcon, Group, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { formatExact, formatMinutes, formatPeriod } from '../../parts/format.ts';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { usePeople } from '../people/queries.ts';
import { AllowanceChart } from './allowance-chart.tsx';
import { levelsOf, usedOf } from './chart-model.ts';
import { type Allowance, allowanceQuery } from './queries.ts';

/** What is left of a period: as a number, over time, and by who used it; also of those before. */
export function Left(props: {
  readonly contractId: string;
  /** On which it began, in Japan. */
  readonly startsOn: string;
  readonly current: Allowance['period'];
}) {
  const { contractId, startsOn, current } = props;
  const { t, language } = useLanguage();
  const [at, setAt] = useState<string>();
  const allowance = useQuery(allowanceQuery(contractId, at));
  if (allowance.isPending) return <Loading />;
  if (!allowance.data) {
    return <ProblemAlert error={allowance.error} onRetry={() => void allowance.refetch()} />;
  }
  const { lots, overageMinutes, overageYen, period } = allowance.data;
  const left = lots.reduce(
    (sum, { minutes, taken, carriedOver }) =>
      minutes === null ? Infinity : sum + Math.max(0, minutes - taken - carriedOver),
    0,
  );
  const isFirst = period.start <= japanInstant(startsOn);
  const isOn = period.start === current.start;
  return (
    <>
      <Group gap="xs" mt="xs">
        <ActionIcon
          variant="default"
          aria-label={t.contracts.earlier}
          disabled={isFirst}
          onClick={() => setAt(plusMinutes(period.start as Instant, -1))}
        >
          ‹
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={t.contracts.later}
          disabled={isOn}
          onClick={() => setAt(period.end === current.start ? undefined : period.end)}
        >
          ›
        </ActionIcon>
        <Text size="sm" c="dimmed" aria-live="polite">
          {isOn ? t.contracts.period : t.contracts.formerPeriod}: {formatPeriod(period, language)}
        </Text>
      </Group>
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
      {(levelsOf(allowance.data).length > 0 || allowance.data.days.length > 0) && (
        <AllowanceChart allowance={allowance.data} />
      )}
      <ByPerson allowance={allowance.data} />
    </>
  );
}

const sources = ['included', 'rollover', 'pool', 'overage'] as const;

function ByPerson({ allowance: { people } }: { readonly allowance: Allowance }) {
  const { t, local, language } = useLanguage();
  const names = usePeople(people.map(({ personId }) => personId));
  if (people.length === 0) return null;
  return (
    <div className="table-scroll" role="region" aria-label={t.contracts.used} tabIndex={0}>
      <Table my="sm" verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className="whole-words">{t.contracts.person}</Table.Th>
            {sources.map((source) => (
              <Table.Th key={source} ta="right">
                {t.contracts.bySource[source]}
              </Table.Th>
            ))}
            <Table.Th ta="right">{t.contracts.used}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map((one) => {
            const name = names.get(one.personId);
            return (
              <Table.Tr key={one.personId}>
                <Table.Td className="whole-words">{name ? local(name) : '—'}</Table.Td>
                {sources.map((source) => (
                  <Table.Td key={source} ta="right" className="amount">
                    {formatMinutes(one[source], language)}
                  </Table.Td>
                ))}
                <Table.Td ta="right" className="amount">
                  {formatMinutes(usedOf(one), language)}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
