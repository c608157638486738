import type { Instant, Period } from '@kyoyo/kernel';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Text } from '@mantine/core';
import { api, got, newKey, type Reservation, type WaitlistEntry, withKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatSpan } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Row } from '../../parts/rows/row.tsx';
import { Tag } from '../../parts/tag.tsx';
import { periodWords } from '../../parts/times.ts';
import { useRefresh } from '../booking/single-booking.ts';
import { useInstrumentNames } from '../instrument/queries.ts';
import { useReservationStep } from '../reservation/step.ts';
import { Countdown } from './countdown.tsx';

/** A hold that a promotion gave: to be taken or let go before it runs out. */
export function PromotedRow(props: { readonly entry: WaitlistEntry; readonly hold: Reservation }) {
  const { t, language } = useLanguage();
  const { entry, hold } = props;
  const name = useEntryName(entry);
  const step = useReservationStep(hold, () => undefined);
  return (
    <Row
      name={name}
      waits
      when={periodWords(hold.slot.period as Period, language)}
      title={<ToInstrument entry={entry} />}
      tags={
        <>
          <span role="status">
            <Tag tone="waiting">{t.waitlist.promoted}</Tag>
          </span>
          {hold.heldUntil && <Countdown until={hold.heldUntil as Instant} />}
        </>
      }
      act={{
        label: t.waitlist.accept,
        pending: step.isPending,
        run: () => step.mutate({ step: 'confirmation' }),
      }}
      more={[{ label: t.waitlist.refuse, run: () => step.mutate({ step: 'cancellation' }) }]}
    >
      <Text size="sm" className="reason">
        {t.waitlist.promotedHelp}
      </Text>
      <ProblemAlert error={step.error} />
    </Row>
  );
}

/** A place in the line for time that others have. */
export function WaitingRow({ entry }: { readonly entry: WaitlistEntry }) {
  const { t, language } = useLanguage();
  const refresh = useRefresh();
  const leave = useMutation({
    mutationFn: () =>
      got(
        api.POST('/api/waitlist/{id}/withdrawal', {
          ...withKey(newKey()),
          params: { path: { id: entry.id } },
          body: {},
        }),
      ),
    onSettled: refresh,
  });
  const { minutes, window } = entry.wish;
  return (
    <Row
      name={useEntryName(entry)}
      when={periodWords(window as Period, language)}
      title={<ToInstrument entry={entry} />}
      about={t.waitlist.wish(formatSpan(minutes, language))}
      tags={<Tag tone="waiting">{t.waitlist.place(entry.before + 1)}</Tag>}
      more={[{ label: t.waitlist.leave, run: () => leave.mutate() }]}
    >
      <ProblemAlert error={leave.error} />
    </Row>
  );
}

export function ToInstrument({ entry }: { readonly entry: WaitlistEntry }) {
  const { instrumentId } = entry.wish;
  return (
    <Link to="/instruments/$id" params={{ id: instrumentId }} className="plain-link">
      {useEntryName(entry)}
    </Link>
  );
}

/** What the instrument is called for which it waits. */
function useEntryName({ wish: { instrumentId } }: WaitlistEntry): string {
  const { t, local } = useLanguage();
  const name = useInstrumentNames([instrumentId]).get(instrumentId);
  return name ? local(name) : t.loading;
}
