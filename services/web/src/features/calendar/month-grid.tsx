import './month.css';
import { type Instant, japanDate } from '@kyoyo/kernel';
import type { CalendarEntry } from '../../api.ts';
import { formatMinutes } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { type BookableInstrument, type Fullness, fullnessOf, isClosedOn } from './bookings.ts';
import { monthWeeks } from './geometry.ts';
import { dayWords } from '../../parts/times.ts';

/** How full each day is; a day leads to its own view. */
export function MonthGrid(props: {
  readonly instrument: BookableInstrument;
  readonly date: string;
  readonly entries: readonly CalendarEntry[];
  readonly now: Instant;
  readonly known: boolean;
  readonly onChoose: (date: string) => void;
}) {
  const { t } = useLanguage();
  const { date } = props;
  return (
    <table className="month" aria-label={t.instrument.calendar}>
      <thead>
        <tr>
          {t.calendar.weekdays.map((weekday, index) => (
            <th key={weekday} scope="col" data-weekday={(index + 1) % 7}>
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthWeeks(date).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, index) =>
              day === null ? (
                <td key={`empty ${(index + 1) % 7}`} aria-label={t.none} />
              ) : (
                <td key={day}>
                  <Day {...props} day={day} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day(props: Parameters<typeof MonthGrid>[0] & { readonly day: string }) {
  const { t, language } = useLanguage();
  const { instrument, entries, now, day, onChoose } = props;
  const fullness = fullnessOf(entries, instrument.policy, instrument.units, day, now);
  const { openMinutes, takenMinutes } = fullness;
  const share = openMinutes > 0 ? takenMinutes / openMinutes : 1;
  const percent = Math.min(100, Math.round(share * 100));
  const freeMinutes = Math.floor(Math.max(0, openMinutes - takenMinutes) / 30) * 30;
  const left = hours(freeMinutes, language);
  const over = day < japanDate(now) || openMinutes === 0;
  const closed = day >= japanDate(now) && isClosedOn(instrument.policy, day);
  const unknown = !over && !props.known;
  const told = !over && props.known;
  const free = unknown
    ? t.calendar.unknown
    : freeMinutes > 0
      ? t.calendar.free(left)
      : t.calendar.noFree;
  const shown = closed ? t.calendar.closed : over ? '' : free;
  const short = freeMinutes > 0 ? `${freeMinutes / 60}h` : t.calendar.fullShort;
  return (
    <button
      type="button"
      className="month-day"
      data-level={told ? levelOf(fullness) : over ? 'past' : 'unknown'}
      data-unknown={unknown}
      data-today={day === japanDate(now)}
      data-weekday={new Date(`${day}T00:00:00Z`).getUTCDay()}
      title={dayWords(day, language)}
      onClick={() => onChoose(day)}
    >
      <span className="month-date">{Number(day.slice(8))}</span>
      <span className="unseen">
        {told && t.calendar.full(percent)} {shown || t.calendar.past}
      </span>
      <span className="month-free month-wide" aria-hidden>
        {shown}
      </span>
      <span className="month-free month-narrow" aria-hidden>
        {told && short}
        {unknown && '?'}
      </span>
      {told && (
        <span className="month-meter" aria-hidden>
          <span style={{ width: `${percent}%` }} />
        </span>
      )}
    </button>
  );
}

const hours = (minutes: number, language: 'ja' | 'en'): string =>
  minutes % 60 === 0
    ? formatMinutes(minutes, language)
    : `${minutes / 60}${language === 'ja' ? '時間' : ' h'}`;

function levelOf({ openMinutes, takenMinutes }: Fullness): 'empty' | 'some' | 'most' | 'full' {
  const share = openMinutes > 0 ? takenMinutes / openMinutes : 1;
  if (share >= 0.98) return 'full';
  if (share >= 0.6) return 'most';
  return share > 0 ? 'some' : 'empty';
}
