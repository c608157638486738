import type { TextInputProps } from '@mantine/core';
import { useLanguage } from '../language/language.tsx';
import { TypedField } from './typed-field.tsx';
import { readWhole } from './typed-number.ts';

/** A whole number within bounds, typed in digits of any width, or changed by the arrow keys. */
export function WholeNumberField(
  props: Pick<TextInputProps, 'label' | 'description' | 'required' | 'error' | 'w'> & {
    readonly value: number;
    readonly min: number;
    readonly max: number;
    readonly step?: number;
    readonly onValue: (value: number) => void;
  },
) {
  const { t } = useLanguage();
  const { value, min, max, step = 1, onValue, ...rest } = props;
  return (
    <TypedField
      {...rest}
      descriptionProps={{ c: 'dimmed' }}
      value={value}
      write={String}
      read={(text) => readWhole(text, { min, max })}
      isWhole={(text) => text.trim() !== ''}
      mistake={t.fields.noWhole(min, max)}
      onValue={onValue}
      onKeyDown={(event) => {
        const sign = { ArrowUp: 1, ArrowDown: -1 }[event.key];
        if (sign === undefined) return;
        event.preventDefault();
        onValue(Math.min(max, Math.max(min, value + sign * step)));
      }}
      inputMode="numeric"
      maxLength={12}
    />
  );
}
