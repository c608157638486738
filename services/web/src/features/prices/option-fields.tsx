import { Checkbox, NativeSelect, SimpleGrid } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { newOption, type OptionDraft, type RowDraft } from './draft.ts';
import { DraftField, NumberText, type PriceFormProps } from './field.tsx';
import { MoreFields } from './more.tsx';
import { NameFields } from './name-fields.tsx';
import { RowChoice } from './row-choice.tsx';
import { Rows } from './rows.tsx';

/** What may be added: guidance, staff, consumables. */
export function OptionFields({ draft, set }: PriceFormProps) {
  const { t } = useLanguage();
  const { options } = draft;
  return (
    <Rows<OptionDraft>
      title={t.prices.sections.options}
      rows={options}
      keyOf={({ code }) => code}
      nameOf={(index) => t.prices.option(index + 1)}
      adds={(['guidance', 'staff', 'item'] as const).map((kind) => ({
        label: t.prices.addOption[kind],
        row: () => newOption(kind),
      }))}
      max={30}
      onChange={(next) => set({ options: next })}
    >
      {(option, change, index) => (
        <>
          <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }} verticalSpacing="xs">
            <NameFields
              path={`options.${index}.label`}
              name={option.label}
              onName={(label) => change({ label })}
            />
            <NumberText
              path={`options.${index}.yen`}
              label={t.prices.optionYen}
              value={option.yen}
              onText={(yen) => change({ yen })}
            />
            <DraftField
              path={`options.${index}.unit.ja`}
              label={t.prices.optionUnitJa}
              value={option.unit.ja}
              onText={(ja) => change({ unit: { ...option.unit, ja } })}
            />
            <DraftField
              path={`options.${index}.unit.en`}
              label={t.prices.optionUnitEn}
              value={option.unit.en}
              onText={(en) => change({ unit: { ...option.unit, en } })}
            />
          </SimpleGrid>
          {draft.pricing === 'factor' && (
            <Checkbox
              mt="xs"
              label={t.prices.classFactor}
              checked={option.classFactor}
              onChange={({ currentTarget: { checked } }) => change({ classFactor: checked })}
            />
          )}
          <OptionMore
            option={option}
            change={change}
            path={`options.${index}`}
            rows={draft.pricing === 'table' ? draft.rows : []}
          />
        </>
      )}
    </Rows>
  );
}

function OptionMore(props: {
  readonly option: OptionDraft;
  readonly change: (to: Partial<OptionDraft>) => void;
  readonly path: string;
  readonly rows: readonly RowDraft[];
}) {
  const { t } = useLanguage();
  const { option, change, path, rows } = props;
  const { percent, charged, inTotal, collectedFor } = option;
  const isCollected = collectedFor.ja !== '' || collectedFor.en !== '';
  return (
    <MoreFields
      isUsed={
        percent !== '' ||
        charged !== 'on-request' ||
        inTotal ||
        isCollected ||
        option.rows.length > 0
      }
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NativeSelect
          label={t.prices.charged}
          value={charged}
          onChange={({ currentTarget: { value } }) => change({ charged: value as typeof charged })}
          data={(['on-request', 'every-run', 'every-unit'] as const).map((value) => ({
            value,
            label: t.prices.chargedWhen[value],
          }))}
        />
        <NumberText
          path={`${path}.percent`}
          label={t.prices.optionPercent}
          value={percent}
          onText={(text) => change({ percent: text })}
        />
        {(['ja', 'en'] as const).map((language) => (
          <DraftField
            key={language}
            path={`${path}.collectedFor.${language}`}
            label={t.prices.collectedFor[language]}
            value={collectedFor[language]}
            onText={(text) => change({ collectedFor: { ...collectedFor, [language]: text } })}
          />
        ))}
      </SimpleGrid>
      <Checkbox
        mt="xs"
        label={t.prices.inTotal}
        checked={inTotal}
        onChange={({ currentTarget: { checked } }) => change({ inTotal: checked })}
      />
      <RowChoice rows={rows} chosen={option.rows} onChange={(next) => change({ rows: next })} />
    </MoreFields>
  );
}
