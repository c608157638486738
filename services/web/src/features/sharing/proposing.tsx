import { japanDate, systemClock } from '@kyoyo/kernel';
import { Button, Card, Group, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { ClaimTable } from './claims.tsx';
import { useSharing } from './command.ts';
import { useBalanceWords, useInstitutionNames } from './names.ts';
import { clearingPreviewQuery } from './queries.ts';

/** The last quarters of fiscal years, the latest first: `2026-Q3`. */
function lastQuarters(count: number): string[] {
  const [year, month] = japanDate(systemClock()).split('-').map(Number) as [number, number];
  const now = year * 4 + Math.floor((month - 1) / 3) - 1;
  return Array.from({ length: count }, (_, back) => {
    const index = now - 1 - back;
    return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
  });
}

/** With whom and for which quarter; what it comes to is seen before it is proposed. */
export function Proposing({ institutionId }: { readonly institutionId: string }) {
  const { t, local } = useLanguage();
  const words = t.sharing;
  const { institutions } = useInstitutionNames();
  const quarters = lastQuarters(8);
  const [quarter, setQuarter] = useState(quarters[0] ?? '');
  const [partnerId, setPartnerId] = useState<string | null>(null);
  return (
    <>
      <Group align="flex-end" mb="md">
        <Select
          label={words.quarter}
          allowDeselect={false}
          data={quarters.map((value) => {
            const [year = '', nth = ''] = value.split('-Q');
            return { value, label: words.quarterOf(year, nth) };
          })}
          value={quarter}
          onChange={(next) => next && setQuarter(next)}
        />
        <Select
          miw={240}
          label={words.partner}
          required
          searchable
          data={institutions
            .filter(({ id }) => id !== institutionId)
            .map(({ id, name }) => ({ value: id, label: local(name) }))}
          value={partnerId}
          onChange={setPartnerId}
        />
      </Group>
      {partnerId && (
        <Preview
          key={`${partnerId} ${quarter}`}
          wish={{ institutionId, partnerId, quarter }}
          onDone={() => setPartnerId(null)}
        />
      )}
    </>
  );
}

function Preview(props: {
  readonly wish: { institutionId: string; partnerId: string; quarter: string };
  readonly onDone: () => void;
}) {
  const { t } = useLanguage();
  const { wish, onDone } = props;
  const words = t.sharing;
  const { nameOf } = useInstitutionNames();
  const balanceWords = useBalanceWords();
  const preview = useQuery(clearingPreviewQuery(wish));
  const propose = useSharing(
    (_: void, keyed) => got(api.POST('/api/clearings', { ...keyed, body: wish })),
    onDone,
  );
  if (preview.isPending) return <Loading />;
  if (!preview.data) {
    return <ProblemAlert error={preview.error} onRetry={() => void preview.refetch()} />;
  }
  const { claims, balance } = preview.data;
  if (claims.length === 0) return <Empty text={words.nothingToClear} />;
  return (
    <Card component="section" aria-label={words.toSetOff} withBorder padding="md" mb="md">
      <Group justify="space-between" align="flex-start">
        <div>
          <Text fw={600}>{words.toSetOff}</Text>
          <Text size="sm">
            {words.difference}: {balanceWords(balance)}
          </Text>
        </div>
        <Button loading={propose.isPending} onClick={() => propose.mutate()}>
          {words.propose}
        </Button>
      </Group>
      <ProblemAlert error={propose.error} />
      <ClaimTable claims={claims} nameOf={nameOf} />
    </Card>
  );
}
