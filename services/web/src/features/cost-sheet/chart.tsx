import { useLanguage } from '../../language/language.tsx';
import { formatYen } from '../../parts/format.ts';
import type { RecoveryItem } from './queries.ts';

/** Bars on one scale: what it costs, and what each class brings towards it. */
export function RecoveryChart({
  item,
  name,
}: {
  readonly item: RecoveryItem;
  readonly name: string;
}) {
  const { t } = useLanguage();
  const { costs, fullCostYen, incomes, incomeYen } = item;
  if (!costs || fullCostYen === null) return null;
  const most = Math.max(fullCostYen, incomeYen, 1);
  const width = (yen: number): string => `${(Math.max(yen, 0) / most) * 100}%`;
  const bar = (kind: string, label: string, yen: number) => (
    <div className="recovery-bar">
      <span>{label}</span>
      <span className="recovery-track">
        <i data-kind={kind} style={{ width: width(yen) }} />
      </span>
      <b className="amount">{formatYen(yen)}</b>
    </div>
  );
  return (
    <div className="recovery-chart" role="group" aria-label={t.costs.chart(name)}>
      {bar('maintenance', t.costs.maintenance, costs.maintenanceYen)}
      {bar('full', t.costs.full, fullCostYen)}
      <div className="recovery-bar">
        <span>{t.costs.income}</span>
        <span className="recovery-track" aria-hidden>
          {incomes.map(({ organisationClass, netYen }) => (
            <i
              key={organisationClass}
              data-kind={organisationClass}
              style={{ width: width(netYen) }}
              title={`${t.classes[organisationClass]} ${formatYen(netYen)}`}
            />
          ))}
        </span>
        <b className="amount">{formatYen(incomeYen)}</b>
      </div>
      <ul className="recovery-legend">
        {incomes.map(({ organisationClass, netYen }) => (
          <li key={organisationClass}>
            <i data-kind={organisationClass} aria-hidden />
            {t.classes[organisationClass]} {formatYen(netYen)}
          </li>
        ))}
      </ul>
    </div>
  );
}
