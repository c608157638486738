import { proposedLastDay } from '@kyoyo/contracts';
import { systemClock } from '@kyoyo/kernel';
import { Button, Group, Radio, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, got, type Instrument } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { formatDate } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';
import { useCommand } from '../facility/command.ts';
import { type NewRule, ruleOf, startOf, type SubsidyForm } from './form.ts';
import type { Subsidy } from './queries.ts';

/** Declares how a subsidised instrument is charged, or changes it with a reason. */
export function SubsidyDialog(props: {
  readonly instrument: Instrument;
  readonly former: Subsidy | null;
  readonly onClose: () => void;
}) {
  const { t, local, language } = useLanguage();
  const words = t.funding;
  const { instrument, onClose } = props;
  const former = props.former?.rule ?? null;
  const [form, setForm] = useState(() => startOf(instrument, former, systemClock()));
  const [reason, setReason] = useState('');
  const set = (change: Partial<SubsidyForm>) => setForm({ ...form, ...change });
  const rule = ruleOf(form, former, systemClock());
  const save = useCommand((wish: NewRule, keyed) => {
    const params = { path: { id: instrument.id } };
    return former
      ? got(
          api.POST('/api/instruments/{id}/subsidy/changes', {
            params,
            ...keyed,
            body: { rule: wish, reason },
          }),
        )
      : got(api.POST('/api/instruments/{id}/subsidy', { params, ...keyed, body: { rule: wish } }));
  }, onClose);
  const text = (field: 'ja' | 'en' | 'purpose' | 'office', label: string) => (
    <TextInput
      label={label}
      required
      maxLength={field === 'purpose' ? 500 : 200}
      value={form[field]}
      onChange={({ currentTarget: { value } }) => set({ [field]: value })}
    />
  );
  const proposed = proposedLastDay(form.acquiredOn, form.years);
  return (
    <Dialog
      title={former ? words.change : words.declare}
      about={local(instrument.name)}
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (rule) save.mutate(rule);
        }}
      >
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            {text('ja', words.programmeJa)}
            {text('en', words.programmeEn)}
          </SimpleGrid>
          {text('purpose', words.purpose)}
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <DateField
              label={words.acquiredOn}
              required
              value={form.acquiredOn}
              onChange={(acquiredOn) => set({ acquiredOn })}
            />
            <WholeNumberField
              label={words.years}
              min={1}
              max={30}
              value={form.years}
              onValue={(years) => set({ years })}
            />
          </SimpleGrid>
          <Radio.Group label={words.mode} value={form.mode} onChange={(mode) => set({ mode })}>
            <Group mt={4}>
              <Radio value="free" label={words.modes.free} />
              <Radio value="at-cost" label={words.modes['at-cost']} />
            </Group>
          </Radio.Group>
          {form.mode === 'at-cost' && (
            <TextInput
              label={words.costYen}
              inputMode="numeric"
              maxLength={24}
              placeholder={former?.costCard ? words.costKept : ''}
              value={form.costYen}
              error={form.costYen.trim() !== '' && rule === null && words.yenWrong}
              required={!former?.costCard}
              onChange={({ currentTarget: { value } }) => set({ costYen: value })}
            />
          )}
          <DateField
            label={words.lastDay}
            required
            min={form.acquiredOn}
            value={form.lastDay}
            onChange={(lastDay) => set({ lastDay })}
          />
          {proposed !== form.lastDay && (
            <Group gap="xs">
              <Text size="sm">{words.proposed(formatDate(proposed, language))}</Text>
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => set({ lastDay: proposed })}
              >
                {words.useProposed}
              </Button>
            </Group>
          )}
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            {text('office', words.office)}
            <DateField
              label={words.signedOn}
              required
              value={form.signedOn}
              onChange={(signedOn) => set({ signedOn })}
            />
          </SimpleGrid>
          {former && (
            <TextInput
              label={words.reason}
              required
              maxLength={500}
              value={reason}
              onChange={({ currentTarget: { value } }) => setReason(value)}
            />
          )}
          <Text size="sm">
            {words.effect(formatDate(form.lastDay, language))} {words.pastStays}
          </Text>
          <ProblemAlert error={save.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" loading={save.isPending}>
              {words.save}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
