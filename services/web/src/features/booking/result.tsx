import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Reservation } from '../../api.ts';
import { Said } from '../../parts/said.tsx';
import { formatPeriod } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { usePeople } from '../people/queries.ts';

/** How it ended: booked, or waiting for the facility's approval. */
export function BookingResult(props: {
  readonly reservation: Reservation;
  readonly onClose: () => void;
  /** What it will cost. */
  readonly children: ReactNode;
}) {
  const { t, local, language } = useLanguage();
  const { id, status, slot, booking } = props.reservation;
  const requested = status === 'requested';
  const user = usePeople([booking.bookedBy ? booking.personId : null]).get(booking.personId);
  return (
    <Result
      title={requested ? t.reserving.requested : t.booking.done}
      waiting={requested}
      open={id}
      onClose={props.onClose}
    >
      <Text fw={600}>{formatPeriod(slot.period, language)}</Text>
      {user && <Text>{t.booking.bookedFor(local(user))}</Text>}
      {props.children}
      {requested && <Text size="sm">{t.reserving.requestedHelp}</Text>}
    </Result>
  );
}

/** What was pressed is gone: keys go on from here. */
const focus = (button: HTMLElement | null) => button?.focus();

/** The last page of the dialog, with the way to the bookings. */
export function Result(props: {
  readonly title: string;
  readonly waiting?: boolean;
  /** The booking that its page opens. */
  readonly open?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useLanguage();
  return (
    <Stack>
      <Said tone={props.waiting ? 'waiting' : 'good'} title={props.title} aloud>
        {props.children}
      </Said>
      <Group justify="flex-end">
        <Link
          to="/bookings"
          search={props.open ? { open: props.open } : {}}
          className="plain-link"
          onClick={props.onClose}
        >
          {t.booking.toBookings}
        </Link>
        <Button ref={focus} onClick={props.onClose}>
          {t.close}
        </Button>
      </Group>
    </Stack>
  );
}
