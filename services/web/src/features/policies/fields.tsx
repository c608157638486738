import { organisationClass } from '@kyoyo/contracts';
import { Checkbox, Group, NativeSelect, SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Policy } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { ClockSelect } from '../../parts/clock-select.tsx';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';
import { Endings } from './endings.tsx';
import { MinutesField } from './minutes-field.tsx';
import { ClosedDates, Quotas, Setups, Tiers } from './lists.tsx';
import type { PolicyFormProps } from './form.ts';
import { weekdays } from '../operators/rota-words.ts';

const columns = { base: 1, xs: 2, md: 4 };
const grids = [5, 10, 15, 30, 60] as const;

/** Every field of a policy, in the order in which a person thinks of them. */
export function PolicyFields(props: PolicyFormProps) {
  const { t } = useLanguage();
  const { sections } = t.policies;
  return (
    <>
      <Section title={sections.who}>
        <Who {...props} />
      </Section>
      <Section title={sections.when}>
        <When {...props} />
      </Section>
      <Section title={sections.length}>
        <Lengths {...props} />
      </Section>
      <Section title={sections.ahead}>
        <Ahead {...props} />
      </Section>
      <Section title={sections.around}>
        <Around {...props} />
      </Section>
      <Section title={sections.limits}>
        <Quotas {...props} />
      </Section>
      <Section title={sections.leaving}>
        <Leaving {...props} />
      </Section>
      <Section title={sections.conditions}>
        <Conditions {...props} />
      </Section>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="field-box">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

function Who({ policy, set, errorAt }: PolicyFormProps) {
  const { t } = useLanguage();
  return (
    <Checkbox.Group
      label={t.policies.openTo}
      error={errorAt('openTo')}
      value={policy.openTo}
      onChange={(openTo) => set({ openTo })}
    >
      <Group mt={4} gap="md">
        {organisationClass.options.map((one) => (
          <Checkbox key={one} value={one} label={t.classes[one]} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

function When(props: PolicyFormProps) {
  const { t } = useLanguage();
  const { policy, set, errorAt } = props;
  const { opening } = policy;
  const open = (change: Partial<typeof opening>) => set({ opening: { ...opening, ...change } });
  return (
    <>
      <Group align="flex-start">
        <ClockSelect
          label={t.policies.openFrom}
          labelShown
          minute={opening.fromMinute}
          to={1_439}
          error={errorAt('opening.fromMinute')}
          onChange={(fromMinute) => open({ fromMinute })}
        />
        <ClockSelect
          label={t.policies.openUntil}
          labelShown
          minute={opening.toMinute}
          from={1}
          error={errorAt('opening.toMinute')}
          onChange={(toMinute) => open({ toMinute })}
        />
      </Group>
      <Checkbox.Group
        mt="sm"
        label={t.policies.weekdays}
        error={errorAt('opening.weekdays')}
        value={opening.weekdays.map(String)}
        onChange={(days) => open({ weekdays: days.map(Number).toSorted((a, b) => a - b) })}
      >
        <Group mt={4} gap="md">
          {weekdays.map((weekday) => (
            <Checkbox
              key={weekday}
              value={String(weekday)}
              label={t.calendar.weekdays[weekday - 1]}
            />
          ))}
        </Group>
      </Checkbox.Group>
      <Checkbox
        mt="sm"
        label={t.policies.onHolidays}
        checked={opening.onHolidays}
        onChange={({ currentTarget }) => open({ onHolidays: currentTarget.checked })}
      />
      <Checkbox
        my="sm"
        label={t.policies.overnight}
        checked={policy.overnight}
        onChange={({ currentTarget }) => set({ overnight: currentTarget.checked })}
      />
      <ClosedDates {...props} />
    </>
  );
}

function Lengths({ policy, set, errorAt }: PolicyFormProps) {
  const { t } = useLanguage();
  return (
    <SimpleGrid cols={columns}>
      <MinutesField
        label={t.policies.durationMin}
        minutes={policy.durationMinutesMin}
        error={errorAt('durationMinutesMin')}
        onChange={(durationMinutesMin) => set({ durationMinutesMin })}
      />
      <MinutesField
        label={t.policies.durationMax}
        minutes={policy.durationMinutesMax}
        error={errorAt('durationMinutesMax')}
        onChange={(durationMinutesMax) => set({ durationMinutesMax })}
      />
      <NativeSelect
        label={t.policies.grid}
        error={errorAt('granularityMinutes')}
        value={String(policy.granularityMinutes)}
        onChange={({ currentTarget: { value } }) =>
          set({ granularityMinutes: Number(value) as Policy['granularityMinutes'] })
        }
        data={grids.map((minutes) => ({
          value: String(minutes),
          label: t.instrument.grid(minutes),
        }))}
      />
    </SimpleGrid>
  );
}

function Ahead({ policy, set, errorAt }: PolicyFormProps) {
  const { t } = useLanguage();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <MinutesField
        label={t.policies.lead}
        minutes={policy.leadMinutes}
        error={errorAt('leadMinutes')}
        onChange={(leadMinutes) => set({ leadMinutes })}
      />
      <WholeNumberField
        label={t.policies.horizon}
        min={1}
        max={730}
        error={errorAt('horizonDays')}
        value={policy.horizonDays}
        onValue={(horizonDays) => set({ horizonDays })}
      />
    </SimpleGrid>
  );
}

function Around(props: PolicyFormProps) {
  const { t } = useLanguage();
  const { policy, set, errorAt } = props;
  const { bufferMinutes } = policy;
  return (
    <>
      <SimpleGrid cols={columns} mb="sm">
        <MinutesField
          label={t.policies.bufferBefore}
          minutes={bufferMinutes.before}
          error={errorAt('bufferMinutes.before')}
          onChange={(before) => set({ bufferMinutes: { ...bufferMinutes, before } })}
        />
        <MinutesField
          label={t.policies.bufferAfter}
          minutes={bufferMinutes.after}
          error={errorAt('bufferMinutes.after')}
          onChange={(after) => set({ bufferMinutes: { ...bufferMinutes, after } })}
        />
      </SimpleGrid>
      <Setups {...props} />
    </>
  );
}

function Leaving(props: PolicyFormProps) {
  const { t } = useLanguage();
  const { policy, set, errorAt } = props;
  const { afterMinutes, percent } = policy.noShow;
  return (
    <>
      <Tiers {...props} />
      <Checkbox
        my="sm"
        label={t.policies.noShow}
        checked={afterMinutes !== null}
        onChange={({ currentTarget: { checked } }) =>
          set({ noShow: { afterMinutes: checked ? 30 : null, percent: checked ? percent : 0 } })
        }
      />
      {afterMinutes !== null && (
        <SimpleGrid cols={columns}>
          <MinutesField
            label={t.policies.noShowAfter}
            minutes={afterMinutes}
            error={errorAt('noShow.afterMinutes')}
            onChange={(minutes) => set({ noShow: { afterMinutes: minutes, percent } })}
          />
          <WholeNumberField
            label={t.policies.noShowPercent}
            min={0}
            max={100}
            error={errorAt('noShow.percent')}
            value={percent}
            onValue={(next) => set({ noShow: { afterMinutes, percent: next } })}
          />
        </SimpleGrid>
      )}
      <Endings {...props} />
    </>
  );
}

function Conditions({ policy, set, errorAt }: PolicyFormProps) {
  const { t } = useLanguage();
  const needs = (['none', 'required'] as const).map((value) => ({
    value,
    label: t.policies.needs[value],
  }));
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      {(['approval', 'training'] as const).map((field) => (
        <NativeSelect
          key={field}
          label={t.policies[field]}
          value={policy[field]}
          onChange={({ currentTarget: { value } }) => set({ [field]: value as Policy['approval'] })}
          data={needs}
        />
      ))}
      <NativeSelect
        label={t.policies.operator}
        value={policy.operator}
        onChange={({ currentTarget: { value } }) => set({ operator: value as Policy['operator'] })}
        data={Object.entries(t.policies.operators).map(([value, label]) => ({ value, label }))}
      />
      <MinutesField
        label={t.policies.promotion}
        minutes={policy.promotionMinutes}
        error={errorAt('promotionMinutes')}
        onChange={(promotionMinutes) => set({ promotionMinutes })}
      />
    </SimpleGrid>
  );
}
