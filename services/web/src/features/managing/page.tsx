import './managing.css';
import { Button, Group, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Instrument, Session } from '../../api.ts';
import { Committee } from './committee.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { InstrumentForm } from './instrument-form.tsx';
import { OwnInstruments } from './own-instruments.tsx';
import { usePageAddress } from '../../parts/address.ts';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
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
