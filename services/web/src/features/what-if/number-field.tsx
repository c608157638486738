import { TypedField } from '../../parts/typed-field.tsx';
import { plain } from '../../parts/typed-time.ts';

const written = /^\d{1,3}(\.\d{1,6}|\/[1-9]\d{0,3})?$/;

/** An exact number up to a bound, kept as it is written: `0.5` or `2/3`; empty where it is none. */
export function NumberField(props: {
  readonly label: string;
  readonly max: number;
  readonly mistake: string;
  readonly required?: boolean;
  readonly value: string;
  readonly onValue: (text: string) => void;
}) {
  const { label, max, mistake, required = false, value, onValue } = props;
  return (
    <TypedField
      w={130}
      label={label}
      inputMode="decimal"
      maxLength={12}
      required={required}
      value={value}
      write={(text) => text}
      read={(text) => readExact(text, max)}
      isWhole={(text) => text.trim() !== ''}
      mistake={mistake}
      onValue={onValue}
    />
  );
}

function readExact(text: string, max: number): string | null {
  const typed = plain(text);
  if (typed === '') return '';
  if (!written.test(typed)) return null;
  const [numerator = 0, denominator = 1] = typed.split('/').map(Number);
  return numerator / denominator <= max ? typed : null;
}
