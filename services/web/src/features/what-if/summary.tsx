import type { WhatIfResult } from '@kyoyo/contracts';
import { Stack, Text } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { formatYen } from '../../parts/format.ts';
import { formatChange, formatShare, percentWords } from './words.ts';

const counted = (count: number): string => count.toLocaleString('en-US');
const hours = (minutes: number): string => counted(Math.round(minutes / 60));

/** The sums beside each other, and how far they may be believed. */
export function Summary({
  result,
  isProof,
}: {
  readonly result: WhatIfResult;
  readonly isProof: boolean;
}) {
  const { t } = useLanguage();
  const { all, startups, recovery, unexplained } = result;
  const served = ({ organisations, minutes }: WhatIfResult['startups']['was']) =>
    t.whatIf.startupsOf(counted(organisations), hours(minutes));
  return (
    <Stack gap="xs">
      <dl className="what-if-figures" data-testid="what-if-total">
        <Figure name={t.whatIf.was} value={formatYen(all.total.was)}>
          {`${t.whatIf.net} ${formatYen(all.net.was)} · ${t.whatIf.tax} ${formatYen(all.tax.was)}`}
        </Figure>
        <Figure name={t.whatIf.would} value={formatYen(all.total.would)}>
          {`${t.whatIf.net} ${formatYen(all.net.would)} · ${t.whatIf.tax} ${formatYen(all.tax.would)}`}
        </Figure>
        <Figure name={t.whatIf.difference} value={formatChange(all.total)}>
          {formatShare(all.total)}
        </Figure>
        <Figure name={t.whatIf.startups} value={served(startups.would)}>
          {`${t.whatIf.was} ${served(startups.was)}`}
        </Figure>
        {recovery.withSheet > 0 &&
          (['ofMaintenancePercent', 'ofFullCostPercent'] as const).map((of) => (
            <Figure key={of} name={t.whatIf[of]} value={percentWords(recovery[of].would)}>
              {`${t.whatIf.was} ${percentWords(recovery[of].was)}`}
            </Figure>
          ))}
      </dl>
      <Text size="sm" c="dimmed">
        {recovery.withSheet > 0
          ? t.whatIf.recovery(
              counted(recovery.withSheet),
              formatYen(recovery.maintenanceYen),
              formatYen(recovery.fullCostYen),
            )
          : t.whatIf.noRecovery}
      </Text>
      <Text role="status">{t.whatIf.counts(counted(all.count), counted(all.differing))}</Text>
      {all.refused > 0 && (
        <Text className="reason" data-tone="bad">
          {t.whatIf.refused(counted(all.refused))}
        </Text>
      )}
      {unexplained > 0 ? (
        <Text className="reason" data-tone="bad">
          {t.whatIf.unexplained(counted(unexplained))}
        </Text>
      ) : (
        <Text size="sm" c="dimmed">
          {isProof ? t.whatIf.exact : t.whatIf.explained}
        </Text>
      )}
    </Stack>
  );
}

function Figure(props: {
  readonly name: string;
  readonly value: string;
  readonly children: string;
}) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        <strong>{props.value}</strong>
        <small>{props.children}</small>
      </dd>
    </div>
  );
}
