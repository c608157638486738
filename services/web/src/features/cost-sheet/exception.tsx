import type { PriceException } from '@kyoyo/contracts';
import { japanDate, systemClock } from '@kyoyo/kernel';
import { Stack, Text, TextInput } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { formatDate } from '../../parts/format.ts';
import { Tag } from '../../parts/tag.tsx';

export interface NewException {
  readonly reason: string;
  readonly office: string;
  readonly until: string;
}
export const noException: NewException = { reason: '', office: '', until: '' };

/** Signed together with the prices that it is for. */
export function ExceptionFields(props: {
  readonly value: NewException;
  readonly onChange: (value: NewException) => void;
}) {
  const { t } = useLanguage();
  const words = t.costs.exception;
  const { value, onChange } = props;
  return (
    <fieldset className="field-box">
      <legend>{words.title}</legend>
      <Stack gap="xs">
        <TextInput
          label={words.reason}
          required
          maxLength={500}
          value={value.reason}
          onChange={({ currentTarget }) => onChange({ ...value, reason: currentTarget.value })}
        />
        <TextInput
          label={words.office}
          required
          maxLength={200}
          value={value.office}
          onChange={({ currentTarget }) => onChange({ ...value, office: currentTarget.value })}
        />
        <DateField
          label={words.until}
          required
          value={value.until}
          onChange={(until) => onChange({ ...value, until })}
        />
        <Text size="sm">{words.signedAs}</Text>
      </Stack>
    </fieldset>
  );
}

/** That published prices are below what maintenance costs, and until when somebody answers for it. */
export function ExceptionTag({ exception }: { readonly exception: Pick<PriceException, 'until'> }) {
  const { t, language } = useLanguage();
  const { until } = exception;
  const isOver = until < japanDate(systemClock());
  const words = t.costs.exception;
  return (
    <Tag tone={isOver ? 'bad' : 'waiting'}>
      {(isOver ? words.tagOver : words.tag)(formatDate(until, language))}
    </Tag>
  );
}
