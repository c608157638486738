import type { Booking, ReservationEvent, Slot } from '@kyoyo/contracts';
import type { Projection, RecordedEvent, Statement } from '@kyoyo/event-store';
import type { Period } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import type { Tables } from './schema.ts';

/** The name under which a unit's time is taken. */
export const resourceOf = ({ instrumentId, unit }: Pick<Slot, 'instrumentId' | 'unit'>): string =>
  `${instrumentId}/${unit}`;

export const rangeOf = ({ start, end }: Period): string => `[${start},${end})`;

/** Writes the allocation and the row that queries read, for each event of a reservation. */
export const projectReservation: Projection<Tables, ReservationEvent> = (recorded, query) => {
  const { event, streamVersion: version } = recorded;
  switch (event.type) {
    case 'SlotHeld':
      return [
        allocate(query, recorded, event.data.slot, event.data.heldUntil),
        book(query, recorded, 'held', event.data),
      ];
    case 'ReservationConfirmed':
      return [
        allocate(query, recorded, event.data.slot, null),
        book(query, recorded, 'confirmed', { ...event.data, heldUntil: null }),
      ];
    case 'ReservationMoved': {
      const { to } = event.data;
      return [
        moveAllocation(query, recorded, to),
        update(query, recorded, {
          instrument_id: to.instrumentId,
          institution_id: to.institutionId,
          unit: to.unit,
          period: rangeOf(to.period),
          version,
        }),
      ];
    }
    case 'HoldExpired':
      return [
        release(query, recorded),
        update(query, recorded, { status: 'expired', held_until: null, version }),
      ];
    case 'ReservationCancelled':
      return [
        release(query, recorded),
        update(query, recorded, {
          status: 'cancelled',
          held_until: null,
          cancel_reason: event.data.reason,
          version,
        }),
      ];
    case 'RunStarted':
      return [
        update(query, recorded, {
          status: 'running',
          started_at: event.data.startedAt,
          version,
        }),
      ];
    case 'RunEnded': {
      const { slot, occupied, run } = event.data;
      return [
        occupied.start < occupied.end
          ? allocate(query, recorded, { ...slot, period: occupied }, null)
          : release(query, recorded),
        update(query, recorded, { status: 'done', ended_at: run.used.end, version }),
      ];
    }
  }
};

type Query = Kysely<Tables>;

function allocate(
  query: Query,
  { streamId, meta }: RecordedEvent,
  slot: Slot,
  heldUntil: string | null,
): Statement {
  return statement(
    query,
    sql`SELECT allocate(${streamId}, ARRAY[${resourceOf(slot)}]::text[],
      ${rangeOf(slot.period)}, ${heldUntil}, ${meta.time})`,
  );
}

/** A moved hold stays a hold, so its time limit is carried over. */
function moveAllocation(query: Query, { streamId, meta }: RecordedEvent, to: Slot): Statement {
  return statement(
    query,
    sql`SELECT allocate(${streamId}, ARRAY[${resourceOf(to)}]::text[], ${rangeOf(to.period)},
      (SELECT held_until FROM reservation WHERE reservation_id = ${streamId}), ${meta.time})`,
  );
}

function release(query: Query, { streamId, meta }: RecordedEvent): Statement {
  return statement(
    query,
    sql`SELECT allocate(${streamId}, ARRAY[]::text[], NULL, NULL, ${meta.time})`,
  );
}

const statement = (query: Query, raw: ReturnType<typeof sql>): Statement => ({
  compile: () => raw.compile(query),
});

/** A hold or a booking; confirming a hold only changes its status. */
function book(
  query: Query,
  { streamId, streamVersion: version }: RecordedEvent,
  status: string,
  { slot, booking, heldUntil }: { slot: Slot; booking: Booking; heldUntil: string | null },
): Statement {
  return query
    .insertInto('reservation')
    .values({
      reservation_id: streamId,
      status,
      instrument_id: slot.instrumentId,
      institution_id: slot.institutionId,
      unit: slot.unit,
      period: rangeOf(slot.period),
      organisation_id: booking.organisationId,
      person_id: booking.personId,
      service_kind: booking.serviceKind,
      tariff: booking.tariff,
      quantity: booking.quantity,
      purpose: booking.purpose,
      held_until: heldUntil,
      version,
    })
    .onConflict((conflict) =>
      conflict.column('reservation_id').doUpdateSet({ status, held_until: heldUntil, version }),
    );
}

const update = (
  query: Query,
  { streamId }: RecordedEvent,
  values: Record<string, unknown>,
): Statement =>
  query
    .updateTable('reservation')
    .set(values as never)
    .where('reservation_id', '=', streamId);
