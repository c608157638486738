import { japanDate } from '@kyoyo/kernel';
import { Checkbox, Fieldset, Group, Select, Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { DateField } from '../../parts/date-field.tsx';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';
import { useLanguage } from '../../language/language.tsx';
import type { FieldsProps } from '../booking/form.ts';
import { countOf, occurrencesMax, type Repeat, usualRepeat } from './repeat.ts';

const usualSteps: Readonly<Record<string, number>> = { weekly: 7, fortnightly: 14 };

/** Once, or again and again. */
export function RepeatFields({ fields, onChange }: FieldsProps) {
  const { t } = useLanguage();
  const { repeat, period } = fields;
  return (
    <>
      <Switch
        label={t.series.repeat}
        checked={repeat !== null}
        onChange={({ currentTarget: { checked } }) =>
          onChange({ repeat: checked ? usualRepeat(period) : null })
        }
      />
      {repeat && (
        <Fieldset legend={t.series.repeat} p="sm">
          <Stack gap="xs">
            <Step repeat={repeat} onChange={(changed) => onChange({ repeat: changed })} />
            <End
              repeat={repeat}
              first={japanDate(period.start)}
              onChange={(changed) => onChange({ repeat: changed })}
            />
            <Checkbox
              label={t.series.skipHolidays}
              checked={repeat.skipHolidays}
              onChange={({ currentTarget: { checked } }) =>
                onChange({ repeat: { ...repeat, skipHolidays: checked } })
              }
            />
            {countOf(repeat, period) === occurrencesMax && (
              <Text size="sm">{t.series.max(occurrencesMax)}</Text>
            )}
          </Stack>
        </Fieldset>
      )}
    </>
  );
}

interface RepeatProps {
  readonly repeat: Repeat;
  readonly onChange: (repeat: Repeat) => void;
}

function Step({ repeat, onChange }: RepeatProps) {
  const { t } = useLanguage();
  const usual = Object.keys(usualSteps).find((name) => usualSteps[name] === repeat.everyDays);
  const [byDays, setByDays] = useState(!usual);
  return (
    <Group grow align="flex-end">
      <Select
        label={t.series.every}
        value={repeat.monthly ?? (byDays ? 'days' : (usual ?? 'days'))}
        allowDeselect={false}
        onChange={(name) => {
          const monthly = name === 'day' || name === 'weekday' ? name : null;
          const everyDays = usualSteps[name ?? ''];
          setByDays(monthly === null && everyDays === undefined);
          onChange({ ...repeat, monthly, everyDays: everyDays ?? 1 });
        }}
        data={[
          { value: 'weekly', label: t.series.weekly },
          { value: 'fortnightly', label: t.series.fortnightly },
          { value: 'day', label: t.series.monthlyDay },
          { value: 'weekday', label: t.series.monthlyWeekday },
          { value: 'days', label: t.series.everyDays },
        ]}
      />
      {byDays && repeat.monthly === null && (
        <WholeNumberField
          label={t.series.days}
          min={1}
          max={366}
          value={repeat.everyDays}
          onValue={(everyDays) => onChange({ ...repeat, everyDays })}
        />
      )}
    </Group>
  );
}

function End({ repeat, first, onChange }: RepeatProps & { readonly first: string }) {
  const { t } = useLanguage();
  return (
    <Group grow align="flex-end">
      <Select
        label={t.series.ends}
        value={repeat.ends}
        allowDeselect={false}
        onChange={(ends) => onChange({ ...repeat, ends: ends === 'date' ? 'date' : 'count' })}
        data={[
          { value: 'count', label: t.series.byCount },
          { value: 'date', label: t.series.byDate },
        ]}
      />
      {repeat.ends === 'count' ? (
        <WholeNumberField
          label={t.series.count}
          min={1}
          max={occurrencesMax}
          value={repeat.count}
          onValue={(count) => onChange({ ...repeat, count })}
        />
      ) : (
        <DateField
          label={t.series.until}
          required
          min={first}
          value={repeat.until}
          onChange={(until) => onChange({ ...repeat, until })}
        />
      )}
    </Group>
  );
}
