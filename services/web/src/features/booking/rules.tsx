import { Button, List, Text } from '@mantine/core';
import { useState } from 'react';
import type { Instrument } from '../../api.ts';
import { AskTrainingDialog } from '../training/ask-dialog.tsx';
import { formatDate, formatMinutes } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import type { BookingFields } from './form.ts';
import { useBookersTraining } from './booker.ts';

/** What the policy will ask of whoever books, said before it is confirmed. */
export function BookingRules(props: {
  readonly instrument: Instrument;
  readonly fields: BookingFields;
}) {
  const { t } = useLanguage();
  const { policy } = props.instrument;
  if (!policy) return null;
  const { approval, training, cancellationTiers } = policy;
  const asksTraining = training === 'required' && props.fields.serviceKind === 'equipment-use';
  return (
    <section aria-label={t.reserving.rules}>
      <Text fw={600}>{t.reserving.rules}</Text>
      <List size="sm">
        {approval === 'required' && <List.Item>{t.reserving.approval}</List.Item>}
        {asksTraining && (
          <Training instrument={props.instrument} forPersonId={props.fields.forPersonId} />
        )}
        {cancellationTiers.length === 0 && <List.Item>{t.reserving.freeCancellation}</List.Item>}
        <Tiers tiers={cancellationTiers} />
        <NotComing policy={policy} />
      </List>
    </section>
  );
}

type Policy = NonNullable<Instrument['policy']>;

function Tiers({ tiers }: { readonly tiers: Policy['cancellationTiers'] }) {
  const { t } = useLanguage();
  const span = useSpan();
  return tiers
    .toSorted((a, b) => b.hoursBefore - a.hoursBefore)
    .map(({ hoursBefore, percent }) => (
      <List.Item key={hoursBefore}>{t.reserving.tier(span(hoursBefore * 60), percent)}</List.Item>
    ));
}

/** Never less than what cancelling at the last moment costs. */
function NotComing({ policy: { noShow, cancellationTiers } }: { readonly policy: Policy }) {
  const { t } = useLanguage();
  const span = useSpan();
  const { afterMinutes } = noShow;
  const last = Math.max(0, ...cancellationTiers.map(({ percent }) => percent));
  if (afterMinutes === null) return last > 0 && <List.Item>{t.reserving.unused(last)}</List.Item>;
  const percent = Math.max(noShow.percent, last);
  const words = percent > 0 ? t.reserving.noShow : t.reserving.noShowFree;
  return <List.Item>{words(span(afterMinutes), percent)}</List.Item>;
}

/** What the person has of the training that is needed, and a way to ask for it. */
function Training(props: { readonly instrument: Instrument; readonly forPersonId: string | null }) {
  const { t, local, language } = useLanguage();
  const { instrument, forPersonId } = props;
  const [asking, setAsking] = useState(false);
  const { isKnown, training: own } = useBookersTraining(instrument, forPersonId);
  if (!isKnown) return null;
  if (own?.standing === 'valid') {
    const { validUntil } = own;
    return (
      <List.Item>
        {validUntil
          ? t.reserving.trainedUntil(formatDate(validUntil, language))
          : t.reserving.trained}
      </List.Item>
    );
  }
  const isAsked = own?.request === 'requested' || own?.request === 'scheduled';
  return (
    <List.Item>
      {t.reserving.training}{' '}
      {isAsked && (
        <Text span size="sm" fw={600}>
          {t.training.request[own.request]}
        </Text>
      )}
      {!isAsked && forPersonId === null && (
        <Button size="compact-xs" variant="default" onClick={() => setAsking(true)}>
          {t.training.ask}
        </Button>
      )}
      {asking && (
        <AskTrainingDialog
          instrumentId={instrument.id}
          name={local(instrument.name)}
          onClose={() => setAsking(false)}
        />
      )}
    </List.Item>
  );
}

/** Whole days as days, where there is more than one; everything else as hours or minutes. */
function useSpan(): (minutes: number) => string {
  const { t, language } = useLanguage();
  return (minutes) =>
    minutes % 1_440 === 0 && minutes > 1_440
      ? t.reserving.days(minutes / 1_440)
      : formatMinutes(minutes, language);
}
