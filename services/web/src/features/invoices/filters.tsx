import { Select, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { usePageAddress } from '../../parts/address.ts';
import { formatMonth } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { lastMonths } from '../../parts/months.ts';
import { institutionsQuery, useOrganisations } from '../people/queries.ts';
import { customersQuery } from './queries.ts';

const monthsShown = 36;

/** By month, other side, and a part of number or name; all of it stands in the address. */
export function InvoiceFilters(props: { readonly institutionId: string | undefined }) {
  const { t, language } = useLanguage();
  const [{ month, find }, change] = usePageAddress();
  const say = (text: string) => change({ find: text.trim() || undefined });
  return (
    <>
      <Select
        w={{ base: '100%', sm: 160 }}
        label={t.invoices.month}
        placeholder={t.invoices.all}
        clearable
        clearButtonProps={{ 'aria-label': `${t.invoices.month}: ${t.invoices.all}` }}
        data={lastMonths(monthsShown, month).map((value) => ({
          value,
          label: formatMonth(value, language),
        }))}
        value={month ?? null}
        onChange={(next) => change({ month: next ?? undefined })}
      />
      {props.institutionId === undefined ? (
        <IssuerChoice />
      ) : (
        <CustomerChoice institutionId={props.institutionId} />
      )}
      <TextInput
        key={find ?? ''}
        w={{ base: '100%', sm: 200 }}
        label={t.invoices.find}
        defaultValue={find ?? ''}
        maxLength={40}
        onBlur={({ currentTarget }) => say(currentTarget.value)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') say(currentTarget.value);
        }}
      />
    </>
  );
}

function CustomerChoice({ institutionId }: { readonly institutionId: string }) {
  const { t, local } = useLanguage();
  const [{ counterparty }] = usePageAddress();
  const customers = itemsOf(useInfiniteQuery(customersQuery(institutionId)).data);
  const options = customers.map(({ organisationId, organisationName }) => ({
    value: organisationId,
    label: local(organisationName),
  }));
  const isKnown = options.some(({ value }) => value === counterparty);
  const other = useOrganisations(counterparty && !isKnown ? [counterparty] : []).get(
    counterparty ?? '',
  );
  return (
    <Choice
      label={t.invoices.recipient}
      options={
        counterparty && !isKnown
          ? [...options, { value: counterparty, label: other ? local(other) : '…' }]
          : options
      }
    />
  );
}

function IssuerChoice() {
  const { t, local } = useLanguage();
  const institutions = useQuery(institutionsQuery).data?.items ?? [];
  return (
    <Choice
      label={t.invoices.issuer}
      options={institutions.map(({ id, name }) => ({ value: id, label: local(name) }))}
    />
  );
}

function Choice(props: {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}) {
  const { t } = useLanguage();
  const [{ counterparty }, change] = usePageAddress();
  return (
    <Select
      w={{ base: '100%', sm: 220 }}
      label={props.label}
      placeholder={t.invoices.all}
      searchable={props.options.length > 12}
      clearable
      clearButtonProps={{ 'aria-label': `${props.label}: ${t.invoices.all}` }}
      data={props.options}
      value={counterparty ?? null}
      onChange={(next) => change({ counterparty: next ?? undefined })}
    />
  );
}
