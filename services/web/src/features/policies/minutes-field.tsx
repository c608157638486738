import { NativeSelect, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';

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
    <NumberInput
      label={label}
      min={0}
      decimalScale={2}
      error={error}
      value={minutes / units[unit]}
      onChange={(value) => onChange(Math.round(Number(value) * units[unit]))}
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
