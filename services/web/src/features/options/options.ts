import { type RateCard, usedOptions } from '@kyoyo/contracts';
import type { Price, Reservation } from '../../api.ts';

/** Quantities of options as people type them, by the option's code. Pure. */
export type Quantities = Readonly<Record<string, string>>;

type Used = Reservation['options'];

export const quantitiesOf = (used: Used): Quantities =>
  Object.fromEntries(used.map(({ code, quantity }) => [code, quantity]));

/** Also what a Japanese keyboard gives; nothing and zero mean that none was used. */
const readQuantity = (text: string): string => {
  const read = text.normalize('NFKC').trim().replaceAll(',', '');
  return /^0*(\.0*)?$/.test(read) ? '' : read;
};

/** What was used of each, or null for a text that is no quantity. */
export function usedOf(quantities: Quantities): Used | null {
  const used = Object.entries(quantities)
    .map(([code, text]) => ({ code, quantity: readQuantity(text) }))
    .filter(({ quantity }) => quantity !== '');
  return usedOptions.safeParse(used).success ? used : null;
}

export const isQuantity = (code: string, text: string): boolean =>
  usedOf({ [code]: text }) !== null;

type Chosen = Pick<Reservation['booking'], 'serviceKind' | 'tariff'>;

/**
 * With the options alone that this run may take: what the card charges unasked, and what it has for
 * other tariffs, is nobody's to ask for. Pure.
 */
export function offeredTo(price: Price, { serviceKind, tariff }: Chosen): Price {
  const usual = price.unitPrices.find((one) => one.serviceKind === serviceKind)?.tariff ?? null;
  const mine = tariff ?? usual;
  const isMine = ({ tariffs }: RateCard['options'][number]): boolean =>
    tariffs.length === 0 || (mine !== null && tariffs.includes(mine));
  return { ...price, optionPrices: onRequest(price, isMine) };
}

/** Those that somebody asks for; the others are charged with each run or unit. */
export function onRequest(
  { card, optionPrices }: Price,
  isMeant: (option: RateCard['options'][number]) => boolean = () => true,
): Price['optionPrices'] {
  const meant = card.options.filter((one) => one.charged === 'on-request' && isMeant(one));
  const codes = new Set(meant.map(({ code }) => code));
  return optionPrices.filter(({ code }) => codes.has(code));
}
