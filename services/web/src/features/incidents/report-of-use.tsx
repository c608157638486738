import { epochMs, type Instant } from '@kyoyo/kernel';
import type { Instrument, Reservation } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { useNow } from '../../parts/clock.ts';
import { useStaff } from '../session/who.ts';
import { ReportDialog } from './report-dialog.tsx';

/** Within which a use still lets its user stop the instrument. */
const lateMs = 86_400_000;

/** Reports what happened during a use, from the list of bookings. */
export function ReportOfUse(props: {
  readonly reservation: Reservation;
  readonly instrument: Instrument;
  readonly onClose: () => void;
}) {
  const { local } = useLanguage();
  const { reservation, instrument, onClose } = props;
  const now = useNow();
  const { slot, id } = reservation;
  const isStaff = useStaff()(slot.institutionId);
  const isLate = epochMs(now) - epochMs(slot.period.end as Instant) > lateMs;
  const on = {
    instrumentId: instrument.id,
    name: local(instrument.name),
    units: isStaff ? instrument.units : 0,
    reservationId: id,
    mayStop: isStaff || !isLate,
  };
  return <ReportDialog on={on} onClose={onClose} />;
}
