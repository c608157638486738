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
  readonly totals?: { total: number };
}

/** The one fact that people look for first: when, what, or how much. */
export function Summary({ event }: { readonly event: AuditEvent }) {
  const { language } = useLanguage();
  const { kind = 'run', slot, from, to, totals, options } = event.data as Known;
  const period = to?.period ?? slot?.period;
  if (options && slot) {
    return (
      <Text size="sm">
        <UsedOptions instrumentId={slot.instrumentId} options={options} at={event.time} />
      </Text>
    );
  }
  if (from?.period && to?.period) {
    return (
      <Text size="sm">
        <s>{formatPeriod(from.period, language)}</s> → {formatPeriod(to.period, language)}
      </Text>
    );
  }
  if (!totals) return <Text size="sm">{period && formatPeriod(period, language)}</Text>;
  return (
    <>
      {kind !== 'run' && <ChargeTag kind={kind} />}
      <Text size="sm">{formatYen(totals.total)}</Text>
    </>
  );
}
