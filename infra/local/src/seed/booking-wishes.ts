import {
  type BookingPolicyWish,
  type OrganisationClass,
  type RateCard,
  serviceKind,
  type ServiceKind,
  type UsedOption,
} from '@kyoyo/contracts';
import { purposes } from './booking-words.ts';
import { organisations, people, type PersonSeed } from './organisations.ts';
import type { InstrumentSeed } from './price-list-seed.ts';
import type { Random } from './random.ts';

/** Who books, and what beside the time. */
export interface BookingWish {
  readonly personSeedId: string;
  readonly serviceKind: ServiceKind;
  readonly tariff: string | null;
  readonly quantity: number;
  readonly purpose: string;
}

const shareByCode = 0.1;

function cardInForce(cards: InstrumentSeed['cards']): RateCard {
  const card = cards.at(-1);
  if (!card) throw new Error('An instrument without a price cannot be booked in the demo');
  return card;
}

const classOf = (person: PersonSeed): OrganisationClass => {
  const home = organisations.find(({ seedId }) => seedId === person.organisationSeedId);
  if (!home) throw new Error(`${person.seedId} belongs to no organisation of the demo`);
  return home.class;
};

const members = people.filter(({ roles }) => roles.some(({ name }) => name === 'member'));

export function wishFor({ policy, cards }: InstrumentSeed, random: Random): BookingWish {
  const card = cardInForce(cards);
  const person = random.oneOf(members.filter((one) => policy.openTo.includes(classOf(one))));
  return {
    personSeedId: person.seedId,
    ...serviceFor(card, classOf(person), random),
    quantity: quantityFor(card, random),
    purpose: random.oneOf(purposes),
  };
}

/** Mostly what the class is offered; now and then a tariff that is chosen by its code. */
function serviceFor(
  { pricing }: RateCard,
  organisationClass: OrganisationClass,
  random: Random,
): Pick<BookingWish, 'serviceKind' | 'tariff'> {
  const byCode = random.fraction() < shareByCode;
  if (pricing.kind === 'factor') {
    return { serviceKind: random.oneOf(serviceKind.options), tariff: null };
  }
  const special = pricing.tariffs.filter((one) => one.organisationClasses.length === 0);
  if (byCode && special.length > 0) {
    const { code, serviceKinds } = random.oneOf(special);
    return { serviceKind: random.oneOf(serviceKinds), tariff: code };
  }
  const offered = pricing.tariffs.filter((one) =>
    one.organisationClasses.includes(organisationClass),
  );
  return { serviceKind: random.oneOf(random.oneOf(offered).serviceKinds), tariff: null };
}

/** What a run took beside the instrument: staff where they helped, consumables now and then. */
export function optionsFor(
  { cards }: InstrumentSeed,
  { serviceKind: service }: BookingWish,
  random: Random,
): UsedOption[] {
  const offered = cardInForce(cards).options.filter((one) => one.charged === 'on-request');
  return offered.flatMap(({ code, unit }) => {
    const isTime = unit.en === 'hour';
    const isTaken = random.fraction() < (isTime ? 0.75 : 0.5);
    const quantity = isTime ? random.oneOf(['0.5', '1', '1.5', '2']) : `${random.integer(1, 4)}`;
    const helped = service !== 'equipment-use';
    return isTaken && (helped || !isTime) ? [{ code, quantity }] : [];
  });
}

function quantityFor({ unit }: RateCard, random: Random): number {
  if (unit.kind === 'count') return random.integer(1, 6);
  return unit.kind === 'person-time' ? random.integer(1, 2) : 1;
}

/** How long people take it, in minutes: whole units, or what is usual where units are short. */
export function durationFor({ policy, cards }: InstrumentSeed, random: Random): number {
  const minutes = usualMinutes(cardInForce(cards).unit, random);
  const wanted = Math.min(
    Math.max(minutes, policy.durationMinutesMin),
    policy.durationMinutesMax,
    openMinutes(policy),
  );
  return Math.floor(wanted / policy.granularityMinutes) * policy.granularityMinutes;
}

const openMinutes = ({ opening, durationMinutesMax }: BookingPolicyWish): number =>
  isRoundTheClock({ opening }) ? durationMinutesMax : opening.toMinute - opening.fromMinute;

export const isRoundTheClock = ({ opening }: Pick<BookingPolicyWish, 'opening'>): boolean =>
  opening.fromMinute === 0 && opening.toMinute === 1440;

function usualMinutes(unit: RateCard['unit'], random: Random): number {
  switch (unit.kind) {
    case 'time':
      if (unit.minutes === 60) return random.oneOf([60, 90, 120, 180, 240]);
      return unit.minutes * random.oneOf([1, 1, 2]);
    case 'day':
      return random.oneOf([360, 480]);
    case 'half-day':
      return random.oneOf([180, 240, 480]);
    case 'person-time':
    case 'count':
      return random.oneOf([60, 120]);
  }
}
