import type { Booking, ReservationEvent, Slot } from '@kyoyo/contracts';
import type { Projection, RecordedEvent, Statement } from '@kyoyo/event-store';
import { type Instant, isForward } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import { allocation, release } from '../taking-time/allocating.ts';
import { isLate, unusedAt } from './decisions/suspensions.ts';
import { resourcesOf } from '../free-time/needs.ts';
import { quotaUses } from '../taking-time/quotas.ts';
import { rangeOf } from '../taking-time/range.ts';
import type { Tables } from '../schema.ts';

/** Writes the allocation and the row that queries read, for each event of a reservation. */
export const projectReservation: Projection<Tables, ReservationEvent> = (recorded, query) => {
  const { event, streamVersion: version } = recorded;
  const { booking } = event.data;
  const set = (values: Record<string, unknown>) =>
    query
      .updateTable('reservation')
      .set({ ...values, version } as never)
      .where('reservation_id', '=', recorded.streamId);
  const end = (status: string, values: Record<string, unknown> = {}) => [
    release(query, recorded.streamId, recorded.meta.time),
    set({ status, held_until: null, wake_at: null, ...notSuspended, ...values }),
  ];
  switch (event.type) {
    case 'SlotHeld': {
      const { slot, heldUntil } = event.data;
      return [
        taking(query, recorded, slot, booking, heldUntil),
        book(query, recorded, { ...event.data, status: 'held', heldUntil, wakeAt: heldUntil }),
      ];
    }
    case 'ReservationRequested': {
      const { slot } = event.data;
      const wakeAt = slot.period.start;
      return [
        taking(query, recorded, slot, booking, null),
        book(query, recorded, { ...event.data, status: 'requested', heldUntil: null, wakeAt }),
      ];
    }
    case 'ReservationConfirmed': {
      const { slot } = event.data;
      const wakeAt = unusedAt(slot, 'none');
      return [
        taking(query, recorded, slot, booking, null),
        book(query, recorded, { ...event.data, status: 'confirmed', heldUntil: null, wakeAt }),
      ];
    }
    case 'ReservationMoved': {
      const { to } = event.data;
      return [taking(query, recorded, to, booking, 'as before'), set(movedColumns(to))];
    }
    case 'OperatorChanged':
      return [
        taking(query, recorded, event.data.slot, booking, 'as before'),
        set(slotColumns(event.data.slot)),
      ];
    case 'ReservationHandedOver':
      return [
        taking(query, recorded, event.data.slot, booking, 'as before'),
        set(bookingColumns(booking)),
      ];
    case 'ReservationSuspended': {
      const { reason, slot } = event.data;
      const suspension = { suspended_because: reason, resumed_at: null };
      return [set({ ...suspension, wake_at: ifConfirmed(slot, 'lasting') })];
    }
    case 'ReservationResumed': {
      const { slot, resumedAt } = event.data;
      return isLate(slot, resumedAt)
        ? [set({ resumed_at: resumedAt, wake_at: ifConfirmed(slot, 'over') })]
        : [set({ ...notSuspended, wake_at: ifConfirmed(slot, 'none') })];
    }
    case 'HoldExpired':
      return end('expired');
    case 'ReservationDeclined':
      return end('declined', { reason: event.data.reason });
    case 'ReservationCancelled': {
      const { reason, feePercent, slot } = event.data;
      return end('cancelled', { reason, wake_at: feePercent > 0 ? slot.period.end : null });
    }
    case 'NoShowRecorded':
      return end('no-show');
    case 'CancellationFeeIncurred':
    case 'CancellationFeeWaived':
    case 'RunOverran':
      return [set({ wake_at: null })];
    case 'RunStarted': {
      const { startedAt, slot } = event.data;
      const wakeAt = slot.period.end;
      return [set({ status: 'running', started_at: startedAt, wake_at: wakeAt, ...notSuspended })];
    }
    case 'OptionsRecorded':
      return [set({ options: JSON.stringify(event.data.options) })];
    case 'RunEnded': {
      const { slot, occupied, run } = event.data;
      const done = set({ status: 'done', ended_at: run.used.end, wake_at: null });
      const kept = { ...slot, occupied };
      return isForward(occupied)
        ? [taking(query, recorded, kept, booking, null), done]
        : [release(query, recorded.streamId, recorded.meta.time), done];
    }
  }
};

type Query = Kysely<Tables>;

const notSuspended = { suspended_because: null, resumed_at: null };

/** A hold and a request wake up when they would have, whatever becomes of the instrument. */
const ifConfirmed = (slot: Slot, suspension: Parameters<typeof unusedAt>[1]) =>
  sql`CASE status WHEN 'confirmed' THEN ${unusedAt(slot, suspension)}::timestamptz ELSE wake_at END`;

/** Takes the time of a slot; a moved hold keeps its time limit. */
const taking = (
  query: Query,
  { streamId, meta }: RecordedEvent,
  slot: Slot,
  booking: Booking,
  heldUntil: Instant | null | 'as before',
): Statement =>
  allocation(query, streamId, resourcesOf(slot), slot.occupied, meta.time, {
    heldUntil:
      heldUntil === 'as before'
        ? sql`(SELECT held_until FROM reservation WHERE reservation_id = ${streamId})`
        : sql`${heldUntil}`,
    quotas: quotaUses(slot, booking),
  });

const slotColumns = (slot: Slot) => ({
  instrument_id: slot.instrumentId,
  institution_id: slot.institutionId,
  operator_id: slot.operatorId,
  period: rangeOf(slot.period),
  slot: JSON.stringify(slot),
});

const bookingColumns = (booking: Booking) => ({
  organisation_id: booking.organisationId,
  person_id: booking.personId,
  series_id: booking.seriesId,
  booking: JSON.stringify(booking),
});

/** What time will do next depends on how far the reservation has come. */
const movedColumns = (to: Slot) => ({
  ...slotColumns(to),
  wake_at: sql`CASE status WHEN 'held' THEN held_until WHEN 'running' THEN ${to.period.end}::timestamptz
    WHEN 'requested' THEN ${to.period.start}::timestamptz
    ELSE ${unusedAt(to, 'none')}::timestamptz END`,
  ...notSuspended,
});

interface Written {
  readonly slot: Slot;
  readonly booking: Booking;
  readonly status: string;
  readonly heldUntil: Instant | null;
  readonly wakeAt: Instant | null;
}

/**
 * A hold, a request or a booking; a later step of the same only changes its status. What is
 * confirmed on a suspended instrument ends as what was confirmed before.
 */
function book(
  query: Query,
  { streamId, streamVersion: version }: RecordedEvent,
  { slot, booking, status, heldUntil, wakeAt }: Written,
): Statement {
  const stage = { status, held_until: heldUntil, version };
  const wakeAtLater =
    status === 'confirmed'
      ? sql<string>`CASE WHEN reservation.suspended_because IS NULL THEN ${wakeAt}::timestamptz
          WHEN reservation.resumed_at IS NULL THEN ${unusedAt(slot, 'lasting')}::timestamptz
          ELSE ${unusedAt(slot, 'over')}::timestamptz END`
      : wakeAt;
  return query
    .insertInto('reservation')
    .values({
      reservation_id: streamId,
      ...slotColumns(slot),
      ...bookingColumns(booking),
      ...stage,
      wake_at: wakeAt,
    })
    .onConflict((conflict) =>
      conflict.column('reservation_id').doUpdateSet({ ...stage, wake_at: wakeAtLater }),
    );
}
