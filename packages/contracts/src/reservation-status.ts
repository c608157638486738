import { z } from 'zod';
import type { Bilingual } from './primitives.ts';

export const reservationStatus = z.enum([
  'held',
  'expired',
  'confirmed',
  'cancelled',
  'running',
  'done',
]);
export type ReservationStatus = z.infer<typeof reservationStatus>;

export const reservationStatusNames: Readonly<Record<ReservationStatus, Bilingual>> = {
  held: { ja: '仮押さえ', en: 'held' },
  expired: { ja: '期限切れ', en: 'expired' },
  confirmed: { ja: '確定', en: 'confirmed' },
  cancelled: { ja: '取消', en: 'cancelled' },
  running: { ja: '利用中', en: 'in use' },
  done: { ja: '終了', en: 'done' },
};
