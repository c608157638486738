import { Button, Group } from '@mantine/core';
import type { Reservation } from '../../api.ts';
import { useReservationActs } from './acts.tsx';

/** All that can be done with a booking, where there is room for it. */
export function ReservationButtons({ reservation }: { readonly reservation: Reservation }) {
  const { now, rest, below } = useReservationActs(reservation);
  return (
    <>
      <Group gap="xs">
        {now && (
          <Button
            size="xs"
            variant={now.quiet ? 'default' : 'filled'}
            loading={now.pending ?? false}
            onClick={now.run}
          >
            {now.label}
          </Button>
        )}
        {rest.map(({ label, run }) => (
          <Button key={label} size="xs" variant="default" onClick={run}>
            {label}
          </Button>
        ))}
      </Group>
      {below}
    </>
  );
}
