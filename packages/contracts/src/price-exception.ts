import { rational } from '@kyoyo/kernel';
import { z } from 'zod';
import type { AnnualCosts } from './cost-sheet.ts';
import { fiscalYear } from './fiscal-year.ts';
import { date, exactNumber, givenName, id, organisationClass } from './primitives.ts';

/** Why prices may be below what maintenance costs; for how long, and who answers for it. */
export const newPriceException = z.strictObject({
  reason: givenName(500),
  /** The office that has agreed; the person who signs is whoever publishes the prices. */
  office: givenName(200),
  /** The last day on which it holds. */
  until: date,
});
export type NewPriceException = z.infer<typeof newPriceException>;

/** What was below what, when the prices were published. */
export const shortfall = z.object({
  /** Whose cost sheet says so: that in which the prices begin, or the latest before it. */
  fiscalYear,
  /** Of the year's maintenance, for each planned hour. */
  maintenanceHourYen: exactNumber,
  below: z.array(z.object({ organisationClass, hourYen: exactNumber })),
});
export type Shortfall = z.infer<typeof shortfall>;

export const priceException = shortfall.extend({
  reason: z.string(),
  office: z.string(),
  until: date,
  signedBy: id,
});
export type PriceException = z.infer<typeof priceException>;

/** What an hour of the year's maintenance costs, by the hours that are planned. */
export const maintenancePerHour = ({ maintenanceYen, plannedHours }: AnnualCosts) =>
  rational.rational(maintenanceYen, plannedHours);
