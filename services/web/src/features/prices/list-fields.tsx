import { Checkbox, Group, SimpleGrid } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { ClockSelect } from '../../parts/clock-select.tsx';
import { weekdays } from '../operators/rota-words.ts';
import {
  type CapDraft,
  newCap,
  newCode,
  newRule,
  type OptionDraft,
  type RuleDraft,
  usualOptions,
} from './draft.ts';
import { DraftField, NumberText, type PriceFormProps, useField } from './field.tsx';
import { NameFields } from './pricing-fields.tsx';
import { Rows } from './rows.tsx';

/** The most and the least that the time may cost. */
export function LimitFields({ draft, set }: PriceFormProps) {
  const { t, local } = useLanguage();
  const rows = draft.pricing === 'table' ? draft.rows : [];
  return (
    <>
      <NumberText
        path="minimumYen"
        label={t.prices.minimum}
        maw={320}
        mb="sm"
        value={draft.minimum}
        onText={(minimum) => set({ minimum })}
      />
      <Rows<CapDraft>
        title={t.prices.caps}
        rows={draft.caps}
        keyOf={({ key }) => key}
        nameOf={(index) => t.prices.cap(index + 1)}
        adds={[{ label: t.prices.addCap, row: newCap }]}
        max={30}
        onChange={(caps) => set({ caps })}
      >
        {(cap, change, index) => (
          <>
            <NumberText
              path={`dayCaps.${index}.yen`}
              label={t.prices.capYen}
              maw={320}
              value={cap.yen}
              onText={(yen) => change({ yen })}
            />
            {rows.length > 1 && (
              <Checkbox.Group
                mt="xs"
                label={t.prices.capRows}
                value={[...cap.rows]}
                onChange={(to) => change({ rows: to })}
              >
                <Group mt={4} gap="sm">
                  {rows.map(({ code, label }, at) => (
                    <Checkbox
                      key={code}
                      value={code}
                      label={local(label) || t.prices.row(at + 1)}
                    />
                  ))}
                </Group>
              </Checkbox.Group>
            )}
          </>
        )}
      </Rows>
    </>
  );
}

/** What the time costs less at some hours. */
export function RuleFields({ draft, set }: PriceFormProps) {
  const { t } = useLanguage();
  return (
    <Rows<RuleDraft>
      title={t.prices.sections.hours}
      rows={draft.rules}
      keyOf={({ key }) => key}
      nameOf={(index) => t.prices.rule(index + 1)}
      adds={[{ label: t.prices.addRule, row: newRule }]}
      max={20}
      onChange={(rules) => set({ rules })}
    >
      {(rule, change, index) => <OneRule rule={rule} change={change} path={`timeRules.${index}`} />}
    </Rows>
  );
}

function OneRule(props: {
  readonly rule: RuleDraft;
  readonly change: (to: Partial<RuleDraft>) => void;
  readonly path: string;
}) {
  const { t } = useLanguage();
  const { rule, change, path } = props;
  const { fromMinute, toMinute } = rule;
  return (
    <>
      <Group align="flex-start" gap="sm">
        <ClockSelect
          label={t.prices.from}
          labelShown
          minute={fromMinute}
          to={1_439}
          onChange={(to) => change({ fromMinute: to })}
        />
        <ClockSelect
          label={toMinute < fromMinute ? t.prices.toNextDay : t.prices.to}
          labelShown
          minute={toMinute}
          error={useField(`${path}.toMinute`).error}
          onChange={(to) => change({ toMinute: to })}
        />
        <NumberText
          path={`${path}.discountPercent`}
          label={t.prices.discount}
          w={{ base: '100%', xs: 200 }}
          value={rule.percent}
          onText={(percent) => change({ percent })}
        />
      </Group>
      <Checkbox.Group
        mt="xs"
        label={t.prices.weekdays}
        error={useField(`${path}.weekdays`).error}
        value={rule.weekdays.map(String)}
        onChange={(days) =>
          change({ weekdays: weekdays.filter((day) => days.includes(String(day))) })
        }
      >
        <Group mt={4} gap="sm">
          {weekdays.map((day) => (
            <Checkbox key={day} value={String(day)} label={t.calendar.weekdays[day - 1]} />
          ))}
        </Group>
      </Checkbox.Group>
    </>
  );
}

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
        row: () => ({ ...usualOptions[kind], code: newCode(kind), yen: '' }),
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
        </>
      )}
    </Rows>
  );
}
