import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { useOrganisations, usePeople } from '../people/queries.ts';
import { peopleByNameQuery } from './queries.ts';

const settledMs = 200;

/** Somebody, found by how the name begins, in either language. */
export function PersonField(props: {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (personId: string | undefined) => void;
}) {
  const { t, local, language } = useLanguage();
  const { value, onChange } = props;
  const [typed, setTyped] = useState('');
  const [name] = useDebouncedValue(typed.trim(), settledMs);
  const person = usePeople([value ?? null]).get(value ?? '');
  const chosen = person ? local(person) : '…';
  const isSearch = name !== '' && name !== chosen;
  const found = useQuery({
    ...peopleByNameQuery(name),
    enabled: isSearch,
    placeholderData: keepPreviousData,
  });
  const items = isSearch ? (found.data?.items ?? []) : [];
  const organisations = useOrganisations(items.map(({ organisationId }) => organisationId));
  const options = items.map(({ id, displayName, organisationId }) => {
    const other = displayName[language === 'ja' ? 'en' : 'ja'];
    const organisation = organisations.get(organisationId);
    const names = [local(displayName), other].filter((one, at, all) => all.indexOf(one) === at);
    return {
      value: id,
      label: `${names.join(' · ')}${organisation ? ` — ${local(organisation)}` : ''}`,
    };
  });
  const known = value && !options.some((one) => one.value === value);
  return (
    <Select
      w={{ base: '100%', sm: 320 }}
      label={props.label}
      placeholder={t.audit.typeName}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t.audit.everybody }}
      value={value ?? null}
      onChange={(next) => onChange(next ?? undefined)}
      onSearchChange={setTyped}
      // What was found was found by name: nothing is left out of it.
      filter={({ options: all }) => all}
      nothingFoundMessage={isSearch && found.isSuccess ? t.audit.nobody : undefined}
      data={[...(known ? [{ value, label: chosen }] : []), ...options]}
    />
  );
}
