import type { components } from '@kyoyo/client';
import { Stack, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { formatYen } from '../../parts/format.ts';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { clearingQuery } from './queries.ts';

type Claim = components['schemas']['ClearingPreview']['claims'][number];

interface Named {
  readonly nameOf: (id: string) => string;
}

/** What either side claims, each with how many lines it is made of. */
export function ClaimTable({ claims, nameOf }: Named & { readonly claims: readonly Claim[] }) {
  const { t } = useLanguage();
  const words = t.sharing;
  return (
    <Stack gap={4} mt="sm">
      <Table verticalSpacing={4} maw={760} aria-label={words.claims}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.creditor}</Table.Th>
            <Table.Th>{words.what}</Table.Th>
            <Table.Th ta="right">{words.count}</Table.Th>
            <Table.Th ta="right">{words.amount}</Table.Th>
            <Table.Th ta="right">{words.tax}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {claims.map((claim) => (
            <Table.Tr key={`${claim.creditorId} ${claim.of} ${claim.taxPercent}`}>
              <Table.Td>{nameOf(claim.creditorId)}</Table.Td>
              <Table.Td>{words.of[claim.of]}</Table.Td>
              <Table.Td ta="right" className="amount">
                {claim.count}
              </Table.Td>
              <Table.Td ta="right" className="amount">
                {formatYen(claim.netYen)}
              </Table.Td>
              <Table.Td ta="right" className="amount">
                {formatYen(claim.taxYen)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}

/** Of a clearing that was proposed. */
export function Claims({ id, nameOf }: Named & { readonly id: string }) {
  const clearing = useQuery(clearingQuery(id));
  if (clearing.isPending) return <Loading />;
  if (!clearing.data) {
    return <ProblemAlert error={clearing.error} onRetry={() => void clearing.refetch()} />;
  }
  const claims = clearing.data.claims.map(({ lines, ...claim }) => ({
    ...claim,
    count: lines.length,
  }));
  return <ClaimTable claims={claims} nameOf={nameOf} />;
}
