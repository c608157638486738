import { z } from 'zod';
import { fiscalYearOfDay } from './fiscal-year.ts';
import { date, yen } from './primitives.ts';

const cost = yen.nonnegative();

/** What an instrument was bought for, written off in equal parts over the years. */
export const purchase = z.strictObject({ yen: cost, on: date, years: z.int().min(1).max(50) });
export type Purchase = z.infer<typeof purchase>;

/** What keeping an instrument costs in a fiscal year, and for how many hours it is to be used. */
export const annualCosts = z.strictObject({
  purchase: purchase.nullable(),
  depreciationYen: cost,
  maintenanceYen: cost,
  staffYen: cost,
  spaceYen: cost,
  /** Told beside the full cost and not part of it: who uses them pays for them as options. */
  consumablesYen: cost,
  /** Of all its units together; what an hour costs before anybody knows how long it was used. */
  plannedHours: z.int().min(1).max(439_200),
});
export type AnnualCosts = z.infer<typeof annualCosts>;

/** Depreciation, maintenance, staff and space of the year. */
export const fullCostOf = (costs: AnnualCosts): number =>
  costs.depreciationYen + costs.maintenanceYen + costs.staffYen + costs.spaceYen;

/**
 * Straight line by months, that of the purchase included, in whole yen whose sum over the years is the
 * price. Proposed to whoever fills in a sheet; what the sheet says counts.
 */
export function proposedDepreciation({ yen: price, on, years }: Purchase, year: number): number {
  const boughtIn = fiscalYearOfDay(on);
  const month = (Number(on.slice(5, 7)) + 8) % 12;
  const monthsInAll = years * 12;
  const writtenOffBy = (fiscalYear: number): bigint => {
    const months = (fiscalYear - boughtIn) * 12 - month;
    const counted = BigInt(Math.min(Math.max(months, 0), monthsInAll));
    return (BigInt(price) * counted) / BigInt(monthsInAll);
  };
  return Number(writtenOffBy(year + 1) - writtenOffBy(year));
}
