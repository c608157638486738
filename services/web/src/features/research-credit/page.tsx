import { Group, Select, TextInput } from '@mantine/core';
import { japanDate, systemClock } from '@kyoyo/kernel';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { usePageAddress } from '../../parts/address.ts';
import { formatMonth } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { institutionsQuery } from '../people/queries.ts';
import { yenOf } from '../retention/queries.ts';
import { sessionQuery } from '../session/queries.ts';
import { CreditLines } from './lines.tsx';
import { Partner } from './partner.tsx';
import { creditQuery } from './queries.ts';
import './research-credit.css';
import { CreditSums } from './sums.tsx';
import { yearsFrom } from './years.ts';

/** What an organisation claims, and what an institution says that it is to those who claim. */
export function ResearchCreditPage() {
  const { t } = useLanguage();
  const session = useQuery(sessionQuery).data;
  const institutions = useQuery(institutionsQuery).data?.items;
  if (!session || !institutions) return <Loading />;
  const finance = session.roles.filter(({ name }) => name === 'finance');
  const claims = finance.some(({ institutionId }) => institutionId === undefined);
  const own = institutions.filter(({ id }) =>
    finance.some(({ institutionId }) => institutionId === id),
  );
  if (claims) return <Claim organisationId={session.organisation.id} institutions={own} />;
  return (
    <Page title={t.researchCredit.title} subtitle={t.researchCredit.subtitle}>
      {own.length === 0 && <Empty text={t.researchCredit.none} />}
      <Partners institutions={own} />
    </Page>
  );
}

interface Named {
  readonly id: string;
  readonly name: { readonly ja: string; readonly en: string };
}

const Partners = ({ institutions }: { readonly institutions: readonly Named[] }) =>
  institutions.map((one) => <Partner key={one.id} institution={one} />);

function Claim(props: {
  readonly organisationId: string;
  readonly institutions: readonly Named[];
}) {
  const { organisationId, institutions } = props;
  const { t, language } = useLanguage();
  const words = t.researchCredit;
  const [address, change] = usePageAddress();
  const [corporateTaxYen, setTax] = useState<number>();
  const start = Number(address.by ?? 4);
  const years = yearsFrom(start >= 1 && start <= 12 ? start : 4, japanDate(systemClock()));
  const year = years.find(({ fromMonth }) => fromMonth === address.month) ?? years[0];
  const wish = {
    organisationId,
    fromMonth: year?.fromMonth ?? '',
    toMonth: year?.toMonth ?? '',
    ...(corporateTaxYen !== undefined && { corporateTaxYen }),
  };
  const found = useInfiniteQuery(creditQuery(wish));
  const items = itemsOf(found.data);
  const totals = found.data?.pages[0]?.totals;
  const asked = new URLSearchParams(
    Object.entries({ ...wish, language }).map(([name, value]) => [name, `${value}`]),
  );
  const { corporateTaxYen: _, ...named } = wish;
  return (
    <Page
      title={words.title}
      subtitle={words.subtitle}
      actions={
        <Group gap="md">
          <a
            className="plain-link"
            download
            href={`/api/research-credit/export?${new URLSearchParams({ ...named, language })}`}
          >
            {words.csv}
          </a>
          <a className="plain-link" download href={`/api/research-credit/statement.pdf?${asked}`}>
            {words.pdf}
          </a>
        </Group>
      }
    >
      <Group align="flex-start" gap="sm" mb="md">
        <Select
          w={{ base: '100%', sm: 170 }}
          label={words.startMonth}
          allowDeselect={false}
          data={Array.from({ length: 12 }, (_month, index) => ({
            value: `${index + 1}`,
            label: words.monthName(index + 1),
          }))}
          value={`${start}`}
          onChange={(next) => change({ by: next ?? undefined, month: undefined })}
        />
        <Select
          w={{ base: '100%', sm: 260 }}
          label={words.year}
          allowDeselect={false}
          data={years.map(({ fromMonth, toMonth }) => ({
            value: fromMonth,
            label: words.yearOf(formatMonth(fromMonth, language), formatMonth(toMonth, language)),
          }))}
          value={year?.fromMonth ?? null}
          onChange={(next) => change({ month: next ?? undefined })}
        />
        <TextInput
          w={{ base: '100%', sm: 260 }}
          label={words.tax}
          description={words.taxHelp}
          descriptionProps={{ c: 'dimmed' }}
          inputWrapperOrder={['label', 'input', 'description']}
          inputMode="numeric"
          maxLength={16}
          onChange={({ currentTarget }) => setTax(yenOf(currentTarget.value))}
        />
      </Group>
      <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Loading />}
      {totals && totals.count > 0 && <CreditSums totals={totals} />}
      {totals?.count === 0 && <Empty text={words.empty} />}
      {items.length > 0 && <CreditLines items={items} />}
      <More list={found} shown={items.length} total={totals?.count} />
      <Partners institutions={institutions} />
    </Page>
  );
}
