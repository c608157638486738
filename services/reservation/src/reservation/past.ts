import { hasRole, type Identity } from '@kyoyo/contracts';
import { type PastScope, rangeOf } from '@kyoyo/event-store';
import { type Period, plusMinutes } from '@kyoyo/kernel';
import { type RawBuilder, sql } from 'kysely';
import type { Tables } from '../schema.ts';
import { reservationStream } from './stream.ts';

/** Which reservations to ask about, where something is to be shown as it was. */
export const reservations = (ids: RawBuilder<unknown>): PastScope<Tables> => ({
  stream: reservationStream,
  ids,
});

/** No policy lets one book longer. */
const bookingMinutesMax = 44_640;

/** All that have, or ever had, time of one of these instruments in the window. */
export const everOn = (instrumentIds: readonly string[], { start, end }: Period) =>
  reservations(sql`
    SELECT reservation_id FROM reservation
    WHERE instrument_id = ANY (${instrumentIds}::uuid[])
      AND period && ${rangeOf({ start, end })}::tstzrange
    UNION ALL
    SELECT stream_id FROM events
    WHERE type = 'ReservationMoved' AND data->'from'->>'instrumentId' = ANY (${instrumentIds}::text[])
      AND data->'from'->'period'->>'start' < ${end}
      AND data->'from'->'period'->>'start' > ${plusMinutes(start, -bookingMinutesMax)}
      AND data->'from'->'period'->>'end' > ${start}`);

/** All that an operator of the institution has, or ever had, in the window. */
export function everOperatedAt(institutionId: string, { start, end }: Period) {
  const theirs = sql`SELECT person_id FROM operator WHERE institution_id = ${institutionId}`;
  return reservations(sql`
    SELECT reservation_id FROM reservation
    WHERE operator_id IN (${theirs}) AND period && ${rangeOf({ start, end })}::tstzrange
    UNION ALL
    SELECT stream_id FROM events WHERE type = 'ReservationMoved'
      AND data->'from'->>'operatorId' IN (SELECT person_id::text FROM (${theirs}) o)
    UNION ALL
    SELECT stream_id FROM events WHERE type = 'ReservationAdapted'
      AND data->'from'->>'operatorId' IN (SELECT person_id::text FROM (${theirs}) o)
    UNION ALL
    SELECT stream_id FROM events WHERE type = 'OperatorChanged'
      AND data->>'fromOperatorId' IN (SELECT person_id::text FROM (${theirs}) o)`);
}

/** Whose reservations: one's own, those one operates, one's organisation's, or an institution's. */
export type Scope =
  | { readonly scope: 'mine' | 'operating' | 'organisation' }
  | { readonly scope: 'institution'; readonly institutionId: string };

/** All that are, or ever were, of the scope; which of them are seen is for `seenToday`. */
export function everOf({ personId, organisationId }: Identity, scope: Scope) {
  const of = (condition: RawBuilder<unknown>) =>
    sql`SELECT reservation_id FROM reservation WHERE ${condition}`;
  const left = (condition: RawBuilder<unknown>) =>
    sql`UNION ALL SELECT stream_id FROM events WHERE ${condition}`;
  switch (scope.scope) {
    case 'mine':
      return reservations(sql`${of(sql`person_id = ${personId}`)}
        ${left(sql`type = 'ReservationHandedOver' AND data->>'fromPersonId' = ${personId}`)}`);
    case 'operating':
      return reservations(sql`${of(sql`operator_id = ${personId}`)}
        ${left(sql`type = 'ReservationMoved' AND data->'from'->>'operatorId' = ${personId}`)}
        ${left(sql`type = 'ReservationAdapted' AND data->'from'->>'operatorId' = ${personId}`)}
        ${left(sql`type = 'OperatorChanged' AND data->>'fromOperatorId' = ${personId}`)}`);
    case 'organisation':
      return reservations(of(sql`organisation_id = ${organisationId}`));
    case 'institution':
      return reservations(of(sql`institution_id = ${scope.institutionId}`));
  }
}

/**
 * Whether the asker sees a reservation as it is today: as `maySee` says it. With its schema, the name
 * of the table means today's also where the query reads the past.
 */
export function seenToday(who: Identity): RawBuilder<boolean> {
  const staff = ['facility-staff', 'facility-manager'] as const;
  const everywhere = staff.some((name) => hasRole(who, name));
  const workplaces = who.roles.flatMap(({ name, institutionId }) =>
    staff.some((one) => one === name) && institutionId ? [institutionId] : [],
  );
  return sql<boolean>`EXISTS (
    SELECT FROM reservation.reservation AS today
    WHERE today.reservation_id = reservation.reservation_id
      AND (today.organisation_id = ${who.organisationId} OR today.operator_id = ${who.personId}
        OR ${everywhere} OR today.institution_id = ANY (${workplaces}::uuid[])))`;
}
