import type { TouchedDecision } from '@kyoyo/contracts';
import type { CommandContext } from '@kyoyo/event-store';
import { type BookableInstrument, readBookable } from '../src/copies/bookable.ts';
import { createOfferChanges, type ReadChange } from '../src/offer/changing.ts';
import { readOffered } from '../src/offer/instruments.ts';
import { changeOf } from '../src/offer/reading.ts';
import type { OtherRules } from '../src/offer/rules.ts';
import { offerIdOf, offerStream } from '../src/offer/stream.ts';
import { readTouched, seenOf } from '../src/offer/touched.ts';
import { at, booking } from './example-bookings.ts';
import { startReservation } from './reservation-world.ts';

/** The reservation service, and staff who change what is offered. */
export async function startOffers() {
  const world = await startReservation();
  const { pool } = world.database;
  const offers = createOfferChanges(world.parts);

  /** Whom it would touch now. */
  const look = async (read: ReadChange) => readTouched(pool, await read(pool), world.now());

  /** Decided of whom it touches at this moment. */
  const decidedOn = async (
    read: ReadChange,
    fate: TouchedDecision['fate'],
  ): Promise<TouchedDecision> => ({ seen: seenOf(await look(read)), fate, reason: 'scrapped' });

  /** Takes units away: by whoever has seen whom that touches, or looked at nobody. */
  const reduce = (
    instrument: BookableInstrument,
    units: number,
    decided: TouchedDecision | null = null,
    context: CommandContext = world.context(),
  ) =>
    offers.change(instrument, changeOf.units(instrument, units), decided, context, async (tx) => {
      const { instrumentId } = instrument;
      const { units: formerUnits, ...now } = await readOffered(tx.client, instrumentId);
      const reduction = { ...now, units, formerUnits };
      const command = { type: 'ReduceUnits', reduction } as const;
      return tx.execute(offerStream, { streamId: offerIdOf(instrumentId), command, context });
    });

  /** Sets other rules, by whoever has seen whom they touch, or looked at nobody. */
  const setRules = (rules: OtherRules, decided: TouchedDecision | null = null) => {
    const [now, context] = [world.now(), world.context()];
    const command = { type: 'DecideRules', rules, now } as const;
    const streamId = offerIdOf(rules.instrumentId);
    return offers.change(rules, changeOf.rules(rules, now), decided, context, (tx) =>
      tx.execute(offerStream, { streamId, command, context }),
    );
  };

  /** As it can be booked now. */
  async function fresh({ instrumentId, facts }: BookableInstrument) {
    const when = { start: at('10:00'), now: world.now() };
    const found = await readBookable(pool, booking, instrumentId, when);
    if (!found) throw new Error('no such instrument');
    return { ...found, facts };
  }

  const lastOf = async (id: string) => (await world.eventsOf(id)).at(-1);
  return { ...world, look, decidedOn, reduce, setRules, fresh, lastOf };
}

export type OffersWorld = Awaited<ReturnType<typeof startOffers>>;
