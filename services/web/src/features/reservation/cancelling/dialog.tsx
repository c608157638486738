import { type Instant, systemClock } from '@kyoyo/kernel';
import { Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got, newKey, type Reservation, withKey } from '../../../api.ts';
import { ReasonDialog } from '../../../parts/reason-dialog.tsx';
import { formatPeriod } from '../../../parts/format.ts';
import { useLanguage } from '../../../language/language.tsx';
import { CancellationFee } from './fee.tsx';
import { useInstrumentName } from '../instrument-name.ts';
import { isStanding } from '../doing.ts';
import { useReservationStep } from '../step.ts';
import { changeFrom, type SeriesScope, SeriesScopeField } from '../../series/scope.tsx';
import { useRefresh } from '../../booking/single-booking.ts';
import { seriesReservationsQuery } from '../queries.ts';

interface CancelProps {
  readonly reservation: Reservation;
  /** Whoever booked it owes a fee; the facility that cancels does not make anybody owe one. */
  readonly mine: boolean;
  readonly onClose: () => void;
}

/** Says what cancelling costs before it is done. */
export function CancelDialog(props: CancelProps) {
  const { t, language } = useLanguage();
  const { reservation, onClose } = props;
  const [scope, setScope] = useState<SeriesScope>('one');
  const one = useReservationStep(reservation, onClose);
  const many = useSeriesCancellation(props);
  const concerned = useConcerned(props, scope);
  return (
    <ReasonDialog
      title={t.bookings.cancel}
      about={useInstrumentName(reservation)}
      label={t.bookings.cancelReason}
      action={t.bookings.cancel}
      pending={one.isPending || many.isPending}
      error={one.error ?? many.error}
      onDone={(reason) =>
        scope === 'one'
          ? one.mutate({ step: 'cancellation', body: { reason } })
          : many.mutate({ reason, ...changeFrom(scope, reservation) })
      }
      onClose={onClose}
    >
      <Text fw={600}>{formatPeriod(reservation.slot.period, language)}</Text>
      <SeriesScopeField reservation={reservation} scope={scope} onChange={setScope} />
      {scope !== 'one' && <Text size="sm">{t.series.cancelCount(concerned.length)}</Text>}
      {props.mine && <CancellationFee concerned={concerned} />}
    </ReasonDialog>
  );
}

/** Those that would be cancelled: this one, or those of the series that are still to come. */
function useConcerned(
  { reservation, mine }: CancelProps,
  scope: SeriesScope,
): readonly Reservation[] {
  const { booking, slot } = reservation;
  const seriesId = booking.seriesId ?? '';
  const whose = mine
    ? { scope: 'mine' as const }
    : { scope: 'institution' as const, institutionId: slot.institutionId };
  const { data } = useQuery({
    ...seriesReservationsQuery({ ...whose, seriesId }),
    enabled: seriesId !== '' && scope !== 'one',
  });
  if (scope === 'one') return [reservation];
  const from = scope === 'following' ? slot.period.start : systemClock();
  return (data?.items ?? []).filter(
    (one) => isStanding(one.status) && (one.slot.period.start as Instant) >= from,
  );
}

function useSeriesCancellation({ reservation, onClose }: CancelProps) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: { reason: string } & ReturnType<typeof changeFrom>) =>
      got(
        api.POST('/api/series/{id}/cancellation', {
          ...withKey(newKey()),
          params: { path: { id: reservation.booking.seriesId ?? '' } },
          body,
        }),
      ),
    onSuccess: onClose,
    onSettled: refresh,
  });
}
