import { systemClock } from '@kyoyo/kernel';
import { Button, Card, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got, type Instrument, type Outage } from '../../api.ts';
import { Empty, Loading } from '../../parts/page.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag } from '../../parts/tag.tsx';
import { formatPeriod } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useCommand } from '../facility/command.ts';
import { type InstrumentChoice, OneInstrument } from '../facility/instrument-choice.tsx';
import { OutageDialog } from './dialog.tsx';
import { outagesQuery } from './queries.ts';

/** When instruments cannot be used. */
export function Outages(choice: InstrumentChoice) {
  const { t } = useLanguage();
  const [planning, setPlanning] = useState(false);
  const add = (
    <Button size="xs" onClick={() => setPlanning(true)}>
      {t.outages.add}
    </Button>
  );
  return (
    <OneInstrument {...choice} help={t.outages.help} action={add}>
      {(instrument) => (
        <>
          <OutageList instrument={instrument} />
          {planning && <OutageDialog instrument={instrument} onClose={() => setPlanning(false)} />}
        </>
      )}
    </OneInstrument>
  );
}

function OutageList({ instrument }: { readonly instrument: Instrument }) {
  const { t } = useLanguage();
  const outages = useQuery(outagesQuery(instrument.id));
  const coming = (outages.data?.items ?? [])
    .filter(({ ended }) => !ended)
    .toSorted((a, b) => (a.period.start < b.period.start ? -1 : 1));
  return (
    <>
      <ProblemAlert error={outages.error} onRetry={() => void outages.refetch()} />
      {outages.isPending && <Loading />}
      {outages.data && coming.length === 0 && <Empty text={t.outages.empty} />}
      {coming.map((outage) => (
        <OutageCard key={outage.id} outage={outage} units={instrument.units} />
      ))}
    </>
  );
}

function OutageCard(props: { readonly outage: Outage; readonly units: number }) {
  const { t, language } = useLanguage();
  const { id, period, reason, units } = props.outage;
  const words = t.outages;
  const begun = period.start <= systemClock();
  const all = units.length === props.units;
  const [ending, setEnding] = useState(false);
  const end = useCommand((_: void, keyed) =>
    got(api.POST('/api/outages/{id}/ending', { ...keyed, params: { path: { id } }, body: {} })),
  );
  return (
    <Card component="article" withBorder padding="md">
      <Group justify="space-between" gap="xs" align="flex-start">
        <div>
          <Text fw={600}>{formatPeriod(period, language)}</Text>
          <Text>{reason || t.incidents.outageReason}</Text>
          <Text size="sm" c="dimmed">
            {all ? words.all : units.map((unit) => words.unit(unit)).join(' / ')}
          </Text>
        </div>
        <Group gap="xs">
          <Tag tone={begun ? 'bad' : 'waiting'}>{begun ? words.now : words.coming}</Tag>
          <Button size="xs" variant="default" onClick={() => setEnding(true)}>
            {begun ? words.end : words.revoke}
          </Button>
        </Group>
      </Group>
      {ending && (
        <Dialog
          title={begun ? words.end : words.revoke}
          about={formatPeriod(period, language)}
          onClose={() => setEnding(false)}
        >
          <Text>{words.endHelp}</Text>
          <ProblemAlert error={end.error} />
          <DialogActions onClose={() => setEnding(false)}>
            <Button data-autofocus loading={end.isPending} onClick={() => end.mutate()}>
              {begun ? words.end : words.revoke}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </Card>
  );
}
