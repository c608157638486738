import type { Period } from '@kyoyo/kernel';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Price, Reservation } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { periodWords } from '../../parts/times.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import { quantitiesOf, usedOf } from './options.ts';
import { OptionsForm } from './form.tsx';
import { useInstrumentName } from '../reservation/instrument-name.ts';
import { useReservationStep } from '../reservation/step.ts';

/**
 * Asks what the run has taken: to keep it while it goes on, or to end the run with it. Nothing can be
 * asked where no price is published; the run can be ended all the same.
 */
export function OptionsDialog(props: {
  readonly reservation: Reservation;
  readonly offered: Price | undefined;
  readonly step: 'options' | 'check-out';
  readonly onClose: () => void;
}) {
  const { t, language } = useLanguage();
  const { reservation, offered, step, onClose } = props;
  const [quantities, setQuantities] = useState(() => quantitiesOf(reservation.options));
  const send = useReservationStep(reservation, onClose);
  const options = usedOf(quantities);
  const ends = step === 'check-out';
  return (
    <Dialog
      title={ends ? t.bookings.checkOut : t.options.title}
      about={useInstrumentName(reservation)}
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          if (options) send.mutate({ step, body: { options } });
        }}
      >
        <Stack>
          {ends && (
            <Text size="sm">
              {t.options.ends(periodWords(reservation.slot.period as Period, language))}
            </Text>
          )}
          {offered && (
            <OptionsForm
              reservation={reservation}
              offered={offered}
              quantities={quantities}
              onChange={setQuantities}
            />
          )}
          <ProblemAlert error={send.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t.cancel}
            </Button>
            <Button type="submit" loading={send.isPending} disabled={options === null}>
              {ends ? t.options.checkOut : t.options.record}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
