import { Checkbox, Group, SimpleGrid } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { ClockSelect } from '../../parts/clock-select.tsx';
import { weekdays } from '../operators/rota-words.ts';
import { newRule, type RuleDraft } from './draft.ts';
import { NumberText, type PriceFormProps, useField } from './field.tsx';
import { MoreFields } from './more.tsx';
import { RowChoice } from './row-choice.tsx';
import { Rows } from './rows.tsx';

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
      {(rule, change, index) => (
        <OneRule rule={rule} change={change} path={`timeRules.${index}`} draft={draft} />
      )}
    </Rows>
  );
}

function OneRule(props: {
  readonly rule: RuleDraft;
  readonly change: (to: Partial<RuleDraft>) => void;
  readonly path: string;
  readonly draft: PriceFormProps['draft'];
}) {
  const { t } = useLanguage();
  const { rule, change, path, draft } = props;
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
      <MoreFields
        isUsed={rule.yen !== '' || !['', '0'].includes(rule.surcharge) || rule.rows.length > 0}
      >
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NumberText
            path={`${path}.unitYen`}
            label={t.prices.ruleYen}
            value={rule.yen}
            onText={(yen) => change({ yen })}
          />
          <NumberText
            path={`${path}.surchargePercent`}
            label={t.prices.surcharge}
            value={rule.surcharge}
            onText={(surcharge) => change({ surcharge })}
          />
        </SimpleGrid>
        <RowChoice
          rows={draft.pricing === 'table' ? draft.rows : []}
          chosen={rule.rows}
          onChange={(rows) => change({ rows })}
        />
      </MoreFields>
    </>
  );
}
