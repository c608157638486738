import type { FeeForGivenBack } from '@kyoyo/contracts';
import { durationMs, type Instant, type Period } from '@kyoyo/kernel';
import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ApiProblem, got, newKey, type Reservation, withKey } from '../../../api.ts';
import { DialogActions } from '../../../parts/dialog-actions.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { WhenValid } from '../../../parts/fields.tsx';
import { FreeSlots } from '../../../parts/free-slots.tsx';
import { PeriodFields } from '../../../parts/period-fields.tsx';
import { ProblemAlert } from '../../../parts/problem-alert.tsx';
import { Said } from '../../../parts/said.tsx';
import { formatPeriod, formatSpan } from '../../../parts/format.ts';
import { useLanguage } from '../../../language/language.tsx';
import { sessionQuery } from '../../session/queries.ts';
import { FeesToAccept, feesOf, isOnlyFee } from './fees-to-accept.tsx';
import { EndChoiceField, useEndLimit } from './end-choice-field.tsx';
import { lengthsOf, takenBy } from './end-choices.ts';
import { isSameSlot } from '../../calendar/bookings.ts';
import { OccurrenceList } from '../../series/occurrence-list.tsx';
import { QuoteBox } from '../../booking/quote-box.tsx';
import { useReservationStep } from '../step.ts';
import { useInstrumentName } from '../instrument-name.ts';
import { conflictsOf } from '../../series/booking.tsx';
import { changeFrom, type SeriesScope, SeriesScopeField } from '../../series/scope.tsx';
import { useRefresh } from '../../booking/single-booking.ts';

interface MoveProps {
  readonly reservation: Reservation;
  readonly onClose: () => void;
}

/** Another time for a booking, and as much of a shift for the others of its series. */
export function MoveDialog({ reservation, onClose }: MoveProps) {
  const { t, language } = useLanguage();
  const [period, setPeriod] = useState(reservation.slot.period as Period);
  const [scope, setScope] = useState<SeriesScope>('one');
  const one = useReservationStep(reservation, onClose);
  const many = useSeriesMove({ reservation, onClose });
  const change = shiftOf(reservation.slot.period as Period, period);
  const error = one.error ?? many.error;
  // Where it is now is free to itself, but no other place to go.
  const slots = (error instanceof ApiProblem ? error.freeSlots : []).filter(
    (slot) => !isSameSlot(slot, reservation.slot),
  );
  const conflicts = conflictsOf(many.error)?.filter(({ refusal }) => refusal !== null);
  const fees = feesOf(error);
  const send = (agreedFees: readonly FeeForGivenBack[] = []) =>
    scope === 'one'
      ? one.mutate({ step: 'moves', body: { period, agreedFees } })
      : many.mutate({ ...change, agreedFees, ...changeFrom(scope, reservation) });
  const reset = () => {
    one.reset();
    many.reset();
  };
  return (
    <Dialog onClose={onClose} title={t.bookings.move} about={useInstrumentName(reservation)}>
      <Stack>
        <Text fw={600}>{formatPeriod(reservation.slot.period, language)}</Text>
        <SeriesScopeField
          reservation={reservation}
          scope={scope}
          onChange={(chosen) => {
            setScope(chosen);
            reset();
          }}
        />
        <PeriodFields
          period={period}
          onChange={(chosen) => {
            setPeriod(chosen);
            reset();
          }}
        />
        <WhenValid>
          <Lengths
            reservation={reservation}
            period={period}
            alone={scope === 'one'}
            onChange={(end) => {
              setPeriod({ ...period, end });
              reset();
            }}
          />
          {scope !== 'one' && <ShiftText {...change} />}
        </WhenValid>
        {!isOnlyFee(error) && <ProblemAlert error={error} />}
        <FeesToAccept
          reservation={reservation}
          fees={fees}
          pending={one.isPending || many.isPending}
          onAccept={() => send(fees)}
        />
        {conflicts && !isOnlyFee(error) && (
          <OccurrenceList label={t.series.conflicts} tried={conflicts} />
        )}
        {slots.length > 0 && (
          <FreeSlots
            slots={slots}
            onChoose={(slot) => {
              setPeriod(slot as Period);
              reset();
            }}
          />
        )}
        <DialogActions onClose={onClose}>
          <Button loading={one.isPending || many.isPending} onClick={() => send()}>
            {t.bookings.move}
          </Button>
        </DialogActions>
      </Stack>
    </Dialog>
  );
}

/** Longer or shorter by one touch, as far as it is free, with the price of it. */
function Lengths(props: {
  readonly reservation: Reservation;
  readonly period: Period;
  /** Others of its series go with it otherwise, and may make room. */
  readonly alone: boolean;
  readonly onChange: (end: Instant) => void;
}) {
  const { t, language } = useLanguage();
  const { reservation, period, alone, onChange } = props;
  const { booking } = reservation;
  const session = useQuery(sessionQuery);
  const known = useEndLimit(reservation, period, { anyUnit: true });
  if (!known) return null;
  const ends = lengthsOf(period, known.limit, known.instrument.policy);
  const taken = alone ? takenBy(period, known.limit) : undefined;
  return (
    <>
      {taken && (
        <Said tone="waiting" aloud>
          {t.extending.taken[taken]}
        </Said>
      )}
      {ends.length > 0 && (
        <EndChoiceField
          label={t.extending.lengths}
          start={period.start}
          ends={ends}
          limit={known.limit}
          value={period.end}
          wordsOf={(end) => `(${formatSpan(durationMs({ ...period, end }) / 60_000, language)})`}
          onChange={onChange}
        />
      )}
      {!taken && session.data?.organisation.id === booking.organisationId && (
        <QuoteBox
          instrument={known.instrument}
          fields={{ ...booking, period, repeat: null, forPersonId: null }}
        />
      )}
    </>
  );
}

interface Shift {
  readonly shiftMinutes: number;
  /** Null keeps the length of each. */
  readonly minutes: number | null;
}

type SeriesMove = Shift &
  ReturnType<typeof changeFrom> & { readonly agreedFees: readonly FeeForGivenBack[] };

function shiftOf(from: Period, to: Period): Shift {
  const [before, minutes] = [durationMs(from) / 60_000, durationMs(to) / 60_000];
  const shiftMinutes = (Date.parse(to.start) - Date.parse(from.start)) / 60_000;
  return { shiftMinutes, minutes: minutes === before ? null : minutes };
}

function useSeriesMove({ reservation, onClose }: MoveProps) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ agreedFees, ...change }: SeriesMove) =>
      got(
        api.POST('/api/series/{id}/moves', {
          ...withKey(newKey()),
          params: { path: { id: reservation.booking.seriesId ?? '' } },
          body: { ...change, agreedFees: agreedFees as never },
        }),
      ),
    onSuccess: onClose,
    onSettled: refresh,
  });
}

function ShiftText({ shiftMinutes, minutes }: Shift) {
  const { t, language } = useLanguage();
  const span = formatSpan(Math.abs(shiftMinutes), language);
  const shift =
    shiftMinutes === 0
      ? t.series.sameTime
      : shiftMinutes > 0
        ? t.series.later(span)
        : t.series.earlier(span);
  const length = minutes === null ? [] : [t.series.length(formatSpan(minutes, language))];
  return <Text size="sm">{t.series.shift([shift, ...length].join(t.series.and))}</Text>;
}
