import './bar.css';
import { type Period, systemClock } from '@kyoyo/kernel';
import type { CSSProperties } from 'react';
import type { CalendarEntry } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { type Grip, isAwaitable, kindOf } from './bookings.ts';
import type { BarHandlers, DraftHandlers } from './planner.ts';
import { spanWords } from '../../parts/times.ts';

/** One booking. What may be looked at is pressed; the keys reach it by the cursor of its row. */
export function Bar(props: {
  readonly entry: CalendarEntry;
  readonly name: string;
  readonly where: string;
  readonly grip: Grip;
  /** Which ends can be held here. */
  readonly ends: string;
  readonly lanes: number;
  /** Whether one can wait here for what others have. */
  readonly waits: boolean;
  readonly lifted: boolean;
  readonly pending: boolean;
  readonly style: CSSProperties;
  readonly handlers: BarHandlers;
}) {
  const { t } = useLanguage();
  const { entry, name, where, grip, lanes, lifted, pending, handlers } = props;
  const kind = kindOf(entry);
  const span = spanWords(entry.period as Period);
  const who = name || t.instrument[kind];
  const can = props.waits && isAwaitable(entry, systemClock()) ? t.waitlist.offer : '';
  return (
    <button
      type="button"
      tabIndex={-1}
      className="bar"
      data-testid="board-slot"
      data-kind={kind}
      data-grip={grip ?? undefined}
      data-ends={props.ends}
      data-lanes={lanes === 1 ? 'one' : 'many'}
      data-lifted={lifted}
      data-pending={pending}
      style={props.style}
      title={[span, who, name && t.instrument[kind], can].filter(Boolean).join(' ')}
      aria-label={[where, span, who, name && t.instrument[kind], can].filter(Boolean).join(' ')}
      disabled={!entry.reservationId && can === ''}
      onPointerDown={(event) => handlers.onPointerDown(event, entry)}
      onPointerMove={handlers.onPointerMove}
      onPointerUp={handlers.onPointerUp}
      onPointerCancel={handlers.onPointerCancel}
      onClick={() => handlers.onClick(entry)}
      // A finger that rests takes up; it does not ask for the browser's own menu.
      onContextMenu={(event) => grip && event.preventDefault()}
    >
      <span className="bar-time">{span}</span> <span className="bar-who">{who}</span>
    </button>
  );
}

/** Where something would come to lie; a finger goes on with it from here, or with one of its ends. */
export function Draft(props: {
  readonly period: Period;
  readonly style: CSSProperties;
  readonly ends: string;
  readonly handlers: DraftHandlers | null;
}) {
  const { handlers } = props;
  return (
    <div className="bar bar-draft" aria-hidden style={props.style} {...handlers}>
      {spanWords(props.period)}
      {handlers &&
        props.ends
          .split(' ')
          .map((end) => <span key={end} className="bar-end" data-part={end || undefined} />)}
    </div>
  );
}
