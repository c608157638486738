import { Button, Group, Select, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { usePageAddress } from '../../parts/address.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { WithPanel } from '../../parts/panel/panel.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { formatMonth, formatYen } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { useContractName } from '../booking/contract-choice.ts';
import { ChargeBeside } from './details.tsx';
import { type ChargedMonth, chargesQuery } from './queries.ts';
import { ChargeTable } from './table.tsx';
import { useWhoseMoney } from './whose.ts';

/** What was charged: to me, to my organisation, or by the institutions I work for. */
export function ChargesPage() {
  const { t, language } = useLanguage();
  const [{ month, contract }, change] = usePageAddress();
  const { scopes, scope, of, topics } = useWhoseMoney();
  const contractName = useContractName(contract ?? null);
  const live = useLive(topics);
  const charges = useInfiniteQuery(
    chargesQuery({
      ...of,
      ...(month && { month }),
      ...(contract && { contractId: contract }),
    }),
  );
  const items = itemsOf(charges.data);
  const months = charges.data?.pages[0]?.months ?? [];
  const summed = sumOf(month ? months.filter((one) => one.month === month) : months);
  return (
    <Page title={t.charges.title} live={live}>
      <Group justify="space-between" align="flex-end" mb="md">
        <Group align="flex-end">
          <Select
            miw={{ base: '100%', sm: 320 }}
            label={t.charges.scope}
            data={scopes}
            value={scope}
            allowDeselect={false}
            onChange={(next) => change({ scope: next ?? undefined, month: undefined })}
          />
          <Select
            w={200}
            label={t.charges.month}
            placeholder={t.charges.everyMonth}
            clearable
            clearButtonProps={{ 'aria-label': t.charges.everyMonth }}
            value={month ?? null}
            onChange={(next) => change({ month: next ?? undefined })}
            data={months.map((one) => ({
              value: one.month,
              label: `${formatMonth(one.month, language)} (${one.count})`,
            }))}
          />
          {contract && (
            <Button
              variant="default"
              h="auto"
              mih={36}
              styles={{ label: { whiteSpace: 'normal' } }}
              onClick={() => change({ contract: undefined, month: undefined })}
            >
              {t.charges.ofContract(contractName ?? '')} ×
            </Button>
          )}
        </Group>
        {summed.count > 0 && (
          <Text size="lg" data-testid="charged">
            {t.charges.grandTotal(summed.count)}: <strong>{formatYen(summed.total)}</strong>
          </Text>
        )}
      </Group>
      <ProblemAlert error={charges.error} onRetry={() => void charges.refetch()} />
      {charges.isPending && <Loading />}
      {charges.data && items.length === 0 && <Empty text={t.charges.empty} />}
      <WithPanel title={t.charges.details} details={ChargeBeside}>
        {items.length > 0 && <ChargeTable items={items} months={months} />}
        <More list={charges} shown={items.length} total={summed.count} />
      </WithPanel>
    </Page>
  );
}

const sumOf = (months: readonly ChargedMonth[]) =>
  months.reduce(
    (sum, { count, total }) => ({ count: sum.count + count, total: sum.total + total }),
    { count: 0, total: 0 },
  );
