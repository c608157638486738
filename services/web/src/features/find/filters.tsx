import { Button, Chip, Group, MultiSelect, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { components } from '@kyoyo/client';
import { useLanguage } from '../../language/language.tsx';
import { searchLengthMax } from './address.ts';
import { type InstrumentWishes } from './queries.ts';
import { networksQuery } from '../networks/queries.ts';
import { institutionsQuery } from '../people/queries.ts';
import { termIn } from '../instrument/terms.ts';
import { categoryName } from './card.tsx';

type Facets = components['schemas']['InstrumentSearch']['facets'];
type Choice = Facets['categories'][number];
type NamedChoice = Facets['institutions'][number];
type Named = Omit<NamedChoice, 'count'>;

const techniquesShown = 12;

/** What to look for, and how many instruments each choice would leave. */
export function FindFilters(props: {
  readonly wishes: InstrumentWishes;
  readonly onChange: (wishes: InstrumentWishes) => void;
  readonly facets: Facets | undefined;
}) {
  const { t, local } = useLanguage();
  const { wishes, onChange, facets } = props;
  const change = (part: Partial<InstrumentWishes>) => onChange({ ...wishes, ...part });
  const institutions = useQuery(institutionsQuery);
  const networks = useQuery(networksQuery);
  /** What is chosen is named even where nothing is left of it. */
  const options = (
    choices: readonly NamedChoice[] | undefined,
    known: readonly Named[] | undefined,
    chosen: readonly string[],
  ) => {
    const offered = choices ?? [];
    const gone = (known ?? []).filter(
      ({ id }) => chosen.includes(id) && !offered.some((one) => one.id === id),
    );
    return [...offered, ...gone.map((one) => ({ ...one, count: 0 }))].map(
      ({ id, name, count }) => ({ value: id, label: `${local(name)} (${count})` }),
    );
  };
  return (
    <>
      <TextInput
        type="search"
        size="md"
        mb="sm"
        label={t.find.search}
        placeholder={t.find.searchPlaceholder}
        maxLength={searchLengthMax}
        value={wishes.q}
        onChange={(event) => change({ q: event.currentTarget.value })}
      />
      <Group grow preventGrowOverflow={false} mb="sm" align="flex-start">
        <MultiSelect
          miw={240}
          label={t.find.institution}
          placeholder={wishes.institutionIds.length === 0 ? t.find.all : ''}
          searchable
          value={[...wishes.institutionIds]}
          onChange={(institutionIds) => change({ institutionIds })}
          data={options(facets?.institutions, institutions.data?.items, wishes.institutionIds)}
        />
        <MultiSelect
          miw={240}
          label={t.find.network}
          placeholder={wishes.networkIds.length === 0 ? t.find.all : ''}
          value={[...wishes.networkIds]}
          onChange={(networkIds) => change({ networkIds })}
          data={options(facets?.networks, networks.data?.items, wishes.networkIds)}
        />
      </Group>
      <Chips
        label={t.find.category}
        choices={facets?.categories ?? []}
        chosen={wishes.category}
        nameOf={(value) => categoryName(t, value)}
        onChoose={(category) => change({ category })}
      />
      <Techniques
        choices={facets?.techniques ?? []}
        chosen={wishes.technique}
        onChoose={(technique) => change({ technique })}
      />
    </>
  );
}

function Techniques(props: {
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly onChoose: (value: string | null) => void;
}) {
  const { t, language } = useLanguage();
  const { choices, chosen, onChoose } = props;
  const [all, setAll] = useState(false);
  const shown = all
    ? choices
    : choices.filter(({ value }, index) => index < techniquesShown || value === chosen);
  return (
    <Chips
      label={t.find.technique}
      choices={shown}
      chosen={chosen}
      nameOf={(value) => termIn(value, language)}
      onChoose={onChoose}
    >
      {choices.length > techniquesShown && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)}>
          {all ? t.find.fewerTechniques : t.find.moreTechniques}
        </Button>
      )}
    </Chips>
  );
}

function Chips(props: {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly nameOf: (value: string) => string;
  readonly onChoose: (value: string | null) => void;
  readonly children?: React.ReactNode;
}) {
  const { label, choices, chosen, nameOf, onChoose, children } = props;
  const isGone = chosen !== null && !choices.some(({ value }) => value === chosen);
  const offered = isGone ? [...choices, { value: chosen, count: 0 }] : choices;
  if (offered.length === 0) return null;
  return (
    <Group gap={6} mb="sm" className="chip-row" role="group" aria-label={label}>
      <Text size="sm" fw={600} miw={48}>
        {label}
      </Text>
      {offered.map(({ value, count }) => (
        <Chip
          key={value}
          size="xs"
          variant="outline"
          checked={chosen === value}
          onChange={(checked) => onChoose(checked ? value : null)}
        >
          {nameOf(value)} ({count})
        </Chip>
      ))}
      {children}
    </Group>
  );
}
