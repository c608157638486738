import {
  type BookingPolicyWish,
  type OrganisationClass,
  rateCard,
  type WrittenRateCard,
  type RateCard,
} from '@kyoyo/contracts';
import { japanInstant } from '@kyoyo/kernel';
import { exampleDetails } from './instrument-details.ts';
import type { InstitutionSeed } from './price-list-institutions.ts';
import type { InstrumentSeed } from './price-list-seed.ts';

/** An invented national institute that prices by factors of a base, as open facilities do. */
export const exampleInstitution: InstitutionSeed = {
  seedId: 'example-institute',
  name: {
    ja: '国立物質計測研究所(架空の例)',
    en: 'National Institute for Materials Measurement (fictional example)',
  },
  location: { ja: '茨城県(架空)', en: 'Ibaraki (fictional)' },
  note: 'An invented institution.',
};

const note =
  'EXAMPLE, NOT A PUBLISHED PRICE: an invented instrument of an invented institute. Its rule has ' +
  'the shape of the NIMS open facility (large 1, SME 0.5, academia and startups 0.3 of a base ' +
  'per hour; staff cost not lowered by class; tax outside); the amounts lie in the published ranges, ' +
  'the 10% of indirect cost, the consumables and the equal treatment of public bodies are ours.';

interface Fees {
  readonly hour: number;
  readonly guidance: number;
  readonly staff: number;
}

const hourly = (
  code: string,
  [ja, en]: readonly [string, string],
  yen: number,
  classFactor: boolean,
): WrittenRateCard['options'][number] => ({
  code,
  label: { ja, en },
  yen,
  unit: { ja: '時間', en: 'hour' },
  classFactor,
});

const cardOf = ({ hour, guidance, staff }: Fees): RateCard =>
  rateCard.parse({
    unit: { kind: 'time', minutes: 60, billing: 'prorated' },
    basis: 'overage',
    pricing: {
      kind: 'factor',
      baseYen: hour,
      factors: { large: '1', sme: '0.5', startup: '0.3', academia: '0.3', public: '0.3' },
    },
    timeRules: [],
    dayCaps: [],
    minimumYen: null,
    options: [
      hourly('guidance', ['技術指導料', 'Technical guidance'], guidance, true),
      hourly('staff', ['人件費(実費)', 'Staff, actual cost'], staff, false),
      {
        code: 'holder',
        label: { ja: '試料ホルダー・消耗品', en: 'Sample holder and consumables' },
        yen: 1_200,
        unit: { ja: '個', en: 'piece' },
        classFactor: false,
      },
    ],
    indirectPercent: '10',
    tax: { treatment: 'exclusive', percent: '10' },
    effectiveFrom: japanInstant('2024-04-01'),
    source: { url: 'https://nims-open-facility.jp/sp/page/page000012.html', note },
  });

/** Shorter than at Kyoto (30 and 8 days), so that two weeks of demo show both shares. */
const lateness: Partial<BookingPolicyWish> = {
  cancellationTiers: [
    { hoursBefore: 7 * 24, percent: 50 },
    { hoursBefore: 24, percent: 100 },
  ],
  noShow: { afterMinutes: 30, percent: 100 },
};

const openTo: OrganisationClass[] = ['large', 'sme', 'startup', 'academia', 'public'];

function instrument(
  seedId: string,
  [ja, en]: readonly [string, string],
  category: string,
  units: number,
  fees: Fees,
  rules: Partial<BookingPolicyWish> = {},
): InstrumentSeed {
  const { location } = exampleInstitution;
  const details = exampleDetails[seedId];
  if (!details) throw new Error(`${seedId} is not described`);
  return {
    seedId,
    institutionSeedId: exampleInstitution.seedId,
    description: { name: { ja, en }, category, location, units, ...details },
    policy: {
      openTo,
      opening: { fromMinute: 9 * 60, toMinute: 18 * 60 },
      durationMinutesMin: 30,
      durationMinutesMax: 9 * 60,
      granularityMinutes: 30,
      horizonDays: 90,
      ...lateness,
      ...rules,
    },
    cards: [cardOf(fees)],
  };
}

/** What a facility can ask for beside that, on one instrument. */
const everyRule: Partial<BookingPolicyWish> = {
  opening: { fromMinute: 9 * 60, toMinute: 18 * 60, weekdays: [1, 2, 3, 4, 5], onHolidays: false },
  durationMinutesMin: 60,
  durationMinutesMax: 6 * 60,
  leadMinutes: 60,
  bufferMinutes: { before: 0, after: 30 },
  setups: [{ technique: 'TEM試料作製', minutes: 30 }],
  quotas: [{ of: 'person', per: 'week', minutes: 12 * 60 }],
  approval: 'required',
  training: 'required',
  operator: 'optional',
  promotionMinutes: 120,
};

/** One with two identical units, one with every rule. */
export const exampleInstruments: readonly InstrumentSeed[] = [
  instrument(
    'example-stem',
    ['収差補正走査透過電子顕微鏡(例)', 'Aberration-corrected STEM (example)'],
    'electron microscopy',
    1,
    { hour: 33_000, guidance: 24_000, staff: 3_400 },
  ),
  instrument(
    'example-xps',
    ['X線光電子分光装置(例)', 'X-ray photoelectron spectrometer (example)'],
    'surface analysis',
    2,
    { hour: 22_000, guidance: 15_000, staff: 2_000 },
  ),
  instrument(
    'example-fib',
    ['集束イオンビーム加工観察装置 FIB-SEM(例)', 'Focused ion beam SEM (example)'],
    'electron microscopy',
    1,
    { hour: 27_500, guidance: 18_000, staff: 2_600 },
    everyRule,
  ),
];
