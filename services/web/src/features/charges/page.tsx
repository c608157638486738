import { Group, Select, Table, Text } from '@mantine/core';
import { type Instant, japanDate } from '@kyoyo/kernel';
import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { Charge } from '../../api.ts';
import { ChargeTag } from './tag.tsx';
import { usePageAddress } from '../../parts/address.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { formatMonth, formatPeriod, formatYen } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { instrumentQuery } from '../instrument/queries.ts';
import { institutionsQuery, usePeople } from '../people/queries.ts';
import { sessionQuery } from '../session/queries.ts';
import { type ChargeList, chargesQuery } from './queries.ts';

/** What was charged: to me, to my organisation, or by the institutions I work for. */
export function ChargesPage() {
  const { t, local, language } = useLanguage();
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
  const [{ scope: chosen, month }, change] = usePageAddress();
  const scope = scopes.find(({ value }) => value === chosen)?.value ?? scopes[0]?.value ?? 'mine';
  const organisationId = session.data?.organisation.id ?? '';
  const live = useLive(
    scope === 'mine' || scope === 'organisation'
      ? [`organisation:${organisationId}`]
      : [`institution:${scope}`],
  );
  const of =
    scope === 'organisation'
      ? { organisationId }
      : scope === 'mine'
        ? {}
        : { institutionId: scope };
  const charges = useInfiniteQuery(chargesQuery({ ...of, ...(month && { month }) }));
  const items = itemsOf(charges.data);
  const months = charges.data?.pages[0]?.months ?? [];
  const summed = sumOf(month ? months.filter((one) => one.month === month) : months);
  return (
    <Page title={t.charges.title} live={live}>
      <Group justify="space-between" align="flex-end" mb="md">
        <Group align="flex-end">
          <Select
            miw={{ base: '100%', sm: 320 }}
            label={t.charges.scope}
            data={scopes}
            value={scope}
            allowDeselect={false}
            onChange={(next) => change({ scope: next ?? undefined, month: undefined })}
          />
          <Select
            w={200}
            label={t.charges.month}
            placeholder={t.charges.everyMonth}
            clearable
            clearButtonProps={{ 'aria-label': t.charges.everyMonth }}
            value={month ?? null}
            onChange={(next) => change({ month: next ?? undefined })}
            data={months.map((one) => ({
              value: one.month,
              label: `${formatMonth(one.month, language)} (${one.count})`,
            }))}
          />
        </Group>
        {summed.count > 0 && (
          <Text size="lg" data-testid="charged">
            {t.charges.grandTotal(summed.count)}: <strong>{formatYen(summed.total)}</strong>
          </Text>
        )}
      </Group>
      <ProblemAlert error={charges.error} onRetry={() => void charges.refetch()} />
      {charges.isPending && <Loading />}
      {charges.data && items.length === 0 && <Empty text={t.charges.empty} />}
      {items.length > 0 && <ChargeTable items={items} months={months} />}
      <More list={charges} shown={items.length} total={summed.count} />
    </Page>
  );
}

type Month = NonNullable<ChargeList['months']>[number];

const sumOf = (months: readonly Month[]) =>
  months.reduce(
    (sum, { count, total }) => ({ count: sum.count + count, total: sum.total + total }),
    { count: 0, total: 0 },
  );

function ChargeTable(props: {
  readonly items: readonly Charge[];
  readonly months: readonly Month[];
}) {
  const { items, months } = props;
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
          {items.map((charge, index) => {
            const month = japanDate(charge.ratedAt as Instant).slice(0, 7);
            const before = items[index - 1];
            const begins = before && japanDate(before.ratedAt as Instant).slice(0, 7) === month;
            const sums = begins ? undefined : months.find((one) => one.month === month);
            const person = people.get(charge.personId);
            const name = names.get(charge.instrumentId);
            return (
              <Fragment key={charge.id}>
                {sums && (
                  <Table.Tr className="subtotal">
                    <Table.Th colSpan={4} scope="rowgroup">
                      {formatMonth(month, language)} <small>{t.charges.count(sums.count)}</small>
                    </Table.Th>
                    <Table.Th ta={{ sm: 'right' }}>{formatYen(sums.total)}</Table.Th>
                    <Table.Td />
                  </Table.Tr>
                )}
                <Table.Tr>
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
              </Fragment>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
