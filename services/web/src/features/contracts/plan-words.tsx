import type { Plan } from '@kyoyo/contracts';
import { List, Text } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { formatMinutes, formatYen } from '../../parts/format.ts';

/** What a plan costs a period, with what it says of the tax. */
export function usePlanFee(): (plan: Plan) => string {
  const { t } = useLanguage();
  return ({ feeYen, periodMonths, tax }) => {
    const fee = t.contracts.perPeriod(formatYen(feeYen), periodMonths);
    if (tax.treatment === 'out-of-scope') return fee;
    const words =
      tax.treatment === 'inclusive' ? t.contracts.taxIn : t.contracts.taxed(tax.percent);
    return `${fee} (${words})`;
  };
}

/** What one has of it, each in a few words. */
export function PlanTerms({ plan }: { readonly plan: Plan }) {
  const { t, language } = useLanguage();
  const { contracts: say } = t;
  const length = (minutes: number) => formatMinutes(minutes, language);
  const { includedMinutes, overage, rollover, trial, commitment } = plan;
  const includes =
    includedMinutes === null ? say.unlimited : say.including(length(includedMinutes));
  const each = (words: string) => (plan.seatsMax === null ? words : say.each(words));
  const terms = [
    overage.kind === 'by-card' ? say.byCard : each(includes),
    ...(plan.seatsMax === null ? [] : [say.seats(plan.seatsMax)]),
    ...(rollover ? [each(say.rollover(length(rollover.minutesMax), rollover.periods))] : []),
    ...(plan.poolMinutes > 0 ? [say.pool(length(plan.poolMinutes))] : []),
    ...(overage.kind === 'per-hour' && includedMinutes !== null
      ? [overage.bookable ? say.perHour(formatYen(overage.yenPerHour)) : say.refused]
      : []),
    ...(plan.capMinutes === null ? [] : [say.cap(length(plan.capMinutes))]),
    ...(trial ? [say.trialOf(trial.days, length(trial.minutes))] : []),
    ...(plan.setupYen > 0 ? [say.setup(formatYen(plan.setupYen))] : []),
    ...(commitment ? [say.commitment(commitment.months, formatYen(commitment.yen))] : []),
    ...(plan.noticeDays > 0 ? [say.notice(plan.noticeDays)] : []),
    plan.instrumentIds === null ? say.allInstruments : say.instruments(plan.instrumentIds.length),
  ];
  return (
    <List size="sm" mt="sm">
      {terms.map((term) => (
        <List.Item key={term}>
          <Text span size="sm">
            {term}
          </Text>
        </List.Item>
      ))}
    </List>
  );
}
