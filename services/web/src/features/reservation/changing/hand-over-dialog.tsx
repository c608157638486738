import { Button, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Reservation } from '../../../api.ts';
import { DialogActions } from '../../../parts/dialog-actions.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Loading } from '../../../parts/page.tsx';
import { ProblemAlert } from '../../../parts/problem-alert.tsx';
import { formatPeriod } from '../../../parts/format.ts';
import { useLanguage } from '../../../language/language.tsx';
import { useReservationStep } from '../step.ts';
import { useInstrumentName } from '../instrument-name.ts';
import { colleaguesQuery } from '../../people/queries.ts';

/** Gives a booking to somebody of the same organisation. */
export function HandOverDialog(props: {
  readonly reservation: Reservation;
  readonly onClose: () => void;
}) {
  const { t, local, language } = useLanguage();
  const { reservation, onClose } = props;
  const [personId, setPersonId] = useState<string | null>(null);
  const colleagues = useQuery(colleaguesQuery);
  const give = useReservationStep(reservation, onClose);
  const items = colleagues.data?.items ?? [];
  return (
    <Dialog onClose={onClose} title={t.changing.handOver} about={useInstrumentName(reservation)}>
      <Stack>
        <Text fw={600}>{formatPeriod(reservation.slot.period, language)}</Text>
        <Text size="sm">{t.changing.handOverHelp}</Text>
        {colleagues.isPending && <Loading />}
        {colleagues.data && items.length === 0 && <Text>{t.changing.noColleagues}</Text>}
        {items.length > 0 && (
          <Select
            label={t.changing.colleague}
            placeholder={t.changing.chooseColleague}
            searchable
            value={personId}
            onChange={setPersonId}
            data={items.map(({ id, displayName }) => ({ value: id, label: local(displayName) }))}
          />
        )}
        <ProblemAlert error={colleagues.error ?? give.error} />
        <DialogActions onClose={onClose}>
          <Button
            disabled={personId === null}
            loading={give.isPending}
            onClick={() => give.mutate({ step: 'hand-over', body: { personId } })}
          >
            {t.changing.handOver}
          </Button>
        </DialogActions>
      </Stack>
    </Dialog>
  );
}
