import { type Instant, japanDate } from '@kyoyo/kernel';
import { useLanguage } from '../../language/language.tsx';
import { addDays, datesFrom } from './geometry.ts';
import { dayWords } from '../../parts/times.ts';

/** A fortnight of days under the thumb, from the present or from shortly before the shown day. */
export function DayStrip(props: {
  readonly date: string;
  readonly now: Instant;
  readonly onChoose: (date: string) => void;
}) {
  const { t, language } = useLanguage();
  const { date, now, onChoose } = props;
  const today = japanDate(now);
  const near = date >= today && date < addDays(today, days);
  const first = near ? today : addDays(date, -1);
  return (
    <div className="day-strip" role="group" aria-label={t.calendar.days}>
      {datesFrom(first, days).map((one) => {
        const weekday = new Date(`${one}T00:00:00Z`).getUTCDay();
        return (
          <button
            key={one}
            type="button"
            aria-pressed={one === date}
            title={dayWords(one, language)}
            data-weekday={weekday}
            onClick={() => onChoose(one)}
          >
            <span>{t.calendar.weekdays[(weekday + 6) % 7]}</span>
            <b>{Number(one.slice(8))}</b>
          </button>
        );
      })}
    </div>
  );
}

const days = 14;
