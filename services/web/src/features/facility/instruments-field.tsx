import { MultiSelect } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { useInstrumentsOf } from './workplaces.ts';

/** Some of the instruments of an institution. */
export function InstrumentsField(props: {
  readonly label: string;
  readonly institutionId: string;
  readonly value: readonly string[];
  readonly onChange: (instrumentIds: string[]) => void;
}) {
  const { t, local } = useLanguage();
  const { items } = useInstrumentsOf(props.institutionId);
  return (
    <MultiSelect
      label={props.label}
      description={t.operators.operatesHint}
      descriptionProps={{ c: 'dimmed' }}
      searchable
      hidePickedOptions
      value={[...props.value]}
      onChange={props.onChange}
      data={items.map(({ id, name }) => ({ value: id, label: local(name) }))}
    />
  );
}
