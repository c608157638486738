import { bilingual } from '@kyoyo/contracts';
import { z } from 'zod';
import data from './instruments.json' with { type: 'json' };

const listed = z.strictObject({
  id: z.string(),
  category: z.string(),
  name: bilingual,
  techniques: z.array(z.string()).min(1),
  specs: z.array(z.object({ name: bilingual, value: z.string() })),
  samples: z.array(z.string()),
  /** How it may be used; the rules are in prices.ts. */
  use: z.enum(['open', 'long-day', 'office', 'operated']),
  /** What a large company pays, and for what. */
  price: z.strictObject({
    per: z.enum(['hour', 'night', 'half-day', 'day', 'sample']),
    yen: z.int().positive(),
  }),
  /** How much it is asked for, against the usual one. */
  demand: z.number().positive(),
  units: z.int().min(1),
});
export type Listed = z.infer<typeof listed>;
export type Use = Listed['use'];
export type Price = Listed['price'];

/** The sixty instruments of the flagship. Everything here is invented. */
export const flagshipList: readonly Listed[] = z.array(listed).length(60).parse(data);
