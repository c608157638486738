import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { TypedField } from '../../parts/typed-field.tsx';
import { readMinutes } from '../../parts/typed-number.ts';

const units = { minutes: 1, hours: 60, days: 1_440 } as const;
type Unit = keyof typeof units;

/** The largest unit in which it is a whole number. */
const unitOf = (minutes: number): Unit => {
  if (minutes === 0) return 'minutes';
  if (minutes % units.days === 0) return 'days';
  return minutes % units.hours === 0 ? 'hours' : 'minutes';
};

/** A length of time, in whatever unit is handy. */
export function MinutesField(props: {
  readonly label: string;
  readonly minutes: number;
  readonly error?: string | undefined;
  readonly onChange: (minutes: number) => void;
}) {
  const { t } = useLanguage();
  const { label, minutes, error, onChange } = props;
  const [unit, setUnit] = useState(() => unitOf(minutes));
  return (
    <TypedField
      label={label}
      error={error}
      value={minutes}
      write={(value) => String(Number((value / units[unit]).toFixed(2)))}
      read={(text) => readMinutes(text, units[unit])}
      isWhole={(text) => text.trim() !== ''}
      mistake={t.fields.noMinutes}
      onValue={onChange}
      inputMode="decimal"
      maxLength={8}
      rightSectionWidth={104}
      rightSection={
        <NativeSelect
          variant="unstyled"
          className="unit-select"
          aria-label={t.policies.unitOf(label)}
          value={unit}
          onChange={({ currentTarget: { value } }) => setUnit(value as Unit)}
          data={(['minutes', 'hours', 'days'] as const).map((value) => ({
            value,
            label: t.policies[value],
          }))}
        />
      }
    />
  );
}
