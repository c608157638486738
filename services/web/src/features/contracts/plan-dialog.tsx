import { Button, Select, SimpleGrid, Stack, Switch, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got, newKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';
import { InstrumentsField } from '../facility/instruments-field.tsx';
import { draftOf, type PlanDraft, planOf } from './plan-form.ts';
import type { OfferedPlan } from './queries.ts';

const numbers = [
  ['feeYen', 'fee', 1_000_000_000],
  ['setupYen', 'setup', 1_000_000_000],
  ['includedHours', 'included', 16_000],
  ['yenPerHour', 'yenPerHour', 1_000_000_000],
  ['poolHours', 'pool', 16_000],
  ['rolloverHours', 'rollover', 16_000],
  ['rolloverPeriods', 'rolloverPeriods', 12],
  ['capHours', 'cap', 16_000],
  ['seats', 'seats', 200],
  ['noticeDays', 'notice', 180],
  ['trialDays', 'trialDays', 90],
  ['trialHours', 'trialHours', 16_000],
  ['commitmentYen', 'commitment', 1_000_000_000],
  ['commitmentMonths', 'commitmentMonths', 60],
] as const satisfies [keyof PlanDraft, string, number][];

/** Publishes a plan, or a new version of the one that is given. */
export function PlanDialog(props: {
  readonly institutionId: string;
  readonly offered: OfferedPlan | null;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const { institutionId, offered, onClose } = props;
  const say = t.contracts.form;
  const [key] = useState(newKey);
  const [draft, setDraft] = useState(() => draftOf(offered?.plan ?? null));
  const set = (change: Partial<PlanDraft>) => setDraft({ ...draft, ...change });
  const publish = useMutation({
    mutationFn: () => {
      const keyed = { headers: { 'Idempotency-Key': key } };
      const plan = planOf(draft, offered?.plan ?? null);
      if (!offered) return got(api.POST('/api/plans', { ...keyed, body: { institutionId, plan } }));
      const params = { path: { id: offered.id } };
      return got(api.POST('/api/plans/{id}/versions', { ...keyed, params, body: { plan } }));
    },
    onSuccess: onClose,
  });
  return (
    <Dialog title={offered ? t.contracts.edit : t.contracts.publish} size="xl" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          publish.mutate();
        }}
      >
        <Stack>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {(['ja', 'en'] as const).map((language) => (
              <TextInput
                key={language}
                label={language === 'ja' ? say.nameJa : say.nameEn}
                required
                maxLength={200}
                value={draft.name[language]}
                onChange={({ currentTarget: { value } }) =>
                  set({ name: { ...draft.name, [language]: value } })
                }
              />
            ))}
            <Select
              label={say.months}
              allowDeselect={false}
              value={`${draft.periodMonths}`}
              data={[1, 3, 6, 12].map((months) => ({
                value: `${months}`,
                label: say.monthsOf(months),
              }))}
              onChange={(months) =>
                set({ periodMonths: Number(months) as PlanDraft['periodMonths'] })
              }
            />
            <Select
              label={say.overage}
              allowDeselect={false}
              value={draft.overage}
              data={[
                { value: 'per-hour', label: say.perHour },
                { value: 'refuse', label: say.refuse },
                { value: 'by-card', label: say.byCard },
              ]}
              onChange={(overage) => set({ overage: overage as PlanDraft['overage'] })}
            />
            {numbers.map(([field, word, max]) => (
              <WholeNumberField
                key={field}
                label={say[word]}
                required
                min={field === 'rolloverPeriods' || field === 'commitmentMonths' ? 1 : 0}
                max={max}
                value={draft[field]}
                onValue={(value) => set({ [field]: value })}
              />
            ))}
          </SimpleGrid>
          <InstrumentsField
            label={say.instruments}
            institutionId={institutionId}
            value={draft.instrumentIds}
            onChange={(instrumentIds) => set({ instrumentIds })}
          />
          {(['unlimited', 'approval', 'used'] as const).map((field) => (
            <Switch
              key={field}
              label={say[field]}
              checked={draft[field]}
              onChange={({ currentTarget }) => set({ [field]: currentTarget.checked })}
            />
          ))}
          <ProblemAlert error={publish.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" loading={publish.isPending}>
              {t.contracts.save}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
