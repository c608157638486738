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

/** One more date of a series, or one that was cancelled before. */
export function AddDate({ like }: { readonly like: Reservation }) {
  const { t } = useLanguage();
  const [isAsking, setAsking] = useState(false);
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
    onSuccess: () => setAsking(false),
    onSettled: refresh,
  });
  return (
    <>
      <Button size="compact-sm" variant="subtle" onClick={() => setAsking(true)}>
        {t.series.addDate}
      </Button>
      {isAsking && (
        <Dialog title={t.series.addDate} onClose={() => setAsking(false)}>
          <Stack>
            <PeriodFields period={period} onChange={setPeriod} />
            <ProblemAlert error={add.error} />
            <DialogActions onClose={() => setAsking(false)}>
              <Button loading={add.isPending} onClick={() => add.mutate()}>
                {t.series.bookDate}
              </Button>
            </DialogActions>
          </Stack>
        </Dialog>
      )}
    </>
  );
}
