import type { WhatIfResult } from '@kyoyo/contracts';
import { useLanguage } from '../../language/language.tsx';
import { formatMonth, formatYen } from '../../parts/format.ts';

/** Two columns a month, what was and what would have been, from nothing up. */
export function MonthChart({ months }: { readonly months: WhatIfResult['months'] }) {
  const { t, language } = useLanguage();
  const most = Math.max(1, ...months.flatMap(({ total }) => [total.was, total.would]));
  const height = (yen: number) => `${(Math.max(0, yen) / most) * 100}%`;
  return (
    <figure className="what-if-chart" role="img" aria-label={t.whatIf.chart(t.whatIf.byMonth)}>
      <Legend />
      <div className="what-if-columns" aria-hidden>
        {months.map(({ month, total }) => (
          <div
            key={month}
            className="what-if-column"
            title={`${formatMonth(month, language)}\n${t.whatIf.was} ${formatYen(total.was)}\n${t.whatIf.would} ${formatYen(total.would)}`}
          >
            <div className="what-if-bars">
              <div className="what-if-bar" style={{ height: height(total.was) }} />
              <div className="what-if-bar" data-would style={{ height: height(total.would) }} />
            </div>
            <span>{t.whatIf.monthOfYear(Number(month.slice(5)))}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}

/** Which of two bars is which; the pattern tells where colours do not. */
export function Legend() {
  const { t } = useLanguage();
  return (
    <p className="what-if-legend" aria-hidden>
      <i className="what-if-bar" /> {t.whatIf.was} <i className="what-if-bar" data-would />{' '}
      {t.whatIf.would}
    </p>
  );
}
