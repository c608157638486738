import type { RateCard } from '@kyoyo/contracts';
import { List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Charge } from '../../api.ts';
import type { Dictionary } from '../../language/ja.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatMinutes } from '../../parts/format.ts';
import { rateCardsQuery } from '../instrument/queries.ts';

type Card = Pick<RateCard, 'basis' | 'unit' | 'indirectPercent' | 'tax'>;

/** Which rules of the rate card made the amount, each in a sentence. Pure. */
export function reasonsOf(
  { basis, unit, indirectPercent, tax }: Card,
  kinds: ReadonlySet<string>,
  words: Dictionary['charges']['reasons'],
  minutesWords: (minutes: number) => string,
): string[] {
  const isByTime = unit.kind !== 'count';
  return [
    ...(isByTime ? [words.basis[basis]] : []),
    ...(unit.kind === 'time' && unit.billing !== 'prorated'
      ? [words.roundedUp(minutesWords(unit.minutes))]
      : []),
    ...(unit.kind === 'time' && unit.billing === 'prorated' ? [words.prorated] : []),
    ...(unit.kind === 'day' || unit.kind === 'half-day' ? [words.wholeDays] : []),
    ...(kinds.has('minimum') ? [words.minimum] : []),
    ...(kinds.has('day-cap') ? [words.dayCap] : []),
    ...(kinds.has('time-rule') ? [words.timeRule] : []),
    ...(kinds.has('indirect') ? [words.indirect(indirectPercent)] : []),
    words.tax[tax.treatment],
  ];
}

/** By which rules the amount came about, as the rate card that was counted by had them. */
export function ChargeReasons({ charge }: { readonly charge: Charge }) {
  const { t, language } = useLanguage();
  const { data } = useQuery(rateCardsQuery(charge.instrumentId));
  const lines = charge.fee ? charge.fee.price.lines : charge.lines;
  const found = data?.items.find(({ id }) => id === lines[0]?.cardId);
  if (!found) return null;
  const reasons = reasonsOf(
    found.card,
    new Set(lines.map(({ kind }) => kind)),
    t.charges.reasons,
    (minutes) => formatMinutes(minutes, language),
  );
  return (
    <section aria-label={t.charges.reasons.title}>
      <Text fw={600} mt="sm">
        {t.charges.reasons.title}
      </Text>
      <List size="sm">
        {reasons.map((reason) => (
          <List.Item key={reason}>{reason}</List.Item>
        ))}
      </List>
    </section>
  );
}
