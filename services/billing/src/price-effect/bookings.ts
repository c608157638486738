import type { Booking } from '@kyoyo/contracts';
import { fromEpochMs, type Instant, type Period } from '@kyoyo/kernel';
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

/** A booking that is still to come, whose it is, and under which contract; null: usage terms. */
export interface ComingBooking {
  readonly reservationId: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly contractId: string | null;
  readonly period: Period;
  readonly asked: Pick<Booking, 'serviceKind' | 'tariff' | 'quantity'>;
}

interface Asked {
  readonly institutionId: string;
  readonly instrumentId: string;
  /** Those of which some time lies behind it. */
  readonly after: Instant;
  readonly limit: number;
}

/** The nearest first, and how many there are in all. */
export async function readComing(query: Kysely<Tables>, asked: Asked) {
  const coming = query
    .selectFrom('coming_booking')
    .where('instrument_id', '=', asked.instrumentId)
    .where('institution_id', '=', asked.institutionId)
    .where('ends_at', '>', asked.after as never);
  const { count } = await coming
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  const rows = await coming
    .selectAll()
    .orderBy('starts_at')
    .orderBy('reservation_id')
    .limit(asked.limit)
    .execute();
  const bookings = rows.map((row): ComingBooking => ({
    reservationId: row.reservation_id,
    organisationId: row.organisation_id,
    personId: row.person_id,
    contractId: row.contract_id,
    period: { start: instantOf(row.starts_at), end: instantOf(row.ends_at) },
    asked: row.asked,
  }));
  return { count: Number(count), bookings };
}

const instantOf = (date: Date): Instant => fromEpochMs(date.getTime());
