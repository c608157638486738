import { z } from 'zod';
import { date, id } from '../primitives.ts';

/** The conditions of a fund, from the day on which they hold. */
export interface MatchingRules {
  readonly from: string;
  /** What the public side gives in one fiscal year (April to March) to one theme at most. */
  readonly publicYenMax: number;
  readonly fiscalYearsMax: number;
  /** The oldest that a researcher may be on the day of start. */
  readonly ageMax: number;
  readonly source: string;
}

/** Newest last. The public side gives as much as the company, up to the limit. */
export const matchingRules: readonly MatchingRules[] = [
  {
    from: '2020-04-01',
    publicYenMax: 30_000_000,
    fiscalYearsMax: 5,
    ageMax: 44,
    source:
      '若手研究者と企業の共同研究等への支援（企業・国が同額負担、1テーマあたり3,000万円/年、最大5事業年度、45歳未満）',
  },
];

export const matchingRulesOn = (day: string): MatchingRules | undefined =>
  matchingRules.findLast(({ from }) => from <= day);

/** What the company gives year by year, and for which young researcher. */
export const matchingFund = z.object({
  years: z
    .array(
      z.object({
        /** By the year in which it begins: 2026 for April 2026 to March 2027. */
        fiscalYear: z.int().min(2000).max(2199),
        companyYen: z.int().min(1).max(10_000_000_000),
      }),
    )
    .min(1)
    .max(20),
  researcherId: id,
  /** On the day of start, as the institution attests it: a date of birth is in no event. */
  ageAtStart: z.int().min(15).max(120),
  attestedOn: date,
});
export type MatchingFund = z.infer<typeof matchingFund>;

/** Fiscal year by fiscal year; ¥31,000,000 of a company draw ¥30,000,000. */
export const publicMatching = (
  { years }: MatchingFund,
  { publicYenMax }: MatchingRules,
): { readonly fiscalYear: number; readonly companyYen: number; readonly publicYen: number }[] =>
  years.map(({ fiscalYear, companyYen }) => ({
    fiscalYear,
    companyYen,
    publicYen: Math.min(companyYen, publicYenMax),
  }));
