import type { z } from 'zod';
import type { BookingPolicyWish } from './booking-policy.ts';
import { exampleIds, exampleTime } from './examples.ts';
import type { instrumentDescription } from './instrument-description.ts';
import { rateCard } from './rate-card.ts';
import type { subsidyRule } from './subsidy.ts';

export const exampleDescription: z.input<typeof instrumentDescription> = {
  name: { ja: '収差補正走査透過電子顕微鏡(例)', en: 'Aberration-corrected STEM (example)' },
  category: 'electron microscopy',
  location: { ja: '茨城県(架空)', en: 'Ibaraki (fictional)' },
  units: 1,
  aliases: ['Cs-STEM'],
  techniques: ['STEM', 'EELS'],
  specs: [{ name: { ja: '加速電圧', en: 'Acceleration voltage' }, value: '80 / 200 kV' }],
  sampleKinds: ['薄膜'],
  photos: [{ url: 'https://example.jp/stem.jpg', alt: { ja: '装置の外観', en: 'The instrument' } }],
  documents: [
    { url: 'https://example.jp/stem.pdf', title: { ja: '利用の手引き', en: 'User guide' } },
  ],
  funding: {
    subsidy: { ja: '補助金(架空)', en: 'Grant (fictional)' },
    acquiredOn: '2023-03-15',
    costOnlyUntil: '2028-03-14',
    signedOffBy: '研究支援課',
  },
};

export const examplePolicy: BookingPolicyWish = {
  openTo: ['large', 'sme', 'startup', 'academia', 'public'],
  opening: { fromMinute: 540, toMinute: 1_080, weekdays: [1, 2, 3, 4, 5], onHolidays: false },
  closedDates: ['2026-12-29'],
  overnight: true,
  durationMinutesMin: 30,
  durationMinutesMax: 540,
  granularityMinutes: 30,
  leadMinutes: 1_440,
  horizonDays: 90,
  bufferMinutes: { before: 10, after: 15 },
  setups: [{ technique: 'EDX', minutes: 30 }],
  quotas: [{ of: 'agreement', per: 'month', minutes: 2_400 }],
  cancellationTiers: [{ hoursBefore: 24, percent: 100 }],
  noShow: { afterMinutes: 30, percent: 100 },
  useTerms: { graceMinutes: 5, earlyCharged: false, forgottenMinutes: 60 },
  approval: 'required',
  training: 'required',
  operator: 'optional',
  promotionMinutes: 60,
};

/** With all that a card says where nobody has said otherwise. */
export const exampleRateCard: z.input<typeof rateCard> = rateCard.parse({
  unit: { kind: 'time', minutes: 60, billing: 'prorated' },
  basis: 'overage',
  pricing: { kind: 'factor', baseYen: 22_000, factors: { large: '1', sme: '0.5' } },
  timeRules: [],
  dayCaps: [],
  minimumYen: null,
  options: [
    {
      code: 'staff',
      label: { ja: '人件費(実費)', en: 'Staff, actual cost' },
      yen: 2_000,
      unit: { ja: '時間', en: 'hour' },
      classFactor: false,
    },
  ],
  indirectPercent: '10',
  tax: { treatment: 'exclusive', percent: '10' },
  effectiveFrom: exampleTime,
  source: { url: 'https://example.jp/prices.pdf', note: 'An invented price.' },
});

export const exampleSubsidy: z.input<typeof subsidyRule> = {
  programme: { ja: '先端設備整備費(架空)', en: 'Advanced equipment grant (fictional)' },
  purpose: '電池材料の評価',
  acquiredOn: '2023-03-15',
  years: 5,
  mode: 'at-cost',
  lastDay: '2028-03-14',
  costCard: { cardId: exampleIds.rateCard, card: exampleRateCard },
  signedOff: { office: '研究支援課', on: '2023-03-20' },
};
