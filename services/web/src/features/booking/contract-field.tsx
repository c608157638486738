import { Radio, Stack, Text } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { formatYen } from '../../parts/format.ts';
import { slugWords } from '../../parts/slug-words.ts';
import { type ContractQuote, useContractQuotes } from './contract-choice.ts';
import type { FieldsProps } from './form.ts';

const usageTerms = 'usage-terms';

/** Under which contract it is booked, where there is more than the usage terms. */
export function ContractField({ instrument, fields, onChange }: FieldsProps) {
  const { data } = useContractQuotes(instrument.id, fields);
  if (!data || data.items.length < 2) return null;
  return (
    <ContractRadios
      quotes={data.items}
      value={fields.contractId}
      onChange={(contractId) => onChange({ contractId })}
    />
  );
}

/** Each with its price, or why it has none; the cheapest first. */
export function ContractRadios(props: {
  readonly quotes: readonly ContractQuote[];
  readonly value: string | null;
  readonly onChange: (contractId: string | null) => void;
}) {
  const { t, local, language } = useLanguage();
  const { quotes, value, onChange } = props;
  const [cheapest] = quotes;
  const saidOf = (one: ContractQuote): string => {
    if (one.refusal) return slugWords(one.refusal, language);
    if (!one.totals) return '';
    const price = formatYen(one.totals.total);
    return one === cheapest && quotes.length > 1 ? t.contractChoice.cheapest(price) : price;
  };
  return (
    <Radio.Group
      label={t.contractChoice.title}
      description={t.contractChoice.help}
      value={value ?? usageTerms}
      onChange={(chosen) => onChange(chosen === usageTerms ? null : chosen)}
    >
      <Stack gap="xs" mt="xs">
        {quotes.map((one) => (
          <Radio
            key={one.contractId ?? usageTerms}
            value={one.contractId ?? usageTerms}
            disabled={one.totals === null}
            label={
              <>
                {t.contractForms[one.form]}
                {one.title && ` ${local(one.title)}`}
              </>
            }
            description={
              <Text span size="sm">
                {saidOf(one)}
              </Text>
            }
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
