import { Checkbox, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import { accessoriesQuery } from '../accessories/queries.ts';
import type { FieldsProps } from './form.ts';

/** What can be booked with the instrument. */
export function AccessoryFields({ instrument, fields, onChange }: FieldsProps) {
  const { t, local } = useLanguage();
  const accessories = useQuery(accessoriesQuery({ instrumentId: instrument.id }));
  const items = (accessories.data?.items ?? []).filter(({ active }) => active);
  if (accessories.isError) return <ProblemAlert error={accessories.error} />;
  if (items.length === 0) return null;
  return (
    <Checkbox.Group
      label={t.reserving.accessories}
      value={[...fields.accessoryIds]}
      onChange={(accessoryIds) => onChange({ accessoryIds })}
    >
      <Group mt={4} gap="md">
        {items.map(({ id, name }) => (
          <Checkbox key={id} value={id} label={local(name)} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
