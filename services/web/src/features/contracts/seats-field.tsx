import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { colleaguesQuery } from '../people/queries.ts';

/** Who of one's organisation uses a plan of named persons. */
export function SeatsField(props: {
  readonly max: number;
  readonly value: readonly string[];
  readonly onChange: (personIds: string[]) => void;
}) {
  const { t, local } = useLanguage();
  const { data } = useQuery(colleaguesQuery);
  return (
    <MultiSelect
      label={t.contracts.users}
      description={`${t.contracts.seats(props.max)} · ${t.contracts.seatsFollow}`}
      descriptionProps={{ c: 'dimmed' }}
      required
      searchable
      maxValues={props.max}
      value={[...props.value]}
      onChange={props.onChange}
      data={(data?.items ?? []).map(({ id, displayName }) => ({
        value: id,
        label: local(displayName),
      }))}
    />
  );
}
