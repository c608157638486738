import { Button, CloseButton, Group, NativeSelect, Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Policy } from '../../api.ts';
import { DateField } from '../../parts/date-field.tsx';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';
import { Fields, Sending } from '../../parts/fields.tsx';
import { formatDate } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { termIn } from '../instrument/terms.ts';
import { MinutesField } from './minutes-field.tsx';
import type { PolicyFormProps } from './form.ts';

/** Rows of a policy that may be added and removed. */
function Rows<Row>(props: {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly add: string;
  readonly next: Row;
  readonly max: number;
  readonly error: string | undefined;
  readonly onChange: (rows: Row[]) => void;
  readonly children: (row: Row, change: (to: Partial<Row>) => void, index: number) => ReactNode;
}) {
  const { t } = useLanguage();
  const { title, rows, onChange, children, error } = props;
  return (
    <div role="group" aria-label={title}>
      <p className="rows-title">{title}</p>
      {rows.map((row, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- Rows have no name but their place.
        <Group key={index} gap="xs" align="flex-end" mb="xs" className="policy-row">
          {children(
            row,
            (to) => onChange(rows.map((one, at) => (at === index ? { ...one, ...to } : one))),
            index,
          )}
          <CloseButton
            className="policy-row-close"
            aria-label={`${t.policies.remove}: ${title} ${index + 1}`}
            onClick={() => onChange(rows.filter((_, at) => at !== index))}
          />
        </Group>
      ))}
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      {rows.length < props.max && (
        <Button size="xs" variant="default" onClick={() => onChange([...rows, props.next])}>
          {props.add}
        </Button>
      )}
    </div>
  );
}

export function Setups({ techniques, policy, set, errorAt }: PolicyFormProps) {
  const { t, language } = useLanguage();
  return (
    <Rows
      title={t.policies.setups}
      rows={policy.setups}
      add={t.policies.addSetup}
      next={{ technique: '', minutes: 30 }}
      max={50}
      error={errorAt('setups')}
      onChange={(setups) => set({ setups })}
    >
      {({ technique, minutes }, change) => (
        <>
          <Select
            label={t.policies.technique}
            required
            searchable
            nothingFoundMessage={t.policies.noTechnique}
            value={technique || null}
            onChange={(value) => change({ technique: value ?? '' })}
            data={[...new Set([...techniques, technique])].filter(Boolean).map((value) => ({
              value,
              label: termIn(value, language),
            }))}
          />
          <MinutesField
            label={t.policies.setup}
            minutes={minutes}
            onChange={(next) => change({ minutes: next })}
          />
        </>
      )}
    </Rows>
  );
}

export function Quotas({ policy, set, errorAt }: PolicyFormProps) {
  const { t } = useLanguage();
  return (
    <Rows<Policy['quotas'][number]>
      title={t.policies.quotas}
      rows={policy.quotas}
      add={t.policies.addQuota}
      next={{ of: 'person', per: 'week', minutes: 480 }}
      max={9}
      error={errorAt('quotas')}
      onChange={(quotas) => set({ quotas })}
    >
      {({ of, per, minutes }, change) => (
        <>
          <NativeSelect
            label={t.policies.quotaOf}
            value={of}
            onChange={({ currentTarget: { value } }) => change({ of: value as typeof of })}
            data={Object.entries(t.policies.whose).map(([value, label]) => ({ value, label }))}
          />
          <NativeSelect
            label={t.policies.quotaPer}
            value={per}
            onChange={({ currentTarget: { value } }) => change({ per: value as typeof per })}
            data={Object.entries(t.policies.span).map(([value, label]) => ({ value, label }))}
          />
          <MinutesField
            label={t.policies.quotaMinutes}
            minutes={minutes}
            onChange={(next) => change({ minutes: next })}
          />
        </>
      )}
    </Rows>
  );
}

export function Tiers({ policy, set, errorAt }: PolicyFormProps) {
  const { t } = useLanguage();
  return (
    <Rows
      title={t.policies.tiers}
      rows={policy.cancellationTiers}
      add={t.policies.addTier}
      next={{ hoursBefore: 24, percent: 50 }}
      max={10}
      error={errorAt('cancellationTiers')}
      onChange={(cancellationTiers) => set({ cancellationTiers })}
    >
      {({ hoursBefore, percent }, change) => (
        <>
          <WholeNumberField
            label={t.policies.hoursBefore}
            min={0}
            max={8_760}
            value={hoursBefore}
            onValue={(next) => change({ hoursBefore: next })}
          />
          <WholeNumberField
            label={t.policies.percent}
            min={0}
            max={100}
            value={percent}
            onValue={(next) => change({ percent: next })}
          />
        </>
      )}
    </Rows>
  );
}

export function ClosedDates({ policy, set, errorAt }: PolicyFormProps) {
  const { t, language } = useLanguage();
  const [next, setNext] = useState('');
  const { closedDates } = policy;
  return (
    <div role="group" aria-label={t.policies.closedDates}>
      <p className="rows-title">{t.policies.closedDates}</p>
      <ul className="closed-dates">
        {closedDates.map((date) => (
          <li key={date}>
            {formatDate(date, language)}
            <CloseButton
              size="sm"
              aria-label={t.policies.removeDate(formatDate(date, language))}
              onClick={() => set({ closedDates: closedDates.filter((one) => one !== date) })}
            />
          </li>
        ))}
      </ul>
      <Group gap="xs" align="flex-end">
        <Fields>
          <DateField
            label={t.policies.addDate}
            value={next}
            error={errorAt('closedDates')}
            onChange={setNext}
          />
          <Sending>
            <Button
              variant="default"
              disabled={next === '' || closedDates.includes(next)}
              onClick={() => {
                set({ closedDates: [...closedDates, next].toSorted() });
                setNext('');
              }}
            >
              {t.policies.add}
            </Button>
          </Sending>
        </Fields>
      </Group>
    </div>
  );
}
