import { Select } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { usePageAddress } from '../../parts/address.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { WithPanel } from '../../parts/panel/panel.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { ChargeBeside } from './details.tsx';
import { ChargeFilters } from './filters.tsx';
import { chargesQuery, chargeSumsQuery } from './queries.ts';
import { Subtotals } from './subtotals.tsx';
import { ChargeTable } from './table.tsx';
import { wantedOf } from './wanted.ts';
import { useWhoseMoney } from './whose.ts';

/** What was charged: to me, to my organisation, or by the institutions I work for. */
export function ChargesPage() {
  const { t, language } = useLanguage();
  const [address, change] = usePageAddress();
  const { scopes, scope, of, topics } = useWhoseMoney();
  const live = useLive(topics);
  const wanted = { ...of, ...wantedOf(address) };
  const charges = useInfiniteQuery(chargesQuery(wanted));
  const months = useQuery(chargeSumsQuery(wanted, 'month'));
  const items = itemsOf(charges.data);
  const isNarrowed = Object.keys(wanted).length > Object.keys(of).length;
  return (
    <Page
      title={t.charges.title}
      live={live}
      actions={
        <a
          className="plain-link"
          download
          href={`/api/charges/export?${new URLSearchParams({ ...wanted, language })}`}
        >
          {t.charges.csv}
        </a>
      }
    >
      <ChargeFilters of={of}>
        <Select
          size="xs"
          w={{ base: '100%', sm: 200 }}
          label={t.charges.scope}
          data={scopes}
          value={scope}
          allowDeselect={false}
          onChange={(next) =>
            change({ scope: next ?? undefined, month: undefined, counterparty: undefined })
          }
        />
      </ChargeFilters>
      <Subtotals wanted={wanted} />
      <ProblemAlert error={charges.error} onRetry={() => void charges.refetch()} />
      {charges.isPending && <Loading />}
      {charges.data && items.length === 0 && (
        <Empty text={isNarrowed ? t.charges.nothing : t.charges.empty} />
      )}
      <WithPanel title={t.charges.details} details={ChargeBeside}>
        {items.length > 0 && (
          <ChargeTable
            items={items}
            months={(months.data?.groups ?? []).map(({ key: month, ...sums }) => ({
              month,
              ...sums,
            }))}
            seenFrom={of.institutionId === undefined ? 'organisation' : 'institution'}
          />
        )}
        <More list={charges} shown={items.length} total={months.data?.all.count} />
      </WithPanel>
    </Page>
  );
}
