import { describedInstrument, type EventOf, type ReservationView } from '@kyoyo/contracts';
import { type Executor, wakeDue } from '@kyoyo/event-store';
import { type Instant, newId } from '@kyoyo/kernel';
import { expectTablesOfLog, newStore } from '@kyoyo/testing';
import type { Parts } from '@kyoyo/service-kit';
import type pg from 'pg';
import type { BookableInstrument } from '../src/copies/bookable.ts';
import { createCommands } from '../src/reservation/commands.ts';
import { findReservation } from '../src/reservation/queries.ts';
import { instrumentReactions } from '../src/instruments/reactions.ts';
import { createFreeing } from '../src/reservation/freeing.ts';
import { reservationService } from '../src/service.ts';
import type { Tables } from '../src/schema.ts';
import { booking, facts, now as today, policy } from './example-bookings.ts';
import { catalogueCopies, instrumentEvent, share } from './shared-instruments.ts';

type Heard =
  | 'InstrumentDescribed'
  | 'PolicySet'
  | 'InstrumentSuspended'
  | 'InstrumentResumed'
  | 'InstrumentRetired'
  | 'InstrumentTransferred';

/** The reservation service's commands and reactions on a database of their own. */
export async function startReservation() {
  const name = { ja: '顕微鏡', en: 'Microscope' };
  let now: Instant = today;
  const clock = () => now;
  const { store, database } = await newStore(reservationService, clock);
  const parts = { store, database, clock } as Parts<Tables>;
  const commands = createCommands(parts);

  const world = {
    database,
    parts,
    commands,
    now: clock,
    pass: (time: Instant) => (now = time),
    letTimePass: () => wakeDue(database.pool, 'reservation', now, createFreeing(parts).letTimePass),
    expectTablesOfLog: () => expectTablesOfLog(store, clock),
    context: () => ({ actor: 'system', correlationId: newId() }) as const,

    /** A shared instrument as who books it sees it. */
    async newInstrument(changes: Partial<typeof policy> = {}, units = 1) {
      const instrument: BookableInstrument = {
        instrumentId: newId(),
        institutionId: newId(),
        units,
        operators: [],
        accessories: [],
        facts: {
          ...facts,
          policy: { ...policy, durationMinutesMin: 30, granularityMinutes: 30, ...changes },
        },
      };
      await share(database, instrument);
      return instrument;
    },

    /** What the copies must say for the example's organisation to book it over HTTP, or to use it. */
    async letBook({ instrumentId, institutionId, facts: { policy: rules } }: BookableInstrument) {
      const { query } = database;
      const organisation_id = booking.organisationId;
      const certified = { valid_from: '2020-01-01', valid_to: null, class: 'startup' };
      await query
        .insertInto('organisation_class')
        .values({ organisation_id, ...certified })
        .onConflict((known) => known.doNothing())
        .execute();
      await query
        .insertInto('agreement')
        .values({ organisation_id, institution_id: institutionId, terms_version: 1 })
        .execute();
      const effective_from = '2020-01-01T00:00:00.000Z';
      await query
        .insertInto('booking_policy')
        .values({ instrument_id: instrumentId, effective_from, policy: JSON.stringify(rules) })
        .execute();
    },

    book(
      instrument: BookableInstrument,
      start: Instant,
      end: Instant,
      {
        personId = booking.personId,
        confirm = true,
        on = store,
      }: { personId?: string; confirm?: boolean; on?: Executor<Tables> } = {},
    ) {
      const request = { period: { start, end }, booking: { ...booking, personId } };
      const wanted = { ...request, operatorId: null, accessoryIds: [] };
      const context = { actor: 'system', correlationId: newId() } as const;
      const how = { confirm, byStaff: false };
      return createCommands(parts, on).book(instrument, wanted, how, context);
    },

    /** As the consumer hears it: one transaction, which the caller may keep open for a while. */
    async hear(
      type: Heard,
      { instrumentId, institutionId }: BookableInstrument,
      data: object = {},
      beforeCommit: (client: pg.ClientBase) => Promise<void> = () => Promise.resolve(),
      causationId: string | null = null,
    ): Promise<void> {
      const said = { type, data: { institutionId, ...data } } as EventOf<'catalogue/instrument'>;
      const envelope = instrumentEvent(instrumentId, said, causationId);
      const event = { data: envelope.data, envelope } as never;
      const client = await database.pool.connect();
      try {
        await client.query('BEGIN');
        await catalogueCopies.take(client, [envelope]);
        await instrumentReactions(parts).catalogue?.[type]?.(event, client);
        await beforeCommit(client);
        await client.query('COMMIT');
      } finally {
        client.release();
      }
    },

    /** The catalogue has described it with so many units. */
    describe: (instrument: BookableInstrument, units: number) =>
      world.hear('InstrumentDescribed', instrument, {
        description: describedInstrument.parse({ name, category: 'sem', location: name, units }),
      }),

    /** What commands are given of a reservation. */
    async found(reservationId: string): Promise<ReservationView> {
      const view = await findReservation(database.query, reservationId);
      if (!view) throw new Error(`${reservationId} is not there`);
      return view;
    },

    async row(reservationId: string) {
      const { rows } = await database.pool.query(
        `SELECT status, wake_at, view->'suspension'->>'reason' AS suspended_because,
           view->'suspension'->>'resumedAt' AS resumed_at, view->>'reason' AS reason
         FROM reservation JOIN streams ON stream_id = reservation_id WHERE reservation_id = $1`,
        [reservationId],
      );
      const [row] = rows;
      return { ...row, wake_at: row.wake_at?.toISOString() ?? null };
    },

    async eventsOf(streamId: string): Promise<{ type: string; data: Record<string, unknown> }[]> {
      const { rows } = await database.pool.query(
        'SELECT type, data FROM events WHERE stream_id = $1 ORDER BY stream_version',
        [streamId],
      );
      return rows;
    },
  };
  return world;
}

export type ReservationWorld = Awaited<ReturnType<typeof startReservation>>;

/** The id of what was done; fails where it was refused. */
export function idOf(outcome: { done: { id: string } } | { refused: { slug: string } }): string {
  if ('refused' in outcome) throw new Error(outcome.refused.slug);
  return outcome.done.id;
}
