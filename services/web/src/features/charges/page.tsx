import { Group, Select, Table, Text } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Charge } from '../../api.ts';
import { ChargeTag } from './tag.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { formatPeriod, formatYen } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { instrumentQuery } from '../instrument/queries.ts';
import { institutionsQuery, usePeople } from '../people/queries.ts';
import { sessionQuery } from '../session/queries.ts';
import { chargesQuery } from './queries.ts';

/** What was charged: to me, to my organisation, or by the institutions I work for. */
export function ChargesPage() {
  const { t, local } = useLanguage();
  const session = useQuery(sessionQuery);
  const institutions = useQuery(institutionsQuery);
  const roles = session.data?.roles ?? [];
  const own = [...new Set(roles.flatMap(({ institutionId }) => institutionId ?? []))];
  const seesOrganisation = roles.some((role) => role.name === 'finance' && !role.institutionId);
  const scopes = [
    ...(seesOrganisation ? [{ value: 'organisation', label: t.charges.organisation }] : []),
    ...own.map((id) => {
      const institution = institutions.data?.items.find((one) => one.id === id);
      return { value: id, label: institution ? local(institution.name) : id };
    }),
    { value: 'mine', label: t.charges.mine },
  ];
  const [chosen, setChosen] = useState<string | null>(null);
  const scope = chosen ?? scopes[0]?.value ?? 'mine';
  const organisationId = session.data?.organisation.id ?? '';
  const live = useLive(
    scope === 'mine' || scope === 'organisation'
      ? [`organisation:${organisationId}`]
      : [`institution:${scope}`],
  );
  const charges = useQuery(
    chargesQuery(
      scope === 'organisation'
        ? { organisationId }
        : scope === 'mine'
          ? {}
          : { institutionId: scope },
    ),
  );
  const items = charges.data?.items ?? [];
  const total = items.reduce((sum, { totals }) => sum + totals.total, 0);
  return (
    <Page title={t.charges.title} live={live}>
      <Group justify="space-between" align="flex-end" mb="md">
        <Select
          miw={{ base: '100%', sm: 440 }}
          label={t.charges.scope}
          data={scopes}
          value={scope}
          allowDeselect={false}
          onChange={setChosen}
        />
        {items.length > 0 && (
          <Text size="lg">
            {t.charges.grandTotal(items.length)}: <strong>{formatYen(total)}</strong>
          </Text>
        )}
      </Group>
      <ProblemAlert error={charges.error} onRetry={() => void charges.refetch()} />
      {charges.isPending && <Loading />}
      {charges.data && items.length === 0 && <Empty text={t.charges.empty} />}
      {items.length > 0 && <ChargeTable items={items} />}
    </Page>
  );
}

function ChargeTable({ items }: { readonly items: readonly Charge[] }) {
  const { t, local, language } = useLanguage();
  const ids = [...new Set(items.map(({ instrumentId }) => instrumentId))];
  const instruments = useQueries({ queries: ids.map((id) => instrumentQuery(id)) });
  const names = new Map(instruments.flatMap(({ data }) => (data ? [[data.id, data.name]] : [])));
  const people = usePeople(items.map(({ personId }) => personId));
  return (
    <div className="table-scroll" role="region" aria-label={t.charges.title} tabIndex={0}>
      <Table verticalSpacing="sm" striped className="stacking-table">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t.charges.date}</Table.Th>
            <Table.Th>{t.charges.kind}</Table.Th>
            <Table.Th>{t.board.instrument}</Table.Th>
            <Table.Th>{t.board.person}</Table.Th>
            <Table.Th ta="right">{t.charges.amount}</Table.Th>
            <Table.Th>{t.charges.why}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((charge) => {
            const person = people.get(charge.personId);
            const name = names.get(charge.instrumentId);
            return (
              <Table.Tr key={charge.id}>
                <Table.Td>
                  {formatPeriod({ start: charge.usedFrom, end: charge.usedTo }, language)}
                </Table.Td>
                <Table.Td>
                  <ChargeTag kind={charge.kind} />
                </Table.Td>
                <Table.Td>{name && local(name)}</Table.Td>
                <Table.Td>{person && local(person)}</Table.Td>
                <Table.Td ta={{ sm: 'right' }} fw={600}>
                  {formatYen(charge.totals.total)}
                </Table.Td>
                <Table.Td>
                  <Link to="/charges/$id" params={{ id: charge.id }} className="plain-link">
                    {t.charges.why}
                  </Link>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
