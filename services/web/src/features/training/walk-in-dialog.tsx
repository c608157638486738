import { japanDate, japanInstant, systemClock } from '@kyoyo/kernel';
import { Select, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got, newKey, withKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { instrumentsQuery } from '../instrument/queries.ts';
import { usePeople } from '../people/queries.ts';
import { scheduleQuery } from '../calendar/queries.ts';
import { addDays } from '../calendar/geometry.ts';
import { RecordTrainingDialog, type TrainingResult } from './record-dialog.tsx';
import { useHappened } from '../../live/stale.ts';
import { trainingEvents } from '../../live/events.ts';
import { everyQualificationQuery } from './queries.ts';

/** Staff record a training that nobody had asked for, of somebody they know by name. */
export function WalkInDialog(props: {
  readonly institutionId: string;
  readonly onClose: () => void;
}) {
  const { t, local } = useLanguage();
  const { institutionId, onClose } = props;
  const happened = useHappened();
  const [key] = useState(newKey);
  const instruments = useQuery(instrumentsQuery({ institutionId }));
  const [chosen, setChosen] = useState<string | null>(null);
  const instrumentId = chosen ?? instruments.data?.items[0]?.id ?? null;
  const [personId, setPersonId] = useState<string | null>(null);
  const { names, loaded } = usePeopleOf(institutionId, instrumentId);
  const record = useMutation({
    mutationFn: (body: { personId: string; instrumentId: string; result: TrainingResult }) =>
      got(api.POST('/api/qualifications', { ...withKey(key), body })),
    onSuccess: onClose,
    onSettled: () => happened(trainingEvents),
  });
  return (
    <RecordTrainingDialog
      title={t.training.walkIn}
      disabled={!personId || !instrumentId}
      pending={record.isPending}
      error={record.error ?? instruments.error}
      onDone={({ result }) => {
        if (personId && instrumentId) record.mutate({ personId, instrumentId, result });
      }}
      onClose={onClose}
    >
      <Text size="sm">{t.training.walkInHelp}</Text>
      <Select
        label={t.training.instrument}
        value={instrumentId}
        allowDeselect={false}
        onChange={(value) => {
          setChosen(value);
          setPersonId(null);
        }}
        data={(instruments.data?.items ?? []).map(({ id, name }) => ({
          value: id,
          label: local(name),
        }))}
      />
      <Select
        label={t.training.person}
        placeholder={t.training.choosePerson}
        searchable
        value={personId}
        onChange={setPersonId}
        data={[...names].map(([value, name]) => ({ value, label: local(name) }))}
      />
      {loaded && names.size === 0 && <Text size="sm">{t.training.noPeople}</Text>}
    </RecordTrainingDialog>
  );
}

/** Who booked the instrument about this time, or was trained at the institution before. */
export function usePeopleOf(institutionId: string, instrumentId: string | null) {
  const today = japanDate(systemClock());
  const [from, to] = [japanInstant(addDays(today, -20)), japanInstant(addDays(today, 10))];
  const calendar = useQuery(
    scheduleQuery(instrumentId ? [instrumentId] : [], { start: from, end: to }),
  );
  const trained = useQuery(everyQualificationQuery({ scope: 'institution', institutionId }));
  const ids = [...Object.values(calendar.data ?? {}).flat(), ...(trained.data?.items ?? [])];
  const names = usePeople(ids.map(({ personId }) => personId));
  return { names, loaded: Boolean(calendar.data && trained.data) };
}
