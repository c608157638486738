import { NativeSelect, SimpleGrid } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { ClockSelect } from '../../parts/clock-select.tsx';
import { type PriceDraft, type UnitDraft, unitKinds } from './draft.ts';
import { DraftField, NumberText, type PriceFormProps } from './field.tsx';
import { MoreFields } from './more.tsx';

/** What one price buys, and which time is charged. */
export function UnitFields({ draft, set }: PriceFormProps) {
  const { t } = useLanguage();
  const { basis } = draft;
  return (
    <>
      <UnitChoice path="unit" draft={draft} set={set}>
        {draft.unit !== 'count' && (
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
      </UnitChoice>
    </>
  );
}

/** The unit of the card, or of a row that has one of its own. */
export function UnitChoice(props: {
  readonly path: string;
  readonly draft: UnitDraft;
  readonly set: (change: Partial<UnitDraft>) => void;
  readonly children?: React.ReactNode;
}) {
  const { t } = useLanguage();
  const { path, draft, set } = props;
  const { unit, hours, billing, noun, halfDayFrom } = draft;
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NativeSelect
          label={t.prices.unit}
          value={unit}
          onChange={({ currentTarget: { value } }) => set({ unit: value as PriceDraft['unit'] })}
          data={unitKinds.map((value) => ({ value, label: t.prices.units[value] }))}
        />
        {(unit === 'block' || unit === 'person-hour') && (
          <NumberText
            path={`${path}.minutes`}
            label={unit === 'block' ? t.prices.length : t.prices.personLength}
            value={hours}
            onText={(text) => set({ hours: text })}
          />
        )}
        {(unit === 'hour' || unit === 'block') && (
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
              path={`${path}.noun.ja`}
              label={t.prices.nounJa}
              value={noun.ja}
              onText={(ja) => set({ noun: { ...noun, ja } })}
            />
            <DraftField
              path={`${path}.noun.en`}
              label={t.prices.nounEn}
              value={noun.en}
              onText={(en) => set({ noun: { ...noun, en } })}
            />
          </>
        )}
        {props.children}
      </SimpleGrid>
      {unit === 'half-day' && (
        <MoreFields isUsed={halfDayFrom !== 0}>
          <ClockSelect
            label={t.prices.halfDayFrom}
            labelShown
            minute={halfDayFrom}
            to={719}
            onChange={(to) => set({ halfDayFrom: to })}
          />
        </MoreFields>
      )}
    </>
  );
}
