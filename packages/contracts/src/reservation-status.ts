import { z } from 'zod';
import type { Bilingual } from './primitives.ts';

export const reservationStatus = z.enum([
  'held',
  'expired',
  'requested',
  'declined',
  'confirmed',
  'cancelled',
  'running',
  'done',
  'no-show',
  'unused',
]);
export type ReservationStatus = z.infer<typeof reservationStatus>;

/** In these, a reservation keeps its time from others. */
export const takingStatuses = [
  'held',
  'requested',
  'confirmed',
  'running',
  'done',
] as const satisfies readonly ReservationStatus[];

export const reservationStatusNames: Readonly<Record<ReservationStatus, Bilingual>> = {
  held: { ja: '仮押さえ', en: 'held' },
  expired: { ja: '期限切れ', en: 'expired' },
  requested: { ja: '承認待ち', en: 'waiting for approval' },
  declined: { ja: '不承認', en: 'declined' },
  confirmed: { ja: '確定', en: 'confirmed' },
  cancelled: { ja: '取消', en: 'cancelled' },
  running: { ja: '利用中', en: 'in use' },
  done: { ja: '終了', en: 'done' },
  'no-show': { ja: '無断不使用', en: 'not used (no-show)' },
  unused: { ja: '未使用', en: 'over without use' },
};
