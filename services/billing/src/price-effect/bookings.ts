import type { Booking, OrganisationClass } from '@kyoyo/contracts';
import { fromEpochMs, type Instant, japanDate, japanInstant, type Period } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import type { DatedClass } from '../rating/facts.ts';
import type { Tables } from '../schema.ts';

/** A booking that is still to come, and whose it is. */
export interface ComingBooking {
  readonly reservationId: string;
  readonly organisationId: string;
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
    period: { start: instantOf(row.starts_at), end: instantOf(row.ends_at) },
    asked: row.asked,
  }));
  return { count: Number(count), bookings };
}

const instantOf = (date: Date): Instant => fromEpochMs(date.getTime());

interface Held {
  readonly organisationClass: OrganisationClass;
  /** Dates of Japan's calendar. */
  readonly from: string;
  readonly to: string | null;
}

/** The classes of organisations, by organisation, the earliest first. */
export async function readClassesOfMany(
  query: Kysely<Tables>,
  organisationIds: readonly string[],
): Promise<Map<string, Held[]>> {
  if (organisationIds.length === 0) return new Map();
  const rows = await query
    .selectFrom('organisation_class')
    .select([
      'organisation_id',
      'class',
      sql<string>`valid_from::text`.as('from'),
      sql<string | null>`valid_to::text`.as('to'),
    ])
    .where('organisation_id', 'in', organisationIds)
    .orderBy('valid_from')
    .execute();
  const held = rows.map((row) => ({
    organisationId: row.organisation_id,
    organisationClass: row.class as OrganisationClass,
    from: row.from,
    to: row.to,
  }));
  return Map.groupBy(held, ({ organisationId }) => organisationId);
}

/** The class at the begin of the period, and what it becomes within it; none where none holds. */
export function classesIn(all: readonly Held[], { start, end }: Period) {
  const [first, last] = [japanDate(start), japanDate(end)];
  const held = all.findLast(({ from, to }) => from <= first && (to === null || to > first));
  if (!held) return undefined;
  const laterClasses = all
    .filter(({ from }) => from > first && from <= last)
    .map(({ from, organisationClass }): DatedClass => ({
      from: japanInstant(from),
      organisationClass,
    }));
  return { organisationClass: held.organisationClass, laterClasses };
}
