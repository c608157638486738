import { Text } from '@mantine/core';
import type { ResearchListed } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatYen } from '../../parts/format.ts';

/** How much of the budget for uses is spent, as a bar and in words. */
export function BudgetBar({ research }: { readonly research: ResearchListed }) {
  const { t } = useLanguage();
  const { spentYen, useBudgetYen, spending } = research;
  if (useBudgetYen === null) {
    return <Text size="sm">{t.research.spentSoFar(formatYen(spentYen))}</Text>;
  }
  const percent = useBudgetYen === 0 ? 100 : Math.min(100, (spentYen / useBudgetYen) * 100);
  const left = useBudgetYen - spentYen;
  return (
    <div className="research-budget">
      <div
        className="research-bar"
        data-spending={spending}
        role="meter"
        aria-label={t.research.used}
        aria-valuemin={0}
        aria-valuemax={useBudgetYen}
        aria-valuenow={Math.min(spentYen, useBudgetYen)}
        aria-valuetext={t.research.usedOf(formatYen(spentYen), formatYen(useBudgetYen))}
      >
        <div style={{ inlineSize: `${percent}%` }} />
        <span className="research-mark" aria-hidden />
      </div>
      <Text size="xs" className="research-figures">
        <span>{t.research.usedOf(formatYen(spentYen), formatYen(useBudgetYen))}</span>
        <strong>
          {left >= 0 ? t.research.left(formatYen(left)) : t.research.over(formatYen(-left))}
        </strong>
      </Text>
    </div>
  );
}
