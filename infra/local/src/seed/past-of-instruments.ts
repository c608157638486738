import { bookingPolicy, type Rota } from '@kyoyo/contracts';
import type { PastInstrument, PastPerson } from '../past/bookable.ts';
import type { InstrumentSeed } from './price-list-seed.ts';
import { organisations, type PersonSeed } from './organisations.ts';

/** Ids that the platform gave, by the names that things have in the seed. */
export type Ids = Map<string, string>;

/** Gives the id that the platform gave to what has this name in the seed. */
export type IdOf = (seedId: string) => string;

interface Operator {
  readonly personSeedId: string;
  readonly rota: Rota;
}

export const pastInstrument = (
  { seedId, institutionSeedId, description, policy, cards }: InstrumentSeed,
  idOf: IdOf,
  operators: readonly Operator[] = [],
): PastInstrument => ({
  instrumentId: idOf(seedId),
  institutionId: idOf(institutionSeedId),
  units: description.units,
  policy: bookingPolicy.parse(policy),
  operators: operators.map(({ personSeedId, rota }) => ({ personId: idOf(personSeedId), rota })),
  offered: cards.at(-1)?.options.map(({ code }) => code) ?? [],
});

export function pastPerson({ seedId, organisationSeedId }: PersonSeed, idOf: IdOf): PastPerson {
  const home = organisations.find((one) => one.seedId === organisationSeedId);
  if (!home) throw new Error(`${seedId} belongs to no organisation of the demo`);
  return {
    personId: idOf(seedId),
    organisationId: idOf(organisationSeedId),
    organisationClass: home.class,
  };
}
