import type { Period } from '@kyoyo/kernel';
import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got, newKey, type Reservation, withKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { PeriodFields } from '../../parts/period-fields.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useRefresh } from '../booking/single-booking.ts';
import { useInstrumentName } from '../reservation/instrument-name.ts';

/** One more date of a series, or one that was cancelled before. */
export function AddDateDialog(props: { readonly like: Reservation; readonly onClose: () => void }) {
  const { t } = useLanguage();
  const { like, onClose } = props;
  const [period, setPeriod] = useState(like.slot.period as Period);
  const refresh = useRefresh();
  const add = useMutation({
    mutationFn: () =>
      got(
        api.POST('/api/series/{id}/dates', {
          ...withKey(newKey()),
          params: { path: { id: like.booking.seriesId ?? '' } },
          body: { period },
        }),
      ),
    onSuccess: onClose,
    onSettled: refresh,
  });
  return (
    <Dialog title={t.series.addDate} about={useInstrumentName(like)} onClose={onClose}>
      <Stack>
        <PeriodFields period={period} onChange={setPeriod} />
        <ProblemAlert error={add.error} />
        <DialogActions onClose={onClose}>
          <Button loading={add.isPending} onClick={() => add.mutate()}>
            {t.series.bookDate}
          </Button>
        </DialogActions>
      </Stack>
    </Dialog>
  );
}
