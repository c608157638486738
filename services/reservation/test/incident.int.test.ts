import type { Identity } from '@kyoyo/contracts';
import { newId, plusMinutes } from '@kyoyo/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BookableInstrument } from '../src/copies/bookable.ts';
import { createIncidentCommands } from '../src/incident/commands.ts';
import { findIncident, listOfInstrument, readEntries } from '../src/incident/queries.ts';
import { at, booking, facts } from './example-bookings.ts';
import { idOf, type ReservationWorld, startReservation } from './reservation-world.ts';

let world: ReservationWorld;
beforeAll(async () => {
  world = await startReservation();
});
afterAll(() => world?.database[Symbol.asyncDispose]());

const [ten, noon] = [at('10:00'), at('12:00')];
const someone = (institutionId?: string): Identity => ({
  personId: newId(),
  organisationId: newId(),
  sessionId: newId(),
  roles: institutionId ? [{ name: 'facility-staff', institutionId }] : [],
});

function reporting({ instrumentId, institutionId }: BookableInstrument, units: number[] | null) {
  const who = someone(institutionId);
  const report = {
    of: {
      institutionId,
      instrumentId,
      kind: 'damage' as const,
      reporterId: who.personId,
      use: null,
    },
    note: 'the holder touched the lens',
    happenedAt: world.now(),
    byStaff: true,
  };
  const until = at('20:00');
  const stopping = units && { instrumentId, institutionId, units, until };
  return { who, report, stopping };
}

const report = (instrument: BookableInstrument, units: number[] | null, who?: Identity) => {
  const asked = reporting(instrument, units);
  const commands = createIncidentCommands(world.parts);
  return commands.report(who ?? asked.who, asked.report, asked.stopping, world.context());
};
const view = async (id: string) => {
  const found = await findIncident(world.database.query, id);
  if (!found) throw new Error('no such incident');
  return found;
};

async function begun(instrument: BookableInstrument) {
  const id = idOf(await world.book(instrument, ten, noon));
  world.pass(ten);
  const checkIn = { type: 'CheckIn', facts, now: world.now() } as const;
  idOf(await world.commands.step(await world.found(id), checkIn, world.context()));
  return id;
}

