import type { Bilingual } from '@kyoyo/contracts';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { otherInstrumentsQuery } from './queries.ts';

/** An instrument whose prices new ones may begin with. */
export interface Other {
  readonly id: string;
  readonly name: Bilingual;
}

const settledMs = 250;

/** Those of the same institution are there at once; by name, those of every other are found, too. */
export function OtherInstrument(props: {
  readonly own: readonly Other[];
  readonly onChosen: (other: Other) => void;
}) {
  const { t, local } = useLanguage();
  const { own, onChosen } = props;
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, settledMs);
  const found = useQuery({ ...otherInstrumentsQuery(q), placeholderData: keepPreviousData });
  const known = new Set(own.map(({ id }) => id));
  const elsewhere = (found.data?.items ?? []).filter(({ id }) => !known.has(id));
  const option = ({ id, name }: Other) => ({ value: id, label: local(name) });
  const there = elsewhere.map(({ id, name, institution }) => ({
    value: id,
    label: `${local(name)}（${local(institution.name)}）`,
  }));
  return (
    <Select
      aria-label={t.prices.fromOther}
      placeholder={t.prices.fromOther}
      miw={{ base: '100%', sm: 320 }}
      searchable
      value={null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(id) => {
        const other = [...own, ...elsewhere].find((one) => one.id === id);
        if (other) onChosen(other);
      }}
      // What the search found need not hold the typed words as they are.
      filter={({ options, search }) =>
        options.map((one) =>
          'group' in one && one.group === t.prices.ownInstruments
            ? {
                ...one,
                items: one.items.filter(({ label }) =>
                  label.toLowerCase().includes(search.trim().toLowerCase()),
                ),
              }
            : one,
        )
      }
      data={[
        { group: t.prices.ownInstruments, items: own.map(option) },
        { group: t.prices.otherInstruments, items: there },
      ]}
    />
  );
}
