import type { Reservation } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatTime } from '../../parts/format.ts';
import { Tag, type Tone } from '../../parts/tag.tsx';

const toneOf: Record<Reservation['status'], Tone> = {
  held: 'waiting',
  requested: 'waiting',
  declined: 'bad',
  'no-show': 'bad',
  unused: 'plain',
  expired: 'plain',
  confirmed: 'good',
  cancelled: 'plain',
  running: 'busy',
  done: 'plain',
};

/** How a booking stands, and until when where that runs out. */
export function StatusTag(props: {
  readonly reservation: Pick<Reservation, 'status' | 'heldUntil'>;
}) {
  const { t, language } = useLanguage();
  const { status, heldUntil } = props.reservation;
  return (
    <Tag tone={toneOf[status]}>
      {t.status[status]}
      {heldUntil && ` ${t.bookings.heldUntil(formatTime(heldUntil, language))}`}
    </Tag>
  );
}
