import { Radio, Stack } from '@mantine/core';
import type { Reservation } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';

export const seriesScopes = ['one', 'following', 'all'] as const;
export type SeriesScope = (typeof seriesScopes)[number];

/** Whether a change means one time of a series or others with it; nothing where there is none. */
export function SeriesScopeField(props: {
  readonly reservation: Reservation;
  readonly scope: SeriesScope;
  readonly onChange: (scope: SeriesScope) => void;
}) {
  const { t } = useLanguage();
  if (props.reservation.booking.seriesId === null) return null;
  return (
    <Radio.Group label={t.series.scope} value={props.scope} onChange={props.onChange}>
      <Stack gap={6} mt={4}>
        {seriesScopes.map((scope) => (
          <Radio key={scope} value={scope} label={t.series.scopes[scope]} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** The same as the platform asks for it: from which one on, or all that are still to come. */
export const changeFrom = (scope: SeriesScope, { id }: Reservation) => ({
  fromReservationId: scope === 'following' ? id : null,
});
