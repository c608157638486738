import type { Booking } from '@kyoyo/contracts';
import type { Period } from '@kyoyo/kernel';
import type { Wanted } from '../free-time/needs.ts';

/** What somebody asks for: the time, what for, and with whom and what. */
export interface BookingRequest {
  readonly period: Period;
  readonly booking: Booking;
  readonly operatorId: string | null;
  readonly accessoryIds: readonly string[];
}

export const wantedOf = ({
  booking,
  operatorId,
  accessoryIds,
}: Omit<BookingRequest, 'period'>): Wanted => ({
  serviceKind: booking.serviceKind,
  technique: booking.technique,
  operatorId,
  accessoryIds,
});
