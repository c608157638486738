import { Table } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { WhatIfRun } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatPoint, formatYen } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag } from '../../parts/tag.tsx';
import { StackingTable } from '../../parts/stacking-table.tsx';
import { useInstrumentNames } from '../instrument/queries.ts';
import { useOrganisations } from '../people/queries.ts';
import { whatIfRunsQuery } from './queries.ts';
import { formatChange } from './words.ts';

/** The charges that would be another, each leading to itself. */
export function Runs({ id, total }: { readonly id: string; readonly total: number }) {
  const { t } = useLanguage();
  const runs = useInfiniteQuery(whatIfRunsQuery(id));
  const items = itemsOf(runs.data);
  if (total === 0) return <Empty text={t.whatIf.nothingDiffers} />;
  return (
    <>
      <ProblemAlert error={runs.error} onRetry={() => void runs.refetch()} />
      {runs.isPending && <Loading />}
      {items.length > 0 && <RunTable items={items} />}
      <More list={runs} shown={items.length} total={total} />
    </>
  );
}

function RunTable({ items }: { readonly items: readonly WhatIfRun[] }) {
  const { t, local, language } = useLanguage();
  const names = useInstrumentNames(items.map(({ instrumentId }) => instrumentId));
  const organisations = useOrganisations(items.map(({ organisationId }) => organisationId));
  const named = (name: Parameters<typeof local>[0] | undefined) =>
    name ? local(name) : t.whatIf.unknownName;
  return (
    <div className="table-scroll" role="region" aria-label={t.whatIf.groups.run} tabIndex={0}>
      <StackingTable verticalSpacing={4} striped>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t.whatIf.used}</Table.Th>
            <Table.Th>{t.whatIf.instrument}</Table.Th>
            <Table.Th>{t.whatIf.organisation}</Table.Th>
            <Table.Th ta="right">{t.whatIf.was}</Table.Th>
            <Table.Th ta="right">{t.whatIf.would}</Table.Th>
            <Table.Th ta="right">{t.whatIf.difference}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((run) => (
            <Table.Tr key={run.chargeId}>
              <Table.Td>
                <Link to="/charges/$id" params={{ id: run.chargeId }} className="plain-link">
                  {formatPoint(run.usedTo, language)}
                </Link>{' '}
                {run.kind !== 'run' && <Tag tone="waiting">{t.charges.kinds[run.kind]}</Tag>}
              </Table.Td>
              <Table.Td>{named(names.get(run.instrumentId))}</Table.Td>
              <Table.Td>
                {named(organisations.get(run.organisationId))}{' '}
                <small>{t.classes[run.organisationClass]}</small>
              </Table.Td>
              <Table.Td ta={{ sm: 'right' }} className="amount">
                {formatYen(run.was)}
              </Table.Td>
              <Table.Td ta={{ sm: 'right' }} className="amount">
                {run.would === null ? (
                  <Tag tone="bad">{t.whatIf.noPrice}</Tag>
                ) : (
                  formatYen(run.would)
                )}
              </Table.Td>
              <Table.Td ta={{ sm: 'right' }} className="amount" fw={600}>
                {formatChange({ was: run.was, would: run.would ?? 0 })}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </StackingTable>
    </div>
  );
}
