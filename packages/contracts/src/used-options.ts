import { z } from 'zod';
import { quantity } from './bounds.ts';
import { exactNumber } from './primitives.ts';
import { priceCode } from './rate-card.ts';
import { byRule } from './shape-rules.ts';

/** How much of one option of the rate card a run took: 1.5 hours of staff, 2 litres of helium. */
export const usedOption = z.object({ code: z.string(), quantity: exactNumber });
export type UsedOption = z.infer<typeof usedOption>;

/** All that a run takes, as somebody asks for or records it: the whole list, each option once. */
export const usedOptions = z
  .array(z.strictObject({ code: priceCode, quantity }))
  .max(30)
  .refine((options) => new Set(options.map(({ code }) => code)).size === options.length, {
    message: byRule('named-twice'),
  });
