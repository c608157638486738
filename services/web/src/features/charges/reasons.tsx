import { List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Charge } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatMinutes, formatTime } from '../../parts/format.ts';
import { useCoverage } from '../booking/contract-choice.ts';
import { rateCardsQuery } from '../instrument/queries.ts';
import { pricedLines, reasonsOf } from './reason-words.ts';

/** By which rules the amount came about, as the rate card that was counted by had them. */
export function ChargeReasons(props: { readonly charge: Charge; readonly instrumentId: string }) {
  const { charge, instrumentId } = props;
  const { t, language } = useLanguage();
  const { data } = useQuery(rateCardsQuery(instrumentId));
  const contract = useCoverage(charge.agreementId);
  const found = data?.items.find(({ id }) => id === pricedLines(charge)[0]?.cardId);
  if (!found) return null;
  const { card } = found;
  // A research contract's rate takes the place of the card's.
  const indirectPercent = contract?.research?.indirectPercent ?? card.indirectPercent;
  const reasons = reasonsOf({ ...card, indirectPercent }, charge, t.charges.reasons, {
    length: (minutes) => formatMinutes(minutes, language),
    clock: (at, withSeconds) => formatTime(at, language, { withSeconds }),
  });
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
