import { japanDate, japanInstant, japanMinuteOfDay } from '@kyoyo/kernel';
import { Group, NativeSelect, SimpleGrid, Textarea } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { TimeField } from '../../parts/time-field.tsx';
import { MoreFields } from './more.tsx';
import { DraftField, NumberText, type PriceFormProps, useField } from './field.tsx';

/** What comes on top of everything. */
export function TaxFields({ draft, set }: PriceFormProps) {
  const { t } = useLanguage();
  const { indirect, tax } = draft;
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }}>
      <NumberText
        path="indirectPercent"
        label={t.prices.indirect}
        value={indirect}
        onText={(text) => set({ indirect: text })}
      />
      <NativeSelect
        label={t.prices.tax}
        value={tax.treatment}
        onChange={({ currentTarget: { value } }) =>
          set({ tax: { ...tax, treatment: value as typeof tax.treatment } })
        }
        data={(['exclusive', 'inclusive', 'out-of-scope'] as const).map((value) => ({
          value,
          label: t.prices.taxes[value],
        }))}
      />
      {tax.treatment !== 'out-of-scope' && (
        <NumberText
          path="tax.percent"
          label={t.prices.taxPercent}
          value={tax.percent}
          onText={(percent) => set({ tax: { ...tax, percent } })}
        />
      )}
    </SimpleGrid>
  );
}

/** How yen are rounded, and what further instruments of the same half day cost. */
export function RareFields({ draft, set }: PriceFormProps) {
  const { t } = useLanguage();
  const { rounding, alongside } = draft;
  return (
    <MoreFields isUsed={rounding !== 'half-up' || alongside !== ''}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NativeSelect
          label={t.prices.rounding}
          value={rounding}
          onChange={({ currentTarget: { value } }) => set({ rounding: value as typeof rounding })}
          data={(['half-up', 'floor', 'ceiling'] as const).map((value) => ({
            value,
            label: t.prices.roundings[value],
          }))}
        />
        <NumberText
          path="alongsidePercent"
          label={t.prices.alongside}
          value={alongside}
          onText={(text) => set({ alongside: text })}
        />
      </SimpleGrid>
    </MoreFields>
  );
}

/** From when the prices hold, and where they were published. */
export function FromFields({ draft, set }: PriceFormProps) {
  const { t } = useLanguage();
  const { effectiveFrom, source } = draft;
  const date = japanDate(effectiveFrom);
  const minute = Math.floor(japanMinuteOfDay(effectiveFrom));
  return (
    <>
      <Group align="flex-start" gap="sm" mb="sm">
        <DateField
          label={t.prices.fromDate}
          required
          value={date}
          error={useField('effectiveFrom').error}
          onChange={(day) => set({ effectiveFrom: japanInstant(day, minute) })}
        />
        <TimeField
          label={t.prices.fromTime}
          minute={minute}
          onChange={(next) => set({ effectiveFrom: japanInstant(date, next) })}
        />
      </Group>
      <DraftField
        path="source.url"
        label={t.prices.url}
        maxLength={500}
        mb="sm"
        value={source.url}
        onText={(url) => set({ source: { ...source, url } })}
      />
      <Textarea
        label={t.prices.note}
        autosize
        minRows={2}
        maxLength={1000}
        value={source.note}
        onChange={({ currentTarget: { value } }) => set({ source: { ...source, note: value } })}
      />
    </>
  );
}
