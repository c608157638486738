import { Button, Group } from '@mantine/core';
import type { InvoiceIssuer } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';

type Rule = InvoiceIssuer['reminders'][number];

const rulesMax = 5;
const yenMax = 999_999_999;

/** How late, and for how much at least, one is reminded; the first reminder first. */
export function ReminderFields(props: {
  readonly rules: readonly Rule[];
  readonly onRules: (rules: Rule[]) => void;
}) {
  const { t } = useLanguage();
  const { rules, onRules } = props;
  const change = (at: number, changed: Partial<Rule>) =>
    onRules(rules.map((rule, nth) => (nth === at ? { ...rule, ...changed } : rule)));
  return (
    <fieldset className="invoice-bank">
      <legend>{t.issuers.reminders}</legend>
      {rules.map((rule, nth) => (
        // A rule has nothing but its place that tells it from another.
        // oxlint-disable-next-line react/no-array-index-key
        <Group key={nth} align="flex-end" gap="sm" mb="xs">
          <WholeNumberField
            w={140}
            label={t.issuers.reminderDays(nth + 1)}
            min={1}
            max={365}
            value={rule.daysLate}
            onValue={(daysLate) => change(nth, { daysLate })}
          />
          <WholeNumberField
            w={180}
            label={t.issuers.reminderYen(nth + 1)}
            min={0}
            max={yenMax}
            value={rule.fromYen}
            onValue={(fromYen) => change(nth, { fromYen })}
          />
          <Button
            variant="subtle"
            aria-label={t.issuers.dropReminder(nth + 1)}
            onClick={() => onRules(rules.filter((_, other) => other !== nth))}
          >
            {t.issuers.drop}
          </Button>
        </Group>
      ))}
      <Button
        variant="default"
        disabled={rules.length >= rulesMax}
        onClick={() =>
          onRules([...rules, { daysLate: (rules.at(-1)?.daysLate ?? 0) + 7, fromYen: 0 }])
        }
      >
        {t.issuers.addReminder}
      </Button>
    </fieldset>
  );
}
