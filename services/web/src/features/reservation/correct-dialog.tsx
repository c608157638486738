import type { Instant, Period } from '@kyoyo/kernel';
import { Text } from '@mantine/core';
import { useState } from 'react';
import type { Reservation } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { PeriodFields } from '../../parts/period-fields.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { useReservationStep } from './step.ts';

/** What was really used, by staff, such as where nobody has checked out. */
export function CorrectDialog(props: {
  readonly reservation: Reservation;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const { reservation, onClose } = props;
  const { startedAt, endedAt } = reservation;
  const [used, setUsed] = useState<Period>({
    start: startedAt as Instant,
    end: endedAt as Instant,
  });
  const send = useReservationStep(reservation, onClose);
  return (
    <ReasonDialog
      title={t.bookings.correct}
      label={t.bookings.correctReason}
      action={t.bookings.correct}
      required
      pending={send.isPending}
      error={send.error}
      onDone={(reason) => send.mutate({ step: 'correction', body: { used, reason } })}
      onClose={onClose}
    >
      <PeriodFields period={used} onChange={setUsed} />
      <Text size="sm">{t.bookings.correctHelp}</Text>
    </ReasonDialog>
  );
}
