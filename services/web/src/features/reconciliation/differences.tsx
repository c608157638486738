import { UnstyledButton } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { usePageAddress } from '../../parts/address.ts';
import { formatYen } from '../../parts/format.ts';
import type { ReconciledTotals } from './queries.ts';
import { isHarmless } from './tones.ts';

/** How many lines differ in which way; each narrows the list to itself. */
export function Differences({ totals }: { readonly totals: ReconciledTotals }) {
  const { t } = useLanguage();
  const [address, change] = usePageAddress();
  const words = t.reconciliation;
  const found = totals.differences.filter(({ count }) => count > 0);
  return (
    <section aria-label={words.difference} className="differences">
      <p role="status" data-testid="differing">
        {words.differing(totals.differing, totals.count)}
      </p>
      {found.map(({ kind, count, yen }) => (
        <UnstyledButton
          key={kind}
          className="difference"
          data-harmless={isHarmless(kind)}
          aria-pressed={address.state === kind}
          onClick={() => change({ state: address.state === kind ? undefined : kind })}
        >
          <span>{words.kinds[kind]}</span>
          <strong>{words.count(count)}</strong>
          {yen !== null && <small>{formatYen(yen)}</small>}
        </UnstyledButton>
      ))}
    </section>
  );
}
