import { Text } from '@mantine/core';
import type { AuditEvent, Charge, Reservation } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatPeriod, formatYen } from '../../parts/format.ts';
import { ChargeTag } from '../charges/tag.tsx';
import { UsedOptions } from '../options/used.tsx';

interface Known {
  readonly kind?: Charge['kind'];
  readonly options?: Reservation['options'];
  readonly slot?: { instrumentId: string; period: { start: string; end: string } };
  readonly from?: { period: { start: string; end: string } };
  readonly to?: { period: { start: string; end: string } };
  /** Of a charge one sum, of a document one for each rate. */
  readonly totals?: { total: number } | readonly { total: number }[];
  /** Of a document and of a payment. */
  readonly totalYen?: number;
  readonly yen?: number;
  readonly formerTotals?: { total: number };
  /** Of a run that staff have corrected: how long it was used, as it stood and as it is. */
  readonly former?: { start: string; end: string };
  readonly run?: { used: { start: string; end: string } };
  readonly reason?: string;
}

/** The one fact that people look for first: when, what, or how much. */
export function Summary({ event }: { readonly event: AuditEvent }) {
  const { language } = useLanguage();
  const known = event.data as Known;
  const { kind = 'run', slot, from, to, totals, options, former, run } = known;
  const period = to?.period ?? slot?.period;
  const paid = known.totalYen ?? known.yen;
  if (typeof paid === 'number') return <Text size="sm">{formatYen(paid)}</Text>;
  if (options && slot) {
    return (
      <Text size="sm">
        <UsedOptions instrumentId={slot.instrumentId} options={options} at={event.time} />
      </Text>
    );
  }
  const [was, is] = former ? [former, run?.used] : [from?.period, to?.period];
  if (was && is) {
    return (
      <Text size="sm">
        <s>{formatPeriod(was, language)}</s> → {formatPeriod(is, language)}
      </Text>
    );
  }
  if (!totals || !('total' in totals)) {
    return <Text size="sm">{period && formatPeriod(period, language)}</Text>;
  }
  return (
    <>
      {kind !== 'run' && <ChargeTag kind={kind} />}
      <Text size="sm">
        {known.formerTotals && (
          <>
            <s>{formatYen(known.formerTotals.total)}</s> →{' '}
          </>
        )}
        {formatYen(totals.total)}
      </Text>
    </>
  );
}
