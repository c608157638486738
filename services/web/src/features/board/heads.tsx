import { japanDate, type Period } from '@kyoyo/kernel';
import { formatClock } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useNow } from '../../parts/clock.ts';
import { type Axis, placeOf } from '../calendar/geometry.ts';
import { dayWords, periodWords, spanWords } from '../../parts/times.ts';

/** Days and hours, and when everything is free. */
export function BoardHeads(props: {
  readonly axis: Axis;
  readonly common: readonly Period[] | null;
}) {
  const { t, language } = useLanguage();
  const { axis, common } = props;
  const today = japanDate(useNow());
  const { dates, fromMinute, toMinute } = axis;
  return (
    <div className="board-heads" role="rowgroup">
      <div className="board-row board-head-row" role="row">
        <div className="board-name" role="columnheader">
          {t.board.instrument}
        </div>
        <div className="board-days" role="columnheader" aria-label={t.calendar.time}>
          {dates.map((date) => (
            <div
              key={date}
              className="board-day"
              data-today={date === today}
              data-weekday={new Date(`${date}T00:00:00Z`).getUTCDay()}
            >
              <b>{dayWords(date, language)}</b>
              <span className="board-ticks" aria-hidden>
                {ticksOf(axis).map((minute) => (
                  <span
                    key={minute}
                    style={{ left: `${((minute - fromMinute) / (toMinute - fromMinute)) * 100}%` }}
                  >
                    {formatClock(minute)}
                  </span>
                ))}
              </span>
            </div>
          ))}
        </div>
      </div>
      {common && (
        <div className="board-row board-common-row" role="row">
          <div className="board-name" role="rowheader">
            {t.compare.common}
          </div>
          <div className="board-track" role="gridcell">
            {common.length === 0 && <span className="board-none">{t.compare.noCommon}</span>}
            {common.map((period) => {
              const place = placeOf(axis, period);
              return (
                place && (
                  <div
                    key={period.start}
                    className="bar board-common"
                    title={periodWords(period, language)}
                    style={{ left: `${place.left * 100}%`, width: `${place.width * 100}%` }}
                  >
                    {spanWords(period)}
                  </div>
                )
              );
            })}
          </div>
        </div>
      )}
    </div>
  );
}

const ticksOfDay = 13;
const ticksOfWeekDay = 3;

/** Whole hours, as many as can be read. */
function ticksOf({ dates, fromMinute, toMinute }: Axis): number[] {
  const hours = (toMinute - fromMinute) / 60;
  const each = Math.ceil(hours / (dates.length === 1 ? ticksOfDay : ticksOfWeekDay));
  return Array.from(
    { length: Math.ceil(hours / each) },
    (_, index) => fromMinute + index * each * 60,
  );
}
