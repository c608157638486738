import { usedOptions } from '@kyoyo/contracts';
import type { Reservation } from '../../api.ts';

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
