import { Button, Group, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { type PageInAddress, usePageAddress } from '../../parts/address.ts';
import { useContractName } from '../booking/contract-choice.ts';
import { useGroupNames } from './names.ts';
import { type ChargesWanted, type ChargeSumsBy, chargeSumsQuery } from './queries.ts';
import { addressOf, wantedOf } from './wanted.ts';

type Of = Pick<ChargesWanted, 'institutionId' | 'organisationId'>;

/** What the list is narrowed to, each with how many there are of it; all of it stands in the address. */
export function ChargeFilters({ of, children }: { readonly of: Of; readonly children: ReactNode }) {
  const { t } = useLanguage();
  const [address, change] = usePageAddress();
  const contractName = useContractName(address.contract ?? null);
  const isInstitution = of.institutionId !== undefined;
  const seen = isInstitution
    ? t.charges.counterparty.institution
    : t.charges.counterparty.organisation;
  const isNarrowed = Object.keys(wantedOf(address)).length > 0;
  return (
    <Group align="flex-end" gap={8} role="search" aria-label={t.charges.filters}>
      {children}
      <Choice of={of} by="month" label={t.charges.month} width={120} />
      <Choice of={of} by="counterparty" label={seen} width={150} />
      <Choice of={of} by="instrument" label={t.charges.groups.instrument} width={150} />
      <Choice of={of} by="class" label={t.charges.class} width={110} />
      <Choice of={of} by="kind" label={t.charges.kind} width={110} />
      <StateChoice />
      <Written name="project" label={t.charges.project} />
      <Written name="order" label={t.charges.purchaseOrder} />
      {address.contract && (
        <Button
          size="xs"
          variant="default"
          h="auto"
          mih={30}
          styles={{ label: { whiteSpace: 'normal' } }}
          onClick={() => change({ contract: undefined, month: undefined })}
        >
          {t.charges.ofContract(contractName ?? t.charges.usageTerms)} ×
        </Button>
      )}
      {isNarrowed && (
        <Button size="xs" variant="subtle" onClick={() => change(nothing)}>
          {t.charges.clear}
        </Button>
      )}
    </Group>
  );
}

const nothing = Object.fromEntries(
  [...Object.values(addressOf), 'state'].map((name) => [name, undefined]),
);

const states = ['unbilled', 'invoiced', 'paid', 'to-credit'] as const;

function StateChoice() {
  const { t } = useLanguage();
  const [{ state }, change] = usePageAddress();
  return (
    <Select
      size="xs"
      w={{ base: '100%', sm: 110 }}
      label={t.charges.state}
      placeholder={t.charges.all}
      clearable
      clearButtonProps={{ 'aria-label': `${t.charges.state}: ${t.charges.all}` }}
      value={state ?? null}
      onChange={(next) => change({ state: next ?? undefined })}
      data={[
        ...states.map((value) => ({ value, label: t.charges.states[value] })),
        { value: 'disputed', label: t.charges.disputed },
      ]}
    />
  );
}

/** One of what there is, by the sums of all else that is asked. */
function Choice(props: {
  readonly of: Of;
  readonly by: ChargeSumsBy;
  readonly label: string;
  readonly width: number;
}) {
  const { of, by, label, width } = props;
  const { t } = useLanguage();
  const [address, change] = usePageAddress();
  const name = addressOf[by];
  const others = wantedOf({ ...address, [name]: undefined });
  const { data } = useQuery(chargeSumsQuery({ ...of, ...others }, by));
  const groups = data?.groups.filter(({ key }) => key !== '') ?? [];
  const chosen = address[name] ?? null;
  const keys = groups.map(({ key }) => key);
  const nameOf = useGroupNames(by, keys);
  const options = groups.map(({ key, count }) => ({
    value: key,
    label: `${nameOf(key)} (${count})`,
  }));
  return (
    <Select
      size="xs"
      w={{ base: '100%', sm: width }}
      label={label}
      placeholder={t.charges.all}
      searchable={options.length > 12}
      clearable
      clearButtonProps={{ 'aria-label': `${label}: ${t.charges.all}` }}
      value={chosen}
      onChange={(next) => change({ [name]: next ?? undefined })}
      data={options}
    />
  );
}

/** As it was written when it was booked; asked for when one is done writing. */
function Written(props: { readonly name: 'project' | 'order'; readonly label: string }) {
  const { name, label } = props;
  const [address, change] = usePageAddress();
  const said = (text: string): PageInAddress[typeof name] => text.trim() || undefined;
  return (
    <TextInput
      key={address[name] ?? ''}
      size="xs"
      w={{ base: '100%', sm: 110 }}
      label={label}
      defaultValue={address[name] ?? ''}
      maxLength={100}
      onBlur={({ currentTarget }) => change({ [name]: said(currentTarget.value) })}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') change({ [name]: said(currentTarget.value) });
      }}
    />
  );
}
