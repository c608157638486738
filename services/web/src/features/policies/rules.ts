import type { BookingPolicy, Language } from '@kyoyo/contracts';
import { formatClock, formatDate, formatMinutes } from '../../parts/format.ts';
import type { Dictionary } from '../../language/ja.ts';
import { termIn } from '../instrument/terms.ts';

export interface Rule {
  readonly name: string;
  readonly text: string;
}

/** Days, hours or minutes, whichever comes out even. */
export function formatSpan(minutes: number, language: Language, t: Dictionary): string {
  const days = minutes / 1_440;
  if (minutes > 0 && Number.isInteger(days)) {
    return language === 'ja'
      ? `${days}${t.policies.days}`
      : `${days} ${days === 1 ? 'day' : 'days'}`;
  }
  return formatMinutes(minutes, language);
}

/** What a policy means for somebody who books, in words; what does not apply is left out. */
export function rulesOf(policy: BookingPolicy, t: Dictionary, language: Language): Rule[] {
  const words = t.policies.rules;
  const span = (minutes: number): string => formatSpan(minutes, language, t);
  const { before, after } = policy.bufferMinutes;
  const margins = [before > 0 && words.before(span(before)), after > 0 && words.after(span(after))];
  const listed = (parts: readonly (string | false)[]): string =>
    parts.filter(Boolean).join(words.listSeparator);
  const rules: [name: string, text: string][] = [
    [words.opening, listed(openingWords(policy, t, language))],
    [words.closedDates, listed(policy.closedDates.map((date) => formatDate(date, language)))],
    [
      words.length,
      words.lengthOf(
        span(policy.durationMinutesMin),
        span(policy.durationMinutesMax),
        policy.granularityMinutes,
      ),
    ],
    [
      words.ahead,
      listed([
        words.aheadOf(policy.horizonDays),
        policy.leadMinutes > 0 && words.lead(span(policy.leadMinutes)),
      ]),
    ],
    [words.buffer, before + after > 0 ? words.kept(listed(margins)) : ''],
    [
      words.setup,
      listed(
        policy.setups.map((one) =>
          words.setupOf(termIn(one.technique, language), span(one.minutes)),
        ),
      ),
    ],
    [
      words.quota,
      listed(
        policy.quotas.map((quota) =>
          words.quotaOf(
            t.policies.whose[quota.of],
            t.policies.span[quota.per],
            formatMinutes(quota.minutes, language),
          ),
        ),
      ),
    ],
    [words.approval, policy.approval === 'required' ? words.approvalRequired : ''],
    [words.training, policy.training === 'required' ? words.trainingRequired : ''],
    [words.operator, words.operators[policy.operator]],
    [words.cancellation, cancellationWords(policy, t, language)],
    [words.noShow, noShowWords(policy, t, language)],
    [words.ending, endingWords(policy, t, language)],
  ];
  return rules.flatMap(([name, text]) => (text === '' ? [] : [{ name, text }]));
}

function openingWords(
  { opening, overnight }: BookingPolicy,
  t: Dictionary,
  language: Language,
): (string | false)[] {
  const words = t.policies.rules;
  const { fromMinute, toMinute, weekdays, onHolidays } = opening;
  const days = weekdays
    .toSorted((a, b) => a - b)
    .map((weekday) => t.calendar.weekdays[weekday - 1]);
  const hours =
    fromMinute === 0 && toMinute === 1_440
      ? words.roundTheClock
      : `${formatClock(fromMinute)} – ${formatClock(toMinute)}`;
  return [
    `${days.length === 7 ? words.everyDay : words.weekday(days.join(language === 'ja' ? '・' : ', '))} ${hours}`,
    !onHolidays && words.closedOnHolidays,
    overnight && words.overnight,
  ];
}

function cancellationWords(
  { cancellationTiers }: BookingPolicy,
  t: Dictionary,
  language: Language,
): string {
  const words = t.policies.rules;
  const tiers = cancellationTiers
    .filter(({ percent }) => percent > 0)
    .toSorted((a, b) => b.hoursBefore - a.hoursBefore);
  if (tiers.length === 0) return words.freeCancellation;
  return tiers
    .map(({ hoursBefore, percent }) =>
      words.tierOf(formatSpan(hoursBefore * 60, language, t), percent),
    )
    .join(words.listSeparator);
}

function endingWords({ useTerms }: BookingPolicy, t: Dictionary, language: Language): string {
  const words = t.policies.rules;
  const { graceMinutes, forgottenMinutes, earlyCharged } = useTerms;
  return [
    ...(graceMinutes > 0 ? [words.grace(formatMinutes(graceMinutes, language))] : []),
    words.forgotten(formatMinutes(graceMinutes + forgottenMinutes, language)),
    earlyCharged ? words.earlyCharged : words.earlyFree,
  ].join(words.listSeparator);
}

function noShowWords({ noShow }: BookingPolicy, t: Dictionary, language: Language): string {
  const words = t.policies.rules;
  if (noShow.afterMinutes === null) return words.unusedEnds;
  return [
    words.released(formatMinutes(noShow.afterMinutes, language)),
    ...(noShow.percent > 0 ? [words.noShowFee(noShow.percent)] : []),
  ].join(words.listSeparator);
}
