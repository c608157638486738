import { rational } from '@kyoyo/kernel';
import { z } from 'zod';
import { exactNumber } from './primitives.ts';
import { priceCode } from './rate-card.ts';
import { byRule } from './shape-rules.ts';

/** How much of one option of the rate card a run took: 1.5 hours of staff, 2 litres of helium. */
export const usedOption = z.object({ code: z.string(), quantity: exactNumber });
export type UsedOption = z.infer<typeof usedOption>;

const quantityMax = rational.rational(10_000);

function isQuantity(text: string): boolean {
  if (!exactNumber.safeParse(text).success) return false;
  const quantity = rational.parseRational(text);
  const positive = rational.compare(quantity, rational.zero) > 0;
  return positive && rational.compare(quantity, quantityMax) <= 0;
}

/** All that a run took, as somebody records it: the whole list, each option once. */
export const usedOptions = z
  .array(
    z.strictObject({
      code: priceCode,
      // No longer than what people write, so that its fraction stays small.
      quantity: z
        .string()
        .max(20)
        .refine(isQuantity, { message: byRule('quantity-out-of-range') }),
    }),
  )
  .max(30)
  .refine((options) => new Set(options.map(({ code }) => code)).size === options.length, {
    message: byRule('named-twice'),
  });
