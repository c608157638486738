import { formatClock } from './format.ts';
import { useLanguage } from '../language/language.tsx';
import { TypedField } from './typed-field.tsx';
import { isWholeTime, readTime } from './typed-time.ts';

/** A time of the day by the 24-hour clock, in minutes since midnight. */
export function TimeField(props: {
  readonly label: string;
  readonly minute: number;
  readonly error?: string | undefined;
  readonly onChange: (minute: number) => void;
}) {
  const { t } = useLanguage();
  return (
    <TypedField
      label={props.label}
      value={props.minute}
      error={props.error}
      write={formatClock}
      read={readTime}
      isWhole={isWholeTime}
      mistake={t.fields.noTime}
      onValue={props.onChange}
      inputMode="numeric"
      maxLength={8}
      w={92}
    />
  );
}
