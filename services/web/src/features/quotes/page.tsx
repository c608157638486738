import { Select, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { IssuedQuote } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { usePageAddress } from '../../parts/address.ts';
import { formatDate, formatPeriod, formatYen } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { StackingTable } from '../../parts/stacking-table.tsx';
import { useWhoseMoney } from '../charges/whose.ts';
import { lastDayOf } from './last-day.ts';
import { issuedQuotesQuery } from './queries.ts';
import { StateTag } from './state-tag.tsx';

/** Quotes that were issued: to me, to my organisation, or by the institutions I work for. */
export function QuotesPage() {
  const { t } = useLanguage();
  const { scopes, scope, of, topics } = useWhoseMoney();
  const [, change] = usePageAddress();
  const live = useLive(topics);
  const quotes = useInfiniteQuery(issuedQuotesQuery(of));
  const items = itemsOf(quotes.data);
  return (
    <Page title={t.quotes.title} live={live}>
      {scopes.length > 1 && (
        <Select
          maw={320}
          mb="md"
          label={t.charges.scope}
          data={scopes}
          value={scope}
          allowDeselect={false}
          onChange={(next) => change({ scope: next ?? undefined })}
        />
      )}
      <ProblemAlert error={quotes.error} onRetry={() => void quotes.refetch()} />
      {quotes.isPending && <Loading />}
      {quotes.data && items.length === 0 && <Empty text={t.quotes.empty} />}
      {items.length > 0 && <QuoteTable items={items} />}
      <More list={quotes} shown={items.length} />
    </Page>
  );
}

function QuoteTable({ items }: { readonly items: readonly IssuedQuote[] }) {
  const { t, local, language } = useLanguage();
  return (
    <div className="table-scroll" role="region" aria-label={t.quotes.title} tabIndex={0}>
      <StackingTable verticalSpacing="xs" striped>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t.quotes.number}</Table.Th>
            <Table.Th>{t.quotes.issuedOn}</Table.Th>
            <Table.Th>{t.quotes.instrument}</Table.Th>
            <Table.Th>{t.quotes.period}</Table.Th>
            <Table.Th>{t.quotes.whom}</Table.Th>
            <Table.Th>{t.quotes.validUntil}</Table.Th>
            <Table.Th ta="right">{t.quotes.amount}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((quote) => (
            <Table.Tr key={quote.id}>
              <Table.Td className="amount">
                <Link to="/quotes/$id" params={{ id: quote.id }} className="plain-link">
                  {quote.number}
                </Link>
              </Table.Td>
              <Table.Td className="amount">
                <OnPhone label={t.quotes.issuedOn} />
                {formatDate(quote.issuedOn, language)}
              </Table.Td>
              <Table.Td>{local(quote.instrumentName)}</Table.Td>
              <Table.Td>{formatPeriod(quote.wish.period, language)}</Table.Td>
              <Table.Td>{local(quote.organisationName)}</Table.Td>
              <Table.Td className="amount">
                <OnPhone label={t.quotes.validUntil} />
                {formatDate(lastDayOf(quote.validUntil), language)}{' '}
                <StateTag status={quote.status} />
              </Table.Td>
              <Table.Td ta={{ sm: 'right' }} className="amount" fw={600}>
                {formatYen(quote.totals.total)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </StackingTable>
    </div>
  );
}

/** Two dates below each other, without the heads of their columns, would be one like the other. */
function OnPhone({ label }: { readonly label: string }) {
  return (
    <Text span size="sm" c="dimmed" hiddenFrom="sm">
      {label}{' '}
    </Text>
  );
}
