import {
  type AnnualCosts,
  anniversary,
  daysFrom,
  type DiscountRule,
  type NewSubsidyRule,
  proposedDepreciation,
  type Purchase,
} from '@kyoyo/contracts';
import { type ContractDays, subsidised } from './contracts.ts';

/** Five years before the day after its last. */
const acquiredOn = ({ subsidyLast }: ContractDays): string =>
  anniversary(daysFrom(subsidyLast, 1), -subsidyYears);
const subsidyYears = 5;

/** Free under usage terms, as whoever paid for it wants it. */
export const subsidyRule = (days: ContractDays): NewSubsidyRule => ({
  programme: { ja: '先端研究設備整備補助金（架空）', en: 'Research equipment grant (fictional)' },
  purpose: '電池材料と分離膜の非破壊評価',
  acquiredOn: acquiredOn(days),
  years: subsidyYears,
  mode: 'free',
  lastDay: days.subsidyLast,
  costCard: null,
  signedOff: { office: '研究支援課', on: acquiredOn(days) },
});

/** A startup pays three tenths of what a large company does; who is young pays half, up to a limit. */
export const discounts: DiscountRule[] = [
  {
    code: 'startup',
    label: { ja: 'スタートアップ支援', en: 'Startup support' },
    percent: '25',
    for: { kind: 'class', classes: ['startup'] },
    monthlyCapYen: null,
  },
  {
    code: 'under-39',
    label: { ja: '39歳未満の研究者', en: 'Researchers under 39' },
    percent: '50',
    for: { kind: 'under-age', years: 39 },
    monthlyCapYen: 50_000,
  },
];

/** By instrument, what keeping it costs in a fiscal year. */
export function costs(year: number, days: ContractDays): Record<string, AnnualCosts> {
  const sheet = (purchase: Purchase, more: Omit<AnnualCosts, 'purchase' | 'depreciationYen'>) => ({
    purchase,
    depreciationYen: proposedDepreciation(purchase, year),
    ...more,
  });
  const bought = `${year - 3}-06-01`;
  return {
    'flagship-tem-200': sheet(
      { yen: 84_000_000, on: bought, years: 7 },
      {
        maintenanceYen: 3_600_000,
        staffYen: 1_800_000,
        spaceYen: 600_000,
        consumablesYen: 500_000,
        plannedHours: 1_800,
      },
    ),
    'flagship-fesem-1': sheet(
      { yen: 42_000_000, on: bought, years: 7 },
      {
        maintenanceYen: 2_200_000,
        staffYen: 900_000,
        spaceYen: 400_000,
        consumablesYen: 300_000,
        plannedHours: 2_000,
      },
    ),
    [`flagship-${subsidised}`]: sheet(
      { yen: 28_000_000, on: acquiredOn(days), years: subsidyYears },
      {
        maintenanceYen: 1_100_000,
        staffYen: 600_000,
        spaceYen: 300_000,
        consumablesYen: 100_000,
        plannedHours: 1_600,
      },
    ),
  };
}
