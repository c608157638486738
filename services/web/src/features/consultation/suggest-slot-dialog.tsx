import { serviceKind } from '@kyoyo/contracts';
import { japanDate, japanInstant, type Period, systemClock } from '@kyoyo/kernel';
import { Button, Select, Stack } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type ConsultationThread, got, newKey, withKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { instrumentsQuery } from '../instrument/queries.ts';
import { addDays } from '../calendar/geometry.ts';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { PeriodFields } from '../../parts/period-fields.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useHappened } from '../../live/stale.ts';
import { consultationEvents } from '../../live/events.ts';

/** Staff propose a time on one of their instruments. */
export function SuggestSlotDialog(props: {
  readonly thread: ConsultationThread;
  readonly onClose: () => void;
}) {
  const { t, local } = useLanguage();
  const { thread, onClose } = props;
  const happened = useHappened();
  const [key] = useState(newKey);
  const instruments = useQuery(instrumentsQuery({ institutionId: thread.institutionId }));
  const [chosen, setChosen] = useState(thread.instrumentId);
  const instrumentId = chosen ?? instruments.data?.items[0]?.id ?? null;
  const [period, setPeriod] = useState(tomorrowMorning);
  const [service, setService] = useState(serviceKind.enum['technical-guidance'] as Service);
  const suggest = useMutation({
    mutationFn: (instrumentId: string) =>
      got(
        api.POST('/api/consultations/{id}/suggestions', {
          ...withKey(key),
          params: { path: { id: thread.id } },
          body: { instrumentId, period, serviceKind: service },
        }),
      ),
    onSuccess: onClose,
    onSettled: () => happened(consultationEvents),
  });
  return (
    <Dialog title={t.consultation.suggestTitle} onClose={onClose}>
      <Stack>
        <Select
          label={t.consultation.instrument}
          value={instrumentId}
          allowDeselect={false}
          onChange={setChosen}
          data={(instruments.data?.items ?? []).map(({ id, name }) => ({
            value: id,
            label: local(name),
          }))}
        />
        <PeriodFields period={period} onChange={setPeriod} />
        <Select
          label={t.consultation.service}
          value={service}
          allowDeselect={false}
          onChange={(value) => value && setService(value)}
          data={serviceKind.options.map((value) => ({ value, label: t.services[value] }))}
        />
        <ProblemAlert error={suggest.error ?? instruments.error} />
        <DialogActions onClose={onClose}>
          <Button
            disabled={instrumentId === null}
            loading={suggest.isPending}
            onClick={() => instrumentId && suggest.mutate(instrumentId)}
          >
            {t.consultation.suggest}
          </Button>
        </DialogActions>
      </Stack>
    </Dialog>
  );
}

type Service = (typeof serviceKind.options)[number];

function tomorrowMorning(): Period {
  const tomorrow = addDays(japanDate(systemClock()), 1);
  return { start: japanInstant(tomorrow, 10 * 60), end: japanInstant(tomorrow, 12 * 60) };
}
