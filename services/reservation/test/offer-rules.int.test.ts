import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BookableInstrument } from '../src/copies/bookable.ts';
import { changeOf } from '../src/offer/reading.ts';
import type { OtherRules } from '../src/offer/rules.ts';
import { at, facts } from './example-bookings.ts';
import { type OffersWorld, startOffers } from './offer-world.ts';
import { idOf } from './reservation-world.ts';

let world: OffersWorld;
beforeAll(async () => {
  world = await startOffers();
});
afterAll(() => world?.database[Symbol.asyncDispose]());

const ten = [at('10:00'), at('12:00')] as const;

describe('the rules', () => {
  const rulesOf = ({ facts: { policy } }: BookableInstrument, changes: object) => ({
    ...(policy as NonNullable<typeof policy>),
    ...changes,
  });
  const effectiveFrom = at('08:00');

  it('that are others touch what would break them, and tell; nothing is taken away', async () => {
    const instrument = await world.newInstrument();
    const { instrumentId, institutionId } = instrument;
    await world.letBook(instrument);
    const early = idOf(await world.book(instrument, ...ten));
    const late = idOf(await world.book(instrument, at('16:00'), at('18:00')));
    const policy = rulesOf(instrument, { opening: { ...facts.policy?.opening, toMinute: 1_020 } });
    const rules = { instrumentId, institutionId, policy, effectiveFrom } as OtherRules;
    expect(await world.look(changeOf.rules(rules, world.now()))).toMatchObject([
      { id: late, replaced: [{ problem: { slug: 'outside-opening-hours' } }], stands: {} },
    ]);
    await world.hear('PolicySet', instrument, { policy, effectiveFrom });
    expect(await world.lastOf(late)).toMatchObject({
      type: 'ReservationAdapted',
      data: { change: 'rules-changed', broken: [{ ja: expect.stringContaining('17:00') }] },
    });
    expect((await world.eventsOf(early)).length).toBe(1);
    // What is touched already is not touched again by rules that say the same of it.
    await world.hear('PolicySet', instrument, { policy, effectiveFrom: at('08:30') });
    expect((await world.eventsOf(late)).length).toBe(2);
    expect(await world.look(changeOf.rules(rules, world.now()))).toEqual([]);
  });

  it('that are decided here keep or end what they touch, and tell it once', async () => {
    const instrument = await world.newInstrument();
    const { instrumentId, institutionId } = instrument;
    await world.letBook(instrument);
    const kept = idOf(await world.book(instrument, ...ten));
    const shorter = (minutes: number, from: typeof effectiveFrom): OtherRules => ({
      instrumentId,
      institutionId,
      policy: rulesOf(instrument, { durationMinutesMax: minutes }),
      effectiveFrom: from,
    });
    const rules = shorter(60, world.now());
    expect(await world.setRules(rules)).toMatchObject({
      refused: { slug: 'bookings-touched', members: { total: 1 } },
    });
    const keep = await world.decidedOn(changeOf.rules(rules, world.now()), 'keep');
    const ended = idOf(await world.book(instrument, at('14:00'), at('16:00')));
    expect(await world.setRules(rules, keep)).toMatchObject({
      refused: { slug: 'touched-bookings-changed' },
    });
    const past = { ...rules, effectiveFrom };
    const looked = await world.decidedOn(changeOf.rules(past, world.now()), 'keep');
    expect(await world.setRules(past, looked)).toMatchObject({
      refused: { slug: 'effective-in-past' },
    });
    expect((await world.eventsOf(kept)).length).toBe(1);
    const done = await world.setRules(
      rules,
      await world.decidedOn(changeOf.rules(rules, world.now()), 'keep'),
    );
    if ('refused' in done) throw new Error(done.refused.slug);
    expect(await world.found(kept)).toMatchObject({ touchedBy: 'rules-changed' });
    // The catalogue has followed; nobody is told again.
    const { policy } = rules;
    const cause = done.events[0]?.id ?? null;
    const set = { policy, effectiveFrom: rules.effectiveFrom };
    await world.hear('PolicySet', instrument, set, undefined, cause);
    expect((await world.eventsOf(kept)).length).toBe(2);

    const closed = {
      ...shorter(60, world.now()),
      policy: rulesOf(instrument, { durationMinutesMax: 60, training: 'required' }),
    };
    const displace = await world.decidedOn(changeOf.rules(closed, world.now()), 'displace');
    expect(await world.setRules(closed, displace)).toMatchObject({ done: {} });
    for (const id of [kept, ended]) {
      expect(await world.lastOf(id)).toMatchObject({
        data: { because: 'rules-changed', by: 'facility', feePercent: 0 },
      });
    }
  });

  it('that hold only until others do touch nothing after', async () => {
    const instrument = await world.newInstrument();
    const { instrumentId, institutionId } = instrument;
    await world.letBook(instrument);
    const next = at('08:00', 1);
    await world.hear('PolicySet', instrument, {
      policy: rulesOf(instrument, {}),
      effectiveFrom: next,
    });
    idOf(await world.book(instrument, at('10:00', 1), at('12:00', 1)));
    const policy = rulesOf(instrument, { durationMinutesMax: 60 });
    const rules = { instrumentId, institutionId, policy, effectiveFrom } as OtherRules;
    expect(await world.look(changeOf.rules(rules, world.now()))).toEqual([]);
  });
});

it('the log gives the same tables', () => world.expectTablesOfLog());
