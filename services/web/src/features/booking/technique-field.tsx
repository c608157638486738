import { Select } from '@mantine/core';
import { formatMinutes } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { termIn } from '../instrument/terms.ts';
import type { FieldsProps } from './form.ts';

/** The technique, where some need setting up, and how long that takes. */
export function TechniqueField({ instrument, fields, onChange }: FieldsProps) {
  const { t, language } = useLanguage();
  const setups = instrument.policy?.setups ?? [];
  if (setups.length === 0) return null;
  const chosen = setups.find(({ technique }) => technique === fields.technique);
  return (
    <Select
      label={t.reserving.technique}
      placeholder={t.reserving.anyTechnique}
      clearable
      clearButtonProps={{ 'aria-label': t.reserving.anyTechnique }}
      value={fields.technique}
      onChange={(technique) => onChange({ technique })}
      data={setups.map(({ technique }) => ({
        value: technique,
        label: termIn(technique, language),
      }))}
      description={chosen && t.reserving.setup(formatMinutes(chosen.minutes, language))}
      inputWrapperOrder={['label', 'input', 'description']}
    />
  );
}
