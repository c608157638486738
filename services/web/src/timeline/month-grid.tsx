import { type Instant, japanDate } from '@kyoyo/kernel';
import type { CalendarEntry } from '../api.ts';
import { formatMinutes } from '../format.ts';
import { useLanguage } from '../language/language.tsx';
import { type BookableInstrument, type Fullness, fullnessOf } from './bookings.ts';
import { monthWeeks } from './geometry.ts';
import { dayWords } from './words.ts';

/** How full each day is; a day leads to its own view. */
export function MonthGrid(props: {
  readonly instrument: BookableInstrument;
  readonly date: string;
  readonly entries: readonly CalendarEntry[];
  readonly now: Instant;
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
  const fullness = fullnessOf(entries, instrument.policy, instrument.units, day);
  const { openMinutes, takenMinutes } = fullness;
  const percent = Math.min(100, Math.round((takenMinutes / openMinutes) * 100));
  const freeMinutes = Math.floor(Math.max(0, openMinutes - takenMinutes) / 30) * 30;
  const past = day < japanDate(now);
  const free = freeMinutes > 0 ? t.calendar.free(hours(freeMinutes, language)) : t.calendar.noFree;
  const words = past ? t.calendar.past : `${t.calendar.full(percent)} ${free}`;
  return (
    <button
      type="button"
      className="month-day"
      data-level={past ? 'past' : levelOf(fullness)}
      data-today={day === japanDate(now)}
      data-weekday={new Date(`${day}T00:00:00Z`).getUTCDay()}
      aria-label={`${dayWords(day, language)} ${words}`}
      onClick={() => onChoose(day)}
    >
      <span className="month-date">{Number(day.slice(8))}</span>
      <span className="month-free">{past ? '' : free}</span>
      <span className="month-meter" aria-hidden>
        <span style={{ width: `${percent}%` }} />
      </span>
    </button>
  );
}

const hours = (minutes: number, language: 'ja' | 'en'): string =>
  minutes % 60 === 0
    ? formatMinutes(minutes, language)
    : `${minutes / 60}${language === 'ja' ? '時間' : ' h'}`;

function levelOf({ openMinutes, takenMinutes }: Fullness): 'empty' | 'some' | 'most' | 'full' {
  const share = takenMinutes / openMinutes;
  if (share >= 0.98) return 'full';
  if (share >= 0.6) return 'most';
  return share > 0 ? 'some' : 'empty';
}
