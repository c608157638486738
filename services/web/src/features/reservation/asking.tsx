import { type Instant, type Period, systemClock } from '@kyoyo/kernel';
import type { Instrument, Price, Reservation } from '../../api.ts';
import { BookingDialog } from '../booking/dialog.tsx';
import { isBookable } from '../calendar/bookings.ts';
import { OptionsDialog } from '../options/dialog.tsx';
import { AddDateDialog } from '../series/add-date.tsx';
import { againAt } from './again.ts';
import { ReportOfUse } from '../incidents/report-of-use.tsx';
import { CancelDialog } from './cancelling/dialog.tsx';
import { ContractDialog } from './changing/contract-dialog.tsx';
import { ExtendDialog } from './changing/extend-dialog.tsx';
import { HandOverDialog } from './changing/hand-over-dialog.tsx';
import { MoveDialog } from './changing/move-dialog.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import type { Doing } from './doing.ts';

/** What is not done at once, but asks for something first. */
export type Asking = Exclude<Doing, 'confirmation' | 'check-in'>;

/** The dialog of what somebody wants to do with a booking. */
export function AskingDialog(props: {
  readonly asking: Asking;
  readonly reservation: Reservation;
  readonly mine: boolean;
  readonly offered: Price | undefined;
  readonly instrument: Instrument | undefined;
  readonly onExtended: (end: Instant) => void;
  readonly onClose: () => void;
}) {
  const { asking, reservation, mine, offered, instrument, onClose } = props;
  const own = { reservation, onClose };
  switch (asking) {
    case 'move':
      return <MoveDialog {...own} />;
    case 'cancel':
      return <CancelDialog {...own} mine={mine} />;
    case 'handOver':
      return <HandOverDialog {...own} />;
    case 'contract':
      return <ContractDialog {...own} />;
    case 'correct':
      return <CorrectDialog {...own} />;
    case 'extend':
      return <ExtendDialog {...own} onDone={props.onExtended} />;
    case 'addDate':
      return <AddDateDialog like={reservation} onClose={onClose} />;
    case 'options':
    case 'check-out':
      return <OptionsDialog {...own} offered={offered} step={asking} />;
    case 'incident':
      return instrument ? <ReportOfUse {...own} instrument={instrument} /> : null;
    case 'again':
      return instrument && isBookable(instrument) ? (
        <BookingDialog
          instrument={instrument}
          initial={againAt(reservation.slot.period as Period, systemClock())}
          onClose={onClose}
        />
      ) : null;
  }
}
