import { later, type Period, systemClock } from '@kyoyo/kernel';
import { Text } from '@mantine/core';
import type { Instrument } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { periodWords } from '../../parts/times.ts';
import { useBookingForm } from '../booking/form.ts';
import { JoinForm } from './join.tsx';

/** From a time that others have to a place in the line for it. */
export function WaitDialog(props: {
  readonly instrument: Instrument;
  readonly period: Period;
  readonly onClose: () => void;
}) {
  const { t, local, language } = useLanguage();
  const { instrument, period, onClose } = props;
  const left = { start: later(period.start, systemClock()), end: period.end };
  const { fields } = useBookingForm(instrument, left, null);
  return (
    <Dialog title={t.waitlist.offer} about={local(instrument.name)} onClose={onClose}>
      <Text fw={600} mb="sm">
        {periodWords(period, language)}
      </Text>
      <JoinForm instrument={instrument} fields={fields} />
    </Dialog>
  );
}
