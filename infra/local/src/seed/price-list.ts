import { z } from 'zod';
import { bilingual, date } from '@kyoyo/contracts';
import data from './price-lists.json' with { type: 'json' };

const priceListItem = z.strictObject({
  id: z.string(),
  name: bilingual,
  institution: z.string(),
  category: z.string(),
  /** Yen by the source's own class of user; null where the page shows no amount. */
  fees: z.record(z.string(), z.int().nonnegative().nullable()),
  unit: z.string(),
  /** The words of the source for its classes, where it has any. */
  classLabels: z.record(z.string(), z.string()),
  caps: z.record(z.string(), z.int().positive()),
  tax: z.string(),
  effectiveFrom: date.nullable(),
  effectiveTo: date.nullable(),
  source: z.url(),
  notes: z.string(),
});
export type PriceListItem = z.infer<typeof priceListItem>;

/** Fees that facilities in Japan published, as they were read from their pages. */
export const priceList = z
  .strictObject({
    compiled: date,
    currency: z.literal('JPY'),
    note: z.string(),
    items: z.array(priceListItem).length(51),
  })
  .parse(data);