describe('a report that stops the instrument', () => {
  it('cancels who has no other unit for nothing, moves who has, and says so once', async () => {
    world.pass(at('09:00'));
    const instrument = await world.newInstrument({}, 2);
    const first = idOf(await world.book(instrument, ten, noon));
    const moved = idOf(await world.book(instrument, at('14:00'), at('15:00')));
    idOf(await world.book(instrument, ten, noon, { personId: newId() }));
    const asked = reporting(instrument, [1]);
    const context = {
      ...world.context(),
      idempotency: { commandId: newId(), fingerprint: 'a' },
    };
    const commands = createIncidentCommands(world.parts);
    const again = () => commands.report(asked.who, asked.report, asked.stopping, context);
    const id = idOf(await again());
    expect(await again()).toMatchObject({ done: { id, stage: 'reported', version: 2 } });
    expect((await world.eventsOf(first)).at(-1)).toMatchObject({
      type: 'ReservationCancelled',
      data: { because: 'outage', by: 'facility', feePercent: 0, reason: '' },
    });
    expect((await world.found(moved)).slot.unit).toBe(2);
    expect(await view(id)).toMatchObject({ stage: 'reported', stoppedUntil: at('20:00') });
    const late = await world.book(instrument, at('10:00'), at('11:00'));
    expect(late).toMatchObject({ refused: { slug: 'period-taken' } });
  });

  it('ends the run that goes on, and begins when it is cleaned up', async () => {
    world.pass(at('09:00'));
    const instrument = await world.newInstrument({ bufferMinutes: { before: 0, after: 30 } });
    const running = await begun(instrument);
    world.pass(at('10:30'));
    const id = idOf(await report(instrument, [1]));
    expect((await world.found(running)).status).toBe('done');
    const { rows } = await world.database.pool.query(
      'SELECT lower(period) AS start, upper(period) AS "end" FROM outage WHERE instrument_id = $1',
      [instrument.instrumentId],
    );
    expect(rows).toEqual([{ start: new Date(at('11:00')), end: new Date(at('20:00')) }]);
    expect(await view(id)).toMatchObject({ stoppedUntil: at('20:00') });
    // Repeated by somebody else, nothing is left to stop.
    const second = idOf(await report(instrument, [1]));
    expect(await view(second)).toMatchObject({ stoppedUntil: null, version: 1 });
    world.pass(at('09:00'));
  });

  it('does not end the run of somebody else, unless by staff', async () => {
    world.pass(at('09:00'));
    const instrument = await world.newInstrument();
    const running = await begun(instrument);
    const other = { ...someone(), organisationId: booking.organisationId };
    expect(await report(instrument, [1], other)).toMatchObject({
      refused: { slug: 'run-in-the-way' },
    });
    expect((await world.found(running)).status).toBe('running');
    world.pass(at('09:00'));
  });

  it('is refused for a time that is over or too far', async () => {
    const instrument = await world.newInstrument();
    const { who, report: said, stopping } = reporting(instrument, [1]);
    const commands = createIncidentCommands(world.parts);
    const tryUntil = (until: typeof ten) =>
      commands.report(who, said, stopping && { ...stopping, until }, world.context());
    expect(await tryUntil(world.now())).toMatchObject({ refused: { slug: 'period-in-past' } });
    expect(await tryUntil(plusMinutes(world.now(), 367 * 1_440))).toMatchObject({
      refused: { slug: 'outage-too-long' },
    });
  });

  it('and a booking at the same moment never both have the time', async () => {
    world.pass(at('09:00'));
    for (let round = 0; round < 8; round += 1) {
      const instrument = await world.newInstrument();
      const [stopped, ...booked] = await Promise.all([
        report(instrument, [1]),
        ...Array.from({ length: 6 }, (_, nth) =>
          world.book(instrument, at(`${10 + nth}:00`), at(`${11 + nth}:00`)),
        ),
      ]);
      expect(stopped).toMatchObject({ done: {} });
      for (const outcome of booked) {
        if ('refused' in outcome) expect(outcome.refused.slug).toBe('period-taken');
        else expect((await world.found(outcome.done.id)).status).toBe('cancelled');
      }
    }
  });
});

describe('a restoration', () => {
  it('ends the outage in the same transaction; a stale one is refused', async () => {
    world.pass(at('09:00'));
    const instrument = await world.newInstrument();
    const id = idOf(await report(instrument, [1]));
    const commands = createIncidentCommands(world.parts);
    const restore = (seenVersion?: number) =>
      commands.restore({ id, ...instrument }, 'changed the lens', {
        ...world.context(),
        seenVersion,
      });
    expect(await restore()).toMatchObject({ refused: { slug: 'incident-not-safe' } });
    idOf(await commands.step(id, { type: 'MakeSafe', note: 'switched off' }, world.context()));
    expect(await restore(2)).toMatchObject({ refused: { slug: 'stale-version' } });
    expect(await restore(3)).toMatchObject({ done: { stage: 'restored' } });
    expect(await restore()).toMatchObject({ done: { version: 4 } });
    idOf(await world.book(instrument, ten, noon));
    const { query } = world.database;
    expect((await readEntries(query, id)).map(({ step }) => step)).toEqual([
      'reported',
      'stopped',
      'made-safe',
      'restored',
    ]);
    const open = await listOfInstrument(query, instrument.instrumentId, { limit: 5 });
    expect(open.items).toMatchObject([{ id, restored: 'changed the lens', stoppedUntil: null }]);
    expect(JSON.stringify(open)).not.toContain('holder');
  });
});

it('the log gives the same tables', () => world.expectTablesOfLog());
