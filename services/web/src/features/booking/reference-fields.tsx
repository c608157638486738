import { Group, TextInput } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import type { FieldsProps } from './form.ts';

/** For the own books; folded, because most people need neither. */
export function ReferenceFields({ fields, onChange }: FieldsProps) {
  const { t } = useLanguage();
  return (
    <details className="fold">
      <summary>{t.reserving.more}</summary>
      <Group grow mt="xs">
        {(['project', 'purchaseOrder'] as const).map((name) => (
          <TextInput
            key={name}
            label={t.reserving[name]}
            maxLength={100}
            value={fields[name]}
            onChange={({ currentTarget: { value } }) => onChange({ [name]: value })}
          />
        ))}
      </Group>
    </details>
  );
}
