import { useLanguage } from '../../language/language.tsx';
import { formatMinutes, formatYen } from '../../parts/format.ts';
import type { ReconciledTotals } from './queries.ts';

/** From what was booked to what was paid: how much of it came so far. */
export function Stages({ totals }: { readonly totals: ReconciledTotals }) {
  const { t, language } = useLanguage();
  const { reserved, used, charged, billed, paid } = totals;
  const words = t.reconciliation;
  const stages = [
    ['reserved', reserved.count, formatMinutes(reserved.minutes, language)],
    ['used', used.count, formatMinutes(used.minutes, language)],
    ['metered', null, words.notMetered],
    ['charged', charged.count, formatYen(charged.netYen)],
    ['billed', billed.count, formatYen(billed.netYen)],
    ['paid', paid.count, formatYen(paid.netYen)],
  ] as const;
  return (
    <ol className="stages" aria-label={words.stages}>
      {stages.map(([stage, count, amount]) => (
        <li key={stage} data-stage={stage} title={count === null ? words.notMeteredWhy : undefined}>
          <span>{words.stage[stage]}</span>
          <strong>{amount}</strong>
          <small>{count === null ? '–' : words.count(count)}</small>
        </li>
      ))}
    </ol>
  );
}
