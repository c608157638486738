import { NativeSelect, SimpleGrid } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { type PriceDraft, unitKinds } from './draft.ts';
import { DraftField, NumberText, type PriceFormProps } from './field.tsx';

/** What one price buys, and which time is charged. */
export function UnitFields({ draft, set }: PriceFormProps) {
  const { t } = useLanguage();
  const { unit, hours, billing, noun, basis } = draft;
  const isParted = unit === 'hour' || unit === 'block';
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <NativeSelect
        label={t.prices.unit}
        value={unit}
        onChange={({ currentTarget: { value } }) => set({ unit: value as PriceDraft['unit'] })}
        data={unitKinds.map((value) => ({ value, label: t.prices.units[value] }))}
      />
      {(unit === 'block' || unit === 'person-hour') && (
        <NumberText
          path="unit.minutes"
          label={unit === 'block' ? t.prices.length : t.prices.personLength}
          value={hours}
          onText={(text) => set({ hours: text })}
        />
      )}
      {isParted && (
        <NativeSelect
          label={t.prices.billing}
          value={billing}
          onChange={({ currentTarget: { value } }) => set({ billing: value as typeof billing })}
          data={(['prorated', 'started'] as const).map((value) => ({
            value,
            label: t.prices.billings[value],
          }))}
        />
      )}
      {unit === 'count' && (
        <>
          <DraftField
            path="unit.noun.ja"
            label={t.prices.nounJa}
            value={noun.ja}
            onText={(ja) => set({ noun: { ...noun, ja } })}
          />
          <DraftField
            path="unit.noun.en"
            label={t.prices.nounEn}
            value={noun.en}
            onText={(en) => set({ noun: { ...noun, en } })}
          />
        </>
      )}
      {unit !== 'count' && (
        <NativeSelect
          label={t.prices.basis}
          value={basis}
          onChange={({ currentTarget: { value } }) => set({ basis: value as typeof basis })}
          data={(['reserved', 'used', 'overage'] as const).map((value) => ({
            value,
            label: t.prices.bases[value],
          }))}
        />
      )}
    </SimpleGrid>
  );
}
