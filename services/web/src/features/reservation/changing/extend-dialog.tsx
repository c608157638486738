import { durationMs, type Instant, type Period } from '@kyoyo/kernel';
import { Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Reservation } from '../../../api.ts';
import { DialogActions } from '../../../parts/dialog-actions.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Loading } from '../../../parts/page.tsx';
import { ProblemAlert } from '../../../parts/problem-alert.tsx';
import { formatPeriod, formatSpan, formatYen } from '../../../parts/format.ts';
import { useLanguage } from '../../../language/language.tsx';
import { sessionQuery } from '../../session/queries.ts';
import { useNow } from '../../../parts/clock.ts';
import { clockWords } from '../../../parts/times.ts';
import { EndChoiceField, useEndLimit } from './end-choice-field.tsx';
import { extensionsOf } from './end-choices.ts';
import { useQuote } from '../../booking/quote-box.tsx';
import { useReservationStep } from '../step.ts';
import { useInstrumentName } from '../instrument-name.ts';

export function ExtendDialog(props: {
  readonly reservation: Reservation;
  readonly onDone: (end: Instant) => void;
  readonly onClose: () => void;
}) {
  const { t, language } = useLanguage();
  const { reservation, onDone, onClose } = props;
  const period = reservation.slot.period as Period;
  const now = useNow();
  const known = useEndLimit(reservation, period);
  const ends = known ? extensionsOf(period, known.limit, known.instrument.policy, now) : [];
  const [wanted, setWanted] = useState<Instant | null>(null);
  // What somebody else took meanwhile is no choice any more.
  const end = wanted && ends.includes(wanted) ? wanted : ends[0];
  const move = useReservationStep(reservation, () => {
    if (end) onDone(end);
    onClose();
  });
  return (
    <Dialog onClose={onClose} title={t.extending.title} about={useInstrumentName(reservation)}>
      <Stack>
        <Text fw={600}>{t.extending.now(formatPeriod(period, language))}</Text>
        {!known && <Loading />}
        {known && !end && (
          <Text>
            {t.extending.none}{' '}
            {t.extending.limit[known.limit.because](clockWords(known.limit.until))}
          </Text>
        )}
        {known && end && (
          <>
            <EndChoiceField
              label={t.extending.until}
              start={period.start}
              ends={ends}
              limit={known.limit}
              value={end}
              wordsOf={(one) =>
                t.extending.plus(
                  formatSpan(durationMs({ start: period.end, end: one }) / 60_000, language),
                )
              }
              onChange={(one) => {
                setWanted(one);
                move.reset();
              }}
            />
            <ExtraPrice reservation={reservation} end={end} />
          </>
        )}
        <ProblemAlert error={move.error} />
        <DialogActions onClose={onClose}>
          {end && (
            <Button
              loading={move.isPending}
              onClick={() =>
                move.mutate({ step: 'moves', body: { period: { start: period.start, end } } })
              }
            >
              {t.extending.extendTo(clockWords(end))}
            </Button>
          )}
        </DialogActions>
      </Stack>
    </Dialog>
  );
}

/** What the longer time costs; prices are those of whoever asks, so only the bookers' own see it. */
function ExtraPrice({ reservation, end }: { reservation: Reservation; end: Instant }) {
  const { t } = useLanguage();
  const { slot, booking } = reservation;
  const { serviceKind, quantity, contractId } = booking;
  const period = slot.period as Period;
  const session = useQuery(sessionQuery);
  const own = session.data?.organisation.id === booking.organisationId;
  const of = { serviceKind, quantity, contractId, forPersonId: null };
  const before = useQuote(slot.instrumentId, { ...of, period });
  const longer = { start: period.start, end };
  const after = useQuote(slot.instrumentId, { ...of, period: longer });
  if (!own) return null;
  const extra = (after.data?.totals.total ?? 0) - (before.data?.totals.total ?? 0);
  return (
    <section aria-label={t.booking.quote} aria-live="polite">
      <ProblemAlert error={before.error ?? after.error} />
      {before.data && after.data && (
        <>
          <Text fw={600}>{t.extending.extra(formatYen(extra))}</Text>
          <Text size="sm">{t.extending.total(formatYen(after.data.totals.total))}</Text>
          <Text size="xs" c="dimmed">
            {t.booking.quoteNote}
          </Text>
        </>
      )}
    </section>
  );
}
