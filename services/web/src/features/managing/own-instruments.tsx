import { instrumentStatus } from '@kyoyo/contracts';
import { Button, Group, Select, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Instrument } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { usePageAddress } from '../../parts/address.ts';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { StackingTable } from '../../parts/stacking-table.tsx';
import { categoryName } from '../find/card.tsx';
import { InstrumentSteps } from './instrument-steps.tsx';
import { managedInstrumentsQuery } from './queries.ts';

const tones: Readonly<Record<Instrument['status'], Tone>> = {
  proposed: 'waiting',
  declined: 'bad',
  approved: 'good',
  suspended: 'waiting',
  retired: 'plain',
  transferred: 'waiting',
};

/** Every instrument of an institution, with its state and next steps. */
export function OwnInstruments(props: {
  readonly institutionId: string;
  readonly manages: boolean;
  readonly approvalsNeeded: number;
  readonly onEdit: (instrument: Instrument) => void;
}) {
  const { t } = useLanguage();
  const [{ state }, change] = usePageAddress();
  const status = instrumentStatus.options.find((one) => one === state) ?? null;
  const instruments = useQuery(managedInstrumentsQuery(props.institutionId));
  const all = instruments.data?.items ?? [];
  const shown = all.filter((one) => status === null || one.status === status);
  const count = (wanted: string): number => all.filter((one) => one.status === wanted).length;
  if (instruments.isPending) return <Loading />;
  return (
    <>
      <ProblemAlert error={instruments.error} onRetry={() => void instruments.refetch()} />
      <Select
        w={260}
        mb="sm"
        label={t.managing.status}
        placeholder={`${t.managing.everyStatus} (${all.length})`}
        clearable
        clearButtonProps={{ 'aria-label': t.managing.everyStatus }}
        value={status}
        onChange={(next) => change({ state: next ?? undefined })}
        data={instrumentStatus.options.map((value) => ({
          value,
          label: `${t.instrumentStatus[value]} (${count(value)})`,
        }))}
      />
      {shown.length === 0 && <Empty text={t.managing.empty} />}
      {shown.length > 0 && (
        <div className="table-scroll" role="region" aria-label={t.managing.list} tabIndex={0}>
          <StackingTable verticalSpacing="sm" striped>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t.managing.name}</Table.Th>
                <Table.Th>{t.managing.status}</Table.Th>
                <Table.Th>{t.managing.steps}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((instrument) => (
                <InstrumentRow key={instrument.id} {...props} instrument={instrument} />
              ))}
            </Table.Tbody>
          </StackingTable>
        </div>
      )}
    </>
  );
}

function InstrumentRow(props: {
  readonly instrument: Instrument;
  readonly manages: boolean;
  readonly approvalsNeeded: number;
  readonly onEdit: (instrument: Instrument) => void;
}) {
  const { t, local } = useLanguage();
  const { instrument, manages, approvalsNeeded } = props;
  const { status, statusReason, endorsements } = instrument;
  const awaits = status === 'proposed' || status === 'transferred';
  return (
    <Table.Tr>
      <Table.Td>
        <Link to="/instruments/$id" params={{ id: instrument.id }} className="plain-link">
          {local(instrument.name)}
        </Link>
        <Text size="xs" c="dimmed">
          {categoryName(t, instrument.category)}
        </Text>
      </Table.Td>
      <Table.Td>
        <Tag tone={tones[status]}>{t.instrumentStatus[status]}</Tag>
        {awaits && (
          <Text size="xs" mt={4}>
            {t.managing.endorsed(endorsements, approvalsNeeded)}
          </Text>
        )}
        {statusReason && status !== 'approved' && (
          <Text size="xs" mt={4}>
            {statusReason}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {manages && (
          <Group gap={6}>
            {status !== 'retired' && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t.managing.reasonFor(t.managing.edit, local(instrument.name))}
                onClick={() => props.onEdit(instrument)}
              >
                {t.managing.edit}
              </Button>
            )}
            <InstrumentSteps instrument={instrument} />
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
