import { useLanguage } from '../../language/language.tsx';
import { TypedField } from '../../parts/typed-field.tsx';
import { plain } from '../../parts/typed-time.ts';

/** A whole number that may be left out, kept as digits and shown with its thousands apart. */
export function DigitsField(props: {
  readonly label: string;
  readonly description?: string;
  readonly max: number;
  readonly value: string;
  readonly onValue: (digits: string) => void;
}) {
  const { t } = useLanguage();
  const { max, ...rest } = props;
  const read = (text: string): string | null => {
    const digits = plain(text).replaceAll(',', '').trim();
    return /^\d{0,15}$/.test(digits) && Number(digits) <= max ? digits : null;
  };
  return (
    <TypedField
      {...rest}
      descriptionProps={{ c: 'dimmed' }}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      write={(digits) => (digits === '' ? '' : Number(digits).toLocaleString('en-US'))}
      read={read}
      isWhole={(text) => text.trim() !== ''}
      mistake={t.fields.noWhole(0, max)}
      inputMode="numeric"
      maxLength={22}
    />
  );
}
