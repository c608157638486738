import { epochMs, type Instant } from '@kyoyo/kernel';
import { queryOptions } from '@tanstack/react-query';
import { api, got, type Reservation } from '../../api.ts';
import { reservationEvents } from '../../live/events.ts';

/** The one that runs here, else the next that is confirmed; the platform knows if it is time. */
export const myTurnQuery = (instrumentId: string) =>
  queryOptions({
    queryKey: ['reservations', 'at', instrumentId],
    queryFn: async (): Promise<Reservation | null> => {
      const query = { scope: 'mine', when: 'coming', instrumentId, limit: comingRead } as const;
      const { items } = await got(api.GET('/api/reservations', { params: { query } }));
      const find = (wanted: Reservation['status']) => items.find(({ status }) => status === wanted);
      return find('running') ?? find('confirmed') ?? null;
    },
    meta: { staleBy: reservationEvents, about: instrumentId },
  });

/** Holds and requests may stand before the one that is meant. */
const comingRead = 20;

export const codeMs = 30_000;

/** The code of this half minute; a new one is read when it ends. */
export const kioskCodeQuery = (instrumentId: string) =>
  queryOptions({
    queryKey: ['kiosk-code', instrumentId],
    queryFn: () =>
      got(api.GET('/api/kiosks/{instrumentId}/code', { params: { path: { instrumentId } } })),
    // A tablet whose clock is wrong asks too often or a little late, but never stops asking.
    refetchInterval: ({ state: { data } }) =>
      data
        ? Math.min(Math.max(epochMs(data.validUntil as Instant) - Date.now(), 1_000), codeMs)
        : 3_000,
    refetchIntervalInBackground: true,
    retry: false,
  });
