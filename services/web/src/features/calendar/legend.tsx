import { useLanguage } from '../../language/language.tsx';
import type { View } from './range-bar.tsx';

const kinds = ['mine', 'taken', 'held', 'requested', 'running', 'outage'] as const;

/** What the colours say, and how to do things here. */
export function Legend(props: { readonly view: View; readonly phone: boolean | undefined }) {
  const { t } = useLanguage();
  const { view, phone } = props;
  const help = phone ? t.calendar.tapHelp : t.calendar.gridHelp;
  return (
    <div className="legend">
      {view === 'month' ? (
        <p>{t.calendar.monthHelp}</p>
      ) : (
        <>
          <ul aria-label={t.calendar.legend}>
            {kinds.map((kind) => (
              <li key={kind}>
                <i className="bar" data-kind={kind} aria-hidden /> {t.instrument[kind]}
              </li>
            ))}
            <li>
              <i className="legend-closed" aria-hidden /> {t.calendar.closed}
            </li>
          </ul>
          <details>
            <summary>{t.calendar.showHelp}</summary>
            <p>{help}</p>
          </details>
        </>
      )}
    </div>
  );
}
