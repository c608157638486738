import { plusMinutes } from '@kyoyo/kernel';
import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Reservation } from '../../api.ts';
import { BookAgain } from './book-again.tsx';
import { CancelDialog, isStanding } from './cancelling/dialog.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { ExtendButton } from './changing/extend-dialog.tsx';
import { HandOverDialog } from './changing/hand-over-dialog.tsx';
import { MoveDialog } from './changing/move-dialog.tsx';
import { hasOptions, useOffered } from '../options/offered.ts';
import { OptionsDialog } from '../options/dialog.tsx';
import { type StepName, useReservationStep } from './step.ts';
import { useLanguage } from '../../language/language.tsx';
import { sessionQuery } from '../session/queries.ts';
import { useNow } from '../../parts/clock.ts';
import { useStaff } from '../session/staff.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';

const dueMinutes = 15;

const isPast = (status: Reservation['status']): boolean =>
  !isStanding(status) && status !== 'running';

/** What whoever is logged in can do with a reservation in its present state. */
export function ReservationActions({ reservation }: { readonly reservation: Reservation }) {
  const { t } = useLanguage();
  const { status, booking, slot, suspension } = reservation;
  const isSuspended = suspension?.resumedAt === null;
  const session = useQuery(sessionQuery);
  const staff = useStaff()(slot.institutionId);
  const mine = booking.personId === session.data?.person.id;
  const [asking, setAsking] = useState<
    'move' | 'cancel' | 'handOver' | 'options' | 'check-out' | 'correct' | null
  >(null);
  const act = useReservationStep(reservation, () => undefined);
  const offered = useOffered(reservation);
  const onClose = () => setAsking(null);
  // Long before its time a use cannot begin.
  const isDue = slot.period.start <= plusMinutes(useNow(), dueMinutes);
  if (!mine && !staff) return null;
  if (isPast(status)) return mine ? <BookAgain reservation={reservation} /> : null;
  const step = (name: StepName, label: string, how: { waits?: boolean } = {}) => (
    <Button
      size="xs"
      loading={act.isPending || how.waits === true}
      onClick={() => act.mutate({ step: name })}
    >
      {label}
    </Button>
  );
  const dialog = (name: NonNullable<typeof asking>, label: string) => (
    <Button size="xs" variant="default" onClick={() => setAsking(name)}>
      {label}
    </Button>
  );
  return (
    <>
      <Group gap="xs">
        {status === 'held' && step('confirmation', t.bookings.confirm)}
        {status === 'confirmed' && !isSuspended && isDue && step('check-in', t.bookings.checkIn)}
        {status === 'running' && hasOptions(offered.data) && (
          <>
            <Button size="xs" onClick={() => setAsking('check-out')}>
              {t.bookings.checkOut}
            </Button>
            {dialog('options', t.options.title)}
          </>
        )}
        {status === 'running' &&
          !hasOptions(offered.data) &&
          step('check-out', t.bookings.checkOut, { waits: offered.isLoading })}
        {status === 'running' && <ExtendButton reservation={reservation} />}
        {isStanding(status) && dialog('move', t.bookings.move)}
        {(status === 'confirmed' || status === 'requested') &&
          mine &&
          dialog('handOver', t.changing.handOver)}
        {isStanding(status) && dialog('cancel', t.bookings.cancel)}
        {status === 'done' && staff && dialog('correct', t.bookings.correct)}
      </Group>
      <ProblemAlert error={act.error} />
      {asking === 'correct' && <CorrectDialog reservation={reservation} onClose={onClose} />}
      {asking === 'move' && <MoveDialog reservation={reservation} onClose={onClose} />}
      {asking === 'cancel' && (
        <CancelDialog reservation={reservation} mine={mine} onClose={onClose} />
      )}
      {(asking === 'options' || asking === 'check-out') && hasOptions(offered.data) && (
        <OptionsDialog
          reservation={reservation}
          offered={offered.data}
          step={asking}
          onClose={onClose}
        />
      )}
      {asking === 'handOver' && <HandOverDialog reservation={reservation} onClose={onClose} />}
    </>
  );
}
