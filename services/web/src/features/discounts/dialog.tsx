import { daysFrom } from '@kyoyo/contracts';
import { type Instant, japanDate, japanInstant, later, systemClock } from '@kyoyo/kernel';
import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { api, got, type InstitutionDiscounts } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useCommand } from '../facility/command.ts';
import { Rows } from '../prices/rows.tsx';
import { type DiscountDraft, draftOf, newDiscount, ruleOf } from './draft.ts';
import { DiscountFields } from './fields.tsx';

const rulesMax = 20;

/** All that an institution takes off from a day on, beginning with what it takes off before. */
export function DiscountsDialog(props: {
  readonly institutionId: string;
  /** The latest that were set. */
  readonly before: InstitutionDiscounts | undefined;
  readonly onDone: (effectiveFrom: Instant) => void;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const { institutionId, before, onDone, onClose } = props;
  const last = (before?.effectiveFrom ?? systemClock()) as Instant;
  const firstDay = daysFrom(japanDate(later(last, systemClock())), 1);
  const [day, setDay] = useState(firstDay);
  const [drafts, setDrafts] = useState<readonly DiscountDraft[]>(
    () => before?.rules.map(draftOf) ?? [],
  );
  const effectiveFrom = japanInstant(day);
  const set = useCommand(
    (_: void, keyed) =>
      got(
        api.POST('/api/institutions/{id}/discounts', {
          ...keyed,
          params: { path: { id: institutionId } },
          body: { effectiveFrom, rules: drafts.map(ruleOf) },
        }),
      ),
    () => onDone(effectiveFrom),
  );
  return (
    <Dialog title={t.discounts.title} size="xl" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          set.mutate();
        }}
      >
        <Stack>
          <div>
            <DateField
              label={t.discounts.effectiveFrom}
              required
              min={firstDay}
              value={day}
              onChange={setDay}
            />
            <Text size="sm" c="dimmed" mt={4}>
              {t.discounts.fromHelp}
            </Text>
          </div>
          <Rows<DiscountDraft>
            title={t.discounts.rules}
            rows={drafts}
            keyOf={({ code }) => code}
            nameOf={(index) => t.discounts.rule(index + 1)}
            adds={[
              { label: t.discounts.addClass, row: newDiscount('class') },
              { label: t.discounts.addAge, row: newDiscount('under-age') },
            ]}
            max={rulesMax}
            onChange={setDrafts}
          >
            {(draft, change) => <DiscountFields draft={draft} change={change} />}
          </Rows>
          {drafts.length === 0 && <Text>{t.discounts.noRules}</Text>}
          <ProblemAlert error={set.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" loading={set.isPending}>
              {t.discounts.save}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
