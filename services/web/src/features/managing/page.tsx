import './managing.css';
import { instrumentStatus } from '@kyoyo/contracts';
import { Button, Group, Select, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Instrument, Session } from '../../api.ts';
import { categoryName } from '../find/card.tsx';
import { Committee } from './committee.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { InstrumentForm } from './instrument-form.tsx';
import { InstrumentSteps } from './instrument-steps.tsx';
import { usePageAddress } from '../../parts/address.ts';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { managedInstrumentsQuery } from './queries.ts';
import { institutionsQuery } from '../people/queries.ts';
import { sessionQuery } from '../session/queries.ts';

type Opened = 'proposal' | 'import' | Instrument | null;

/** The instruments of the institutions one works for, from proposal to retirement. */
export function ManagePage() {
  const { t, local } = useLanguage();
  const session = useQuery(sessionQuery);
  const institutions = useQuery(institutionsQuery);
  const [{ institution: chosen }, change] = usePageAddress();
  const [opened, setOpened] = useState<Opened>(null);
  const own = (institutions.data?.items ?? []).filter(
    ({ id }) =>
      holds(session.data, 'facility-staff', id) || holds(session.data, 'facility-manager', id),
  );
  const institution = own.find(({ id }) => id === chosen) ?? own[0];
  const live = useLive(institution ? [`institution:${institution.id}`] : []);
  if (institutions.isPending) return <Loading />;
  if (!institutions.data) return <ProblemAlert error={institutions.error} />;
  if (!institution) {
    return (
      <Page title={t.managing.title}>
        <Empty text={t.managing.noInstitution} />
      </Page>
    );
  }
  const { id: institutionId, networks, approvalsNeeded } = institution;
  const manages = holds(session.data, 'facility-manager', institutionId);
  return (
    <Page title={t.managing.title} live={live}>
      <Group mb="sm" align="flex-end" justify="space-between">
        <Select
          miw={300}
          label={t.managing.institution}
          searchable
          allowDeselect={false}
          value={institutionId}
          onChange={(next) => next && change({ institution: next, state: undefined })}
          data={own.map(({ id, name }) => ({ value: id, label: local(name) }))}
        />
        {manages && <Committee key={institutionId} institution={institution} />}
      </Group>
      {networks.length > 0 && (
        <Group gap={6} mb="sm">
          <Text size="sm">{t.find.network}:</Text>
          {networks.map(({ id, name }) => (
            <Tag key={id}>{local(name)}</Tag>
          ))}
        </Group>
      )}
      <Group gap="xs" mb="md">
        <Button onClick={() => setOpened('proposal')}>{t.managing.propose}</Button>
        {manages && (
          <Button variant="default" onClick={() => setOpened('import')}>
            {t.managing.import}
          </Button>
        )}
        {(['csv', 'json'] as const).map((format) => (
          <Button
            key={format}
            component="a"
            variant="default"
            href={`/api/instruments/export?institutionId=${institutionId}&format=${format}`}
            download={`instruments.${format}`}
          >
            {format === 'csv' ? t.managing.exportCsv : t.managing.exportJson}
          </Button>
        ))}
      </Group>
      <OwnInstruments
        key={institutionId}
        institutionId={institutionId}
        manages={manages}
        approvalsNeeded={approvalsNeeded}
        onEdit={setOpened}
      />
      {opened === 'import' && (
        <ImportDialog institutionId={institutionId} onClose={() => setOpened(null)} />
      )}
      {opened !== null && opened !== 'import' && (
        <InstrumentForm
          institutionId={institutionId}
          instrument={opened === 'proposal' ? null : opened}
          onClose={() => setOpened(null)}
        />
      )}
    </Page>
  );
}

const holds = (
  session: Session | null | undefined,
  name: 'facility-staff' | 'facility-manager',
  institutionId: string,
): boolean =>
  session?.roles.some(
    (role) => role.name === name && (!role.institutionId || role.institutionId === institutionId),
  ) ?? false;

const tones: Readonly<Record<Instrument['status'], Tone>> = {
  proposed: 'waiting',
  declined: 'bad',
  approved: 'good',
  suspended: 'waiting',
  retired: 'plain',
  transferred: 'waiting',
};

function OwnInstruments(props: {
  readonly institutionId: string;
  readonly manages: boolean;
  readonly approvalsNeeded: number;
  readonly onEdit: (instrument: Instrument) => void;
}) {
  const { t } = useLanguage();
  const [{ state }, change] = usePageAddress();
  const status = instrumentStatus.options.find((one) => one === state) ?? null;
  const instruments = useQuery(managedInstrumentsQuery(props.institutionId));
  const all = instruments.data ?? [];
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
          <Table verticalSpacing="sm" striped className="stacking-table">
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
          </Table>
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
