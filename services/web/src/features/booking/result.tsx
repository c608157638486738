import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Reservation } from '../../api.ts';
import { Said } from '../../parts/said.tsx';
import { formatPeriod } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';

/** How it ended: booked, or waiting for the facility's approval. */
export function BookingResult(props: {
  readonly reservation: Reservation;
  readonly onClose: () => void;
}) {
  const { t, language } = useLanguage();
  const { status, slot } = props.reservation;
  const requested = status === 'requested';
  return (
    <Result
      title={requested ? t.reserving.requested : t.booking.done}
      waiting={requested}
      onClose={props.onClose}
    >
      <Text fw={600}>{formatPeriod(slot.period, language)}</Text>
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
        <Link to="/bookings" className="plain-link" onClick={props.onClose}>
          {t.booking.toBookings}
        </Link>
        <Button ref={focus} onClick={props.onClose}>
          {t.close}
        </Button>
      </Group>
    </Stack>
  );
}
