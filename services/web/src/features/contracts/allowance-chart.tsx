import { systemClock } from '@kyoyo/kernel';
import { useLanguage } from '../../language/language.tsx';
import { formatDay, formatMinutes } from '../../parts/format.ts';
import { chartOf, levelsOf, size } from './chart-model.ts';
import './contracts.css';
import type { Allowance } from './queries.ts';

/** What is used, and booked to come, against what is included, carried over and shared, with today. */
export function AllowanceChart({ allowance }: { readonly allowance: Allowance }) {
  const { t, language } = useLanguage();
  const { covered, overage, used, coming, base, right, levels, today } = chartOf(
    allowance,
    systemClock(),
  );
  const there = levelsOf(allowance).at(-1)?.upTo;
  const summary = t.contracts.chartSummary(
    formatMinutes(used - coming, language),
    there === undefined ? t.contracts.unlimited : formatMinutes(there, language),
    formatMinutes(coming, language),
  );
  return (
    <svg
      className="allowance-chart"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={`${t.contracts.chart}: ${summary}`}
    >
      <line className="axis" x1={size.left} x2={right} y1={base} y2={base} />
      <path className="used" d={covered.used} />
      <path className="coming" d={covered.coming} />
      <path className="used over" d={overage.used} />
      <path className="coming over" d={overage.coming} />
      {levels.map(({ source, upTo, y, labelY }) => (
        <g key={source}>
          <line className="there" x1={size.left} x2={right} y1={y} y2={y} />
          <text x={right + 4} y={labelY + 4}>
            {t.contracts.bySource[source]}
          </text>
          <text x={size.left - 4} y={labelY + 4} textAnchor="end">
            {Math.round(upTo / 6) / 10}h
          </text>
        </g>
      ))}
      {today !== null && (
        <g>
          <line className="today" x1={today} x2={today} y1={size.top - 16} y2={base} />
          <text x={Math.max(today, size.left + 14)} y={size.top - 20} textAnchor="middle">
            {t.contracts.today}
          </text>
        </g>
      )}
      <text x={size.left} y={size.height - 6}>
        {formatDay(allowance.period.start, language)}
      </text>
      <text x={right} y={size.height - 6} textAnchor="end">
        {formatDay(allowance.period.end, language)}
      </text>
    </svg>
  );
}
