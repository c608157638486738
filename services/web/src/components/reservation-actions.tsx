import type { Period } from '@kyoyo/kernel';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ApiProblem, got, newKey, type Reservation } from '../api.ts';
import { useLanguage } from '../language/language.tsx';
import { Dialog } from './dialog.tsx';
import { FreeSlots } from './free-slots.tsx';
import { PeriodFields } from './period-fields.tsx';
import { ProblemAlert } from './problem-alert.tsx';

type Step = 'confirmation' | 'check-in' | 'check-out' | 'cancellation' | 'moves';

/** What can be done with a reservation in its present state. */
export function ReservationActions({ reservation }: { readonly reservation: Reservation }) {
  const { t } = useLanguage();
  const queries = useQueryClient();
  const { id, status, version } = reservation;
  const [asking, setAsking] = useState<'move' | 'cancel' | null>(null);
  const [period, setPeriod] = useState(reservation.slot.period as Period);
  const [reason, setReason] = useState('');

  const act = useMutation({
    mutationFn: ({ step, body, key }: { step: Step; body: object; key: string }) =>
      got(
        api.POST(`/api/reservations/{id}/${step}` as '/api/reservations/{id}/check-in', {
          headers: { 'Idempotency-Key': key, 'If-Match': `"${version}"` },
          params: { path: { id } },
          body: body as never,
        }),
      ),
    onSuccess: () => setAsking(null),
    onSettled: () => {
      for (const name of ['reservations', 'calendar', 'utilisation', 'charges']) {
        void queries.invalidateQueries({ queryKey: [name] });
      }
    },
  });
  const doing = (step: Step, body: object = {}) => act.mutate({ step, body, key: newKey() });
  const problem = act.error instanceof ApiProblem ? act.error : undefined;
  const open = status === 'held' || status === 'confirmed';
  return (
    <>
      <Group gap="xs">
        {status === 'held' && (
          <Button size="xs" loading={act.isPending} onClick={() => doing('confirmation')}>
            {t.bookings.confirm}
          </Button>
        )}
        {status === 'confirmed' && (
          <Button size="xs" loading={act.isPending} onClick={() => doing('check-in')}>
            {t.bookings.checkIn}
          </Button>
        )}
        {status === 'running' && (
          <Button size="xs" loading={act.isPending} onClick={() => doing('check-out')}>
            {t.bookings.checkOut}
          </Button>
        )}
        {open && (
          <>
            <Button size="xs" variant="default" onClick={() => setAsking('move')}>
              {t.bookings.move}
            </Button>
            <Button size="xs" variant="default" onClick={() => setAsking('cancel')}>
              {t.bookings.cancel}
            </Button>
          </>
        )}
      </Group>
      {asking === null && <ProblemAlert error={act.error} />}
      {asking !== null && (
        <Dialog
          onClose={() => setAsking(null)}
          title={asking === 'move' ? t.bookings.move : t.bookings.cancel}
        >
          <Stack>
            {asking === 'move' && <PeriodFields period={period} onChange={setPeriod} />}
            {asking === 'cancel' && (
              <Textarea
                label={t.bookings.cancelReason}
                maxLength={500}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
            )}
            <ProblemAlert error={act.error} />
            {problem?.problem.slug === 'period-taken' && (
              <FreeSlots
                slots={problem.freeSlots}
                onChoose={(slot) => {
                  setPeriod(slot as Period);
                  act.reset();
                }}
              />
            )}
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setAsking(null)}>
                {t.cancel}
              </Button>
              <Button
                loading={act.isPending}
                onClick={() =>
                  asking === 'move' ? doing('moves', { period }) : doing('cancellation', { reason })
                }
              >
                {asking === 'move' ? t.bookings.move : t.bookings.cancel}
              </Button>
            </Group>
          </Stack>
        </Dialog>
      )}
    </>
  );
}
