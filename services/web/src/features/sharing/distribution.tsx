import './sharing.css';
import { japanDate, systemClock } from '@kyoyo/kernel';
import { Button, Group, Select, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Distribution as Distributed, got } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatYen } from '../../parts/format.ts';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useSharing } from './command.ts';
import { distributionQuery } from './queries.ts';

/** `2026-11`, the latest first. */
function lastMonths(count: number): string[] {
  const [year, month] = japanDate(systemClock()).split('-').map(Number) as [number, number];
  return Array.from({ length: count }, (_, back) => {
    const index = year * 12 + month - 1 - back;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
}
const shownMonths = 36;

/** What a month brought, and who has which part of it. */
export function Distribution(props: { readonly institutionId: string; readonly maySet: boolean }) {
  const { t } = useLanguage();
  const { institutionId, maySet } = props;
  const words = t.sharing;
  const months = lastMonths(shownMonths);
  const [month, setMonth] = useState(months[1] ?? '');
  const distribution = useQuery(distributionQuery(institutionId, month));
  const distribute = useSharing((_: void, keyed) =>
    got(api.POST('/api/distributions', { ...keyed, body: { institutionId, month } })),
  );
  const { data } = distribution;
  return (
    <>
      <Group align="flex-end" mb="md">
        <Select
          label={words.month}
          allowDeselect={false}
          data={months}
          value={month}
          onChange={(next) => next && setMonth(next)}
        />
        {maySet && data?.bookedOn === null && (
          <Button loading={distribute.isPending} onClick={() => distribute.mutate()}>
            {words.distribute}
          </Button>
        )}
        {data && data.shares.length > 0 && <CsvLink distributed={data} />}
      </Group>
      <ProblemAlert error={distribute.error} />
      <ProblemAlert error={distribution.error} onRetry={() => void distribution.refetch()} />
      {distribution.isPending && <Loading />}
      {data && (
        <>
          <Text mb="sm">{data.bookedOn ? words.booked(data.bookedOn) : words.preview}</Text>
          <Text mb="sm">
            {words.net}: <b className="amount">{formatYen(data.netYen)}</b>
          </Text>
          {data.shares.length === 0 ? (
            <Empty text={words.monthEmpty} />
          ) : (
            <>
              <Chart distributed={data} />
              <Shares distributed={data} />
            </>
          )}
        </>
      )}
    </>
  );
}

function Chart({ distributed }: { readonly distributed: Distributed }) {
  const { t, local } = useLanguage();
  const { totals, month } = distributed;
  const most = Math.max(...totals.map(({ yen }) => Math.abs(yen)), 1);
  return (
    <div className="share-chart" role="group" aria-label={t.sharing.chart(month)}>
      {totals.map(({ recipient, name, yen }) => (
        <div key={`${recipient} ${name.ja}`} className="share-bar">
          <span>
            {t.sharing.recipients[recipient]} {local(name)}
          </span>
          <span className="share-track" aria-hidden>
            <i
              data-recipient={recipient}
              style={{ width: `${(Math.max(yen, 0) / most) * 100}%` }}
            />
          </span>
          <b className="amount">{formatYen(yen)}</b>
        </div>
      ))}
    </div>
  );
}

function Shares({ distributed }: { readonly distributed: Distributed }) {
  const { t, local } = useLanguage();
  const words = t.sharing;
  return (
    <>
      <Title order={2} size="h5" mt="md" mb="xs">
        {words.perInstrument}
      </Title>
      <Table verticalSpacing={4} striped>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.instrument}</Table.Th>
            <Table.Th>{words.recipient}</Table.Th>
            <Table.Th>{words.name}</Table.Th>
            <Table.Th ta="right">{words.percent}</Table.Th>
            <Table.Th ta="right">{words.amount}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {distributed.shares.map(({ instrumentId, instrumentName, recipient, ...share }, nth) => (
            <Table.Tr key={`${instrumentId} ${nth}`}>
              <Table.Td>{instrumentName ? local(instrumentName) : '—'}</Table.Td>
              <Table.Td>{words.recipients[recipient]}</Table.Td>
              <Table.Td>{local(share.name)}</Table.Td>
              <Table.Td ta="right" className="amount">
                {share.percent}
              </Table.Td>
              <Table.Td ta="right" className="amount">
                {formatYen(share.yen)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}

/** A cell that begins like a formula is text all the same. */
const cell = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : `${value}`;
  return `"${text.replaceAll('"', '""')}"`;
};

function CsvLink({ distributed }: { readonly distributed: Distributed }) {
  const { t, local } = useLanguage();
  const words = t.sharing;
  const save = () => {
    const head = [words.instrument, words.recipient, words.name, words.percent, words.amount];
    const rows = distributed.shares.map((share) => [
      share.instrumentName ? local(share.instrumentName) : '',
      words.recipients[share.recipient],
      local(share.name),
      share.percent,
      share.yen,
    ]);
    const lines = [head, ...rows].map((row) => row.map(cell).join(','));
    const url = URL.createObjectURL(new Blob([`\uFEFF${lines.join('\r\n')}\r\n`]));
    const link = document.createElement('a');
    link.href = url;
    link.download = `distribution-${distributed.month}.csv`;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <Button variant="default" onClick={save}>
      {words.csv}
    </Button>
  );
}
