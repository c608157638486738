import type { WrittenRateCard, WrittenTariff } from '@kyoyo/contracts';

/** What the remarks of a line add to its rate card beside options. */
interface Remarks {
  /** Rows that the list has no column for, after those that it has. */
  readonly tariffs?: readonly WrittenTariff[];
  /** By the code of a tariff. */
  readonly publication?: Readonly<Record<string, NonNullable<WrittenTariff['publication']>>>;
  readonly timeRules?: WrittenRateCard['timeRules'];
  readonly dayCaps?: WrittenRateCard['dayCaps'];
  readonly alongsidePercent?: string;
}

/** By its code alone, unless `more` says for whom. */
const row = (
  code: string,
  [ja, en]: readonly [string, string],
  yen: number,
  more: Partial<WrittenTariff> = {},
): WrittenTariff => ({
  code,
  label: { ja, en },
  yen,
  organisationClasses: [],
  serviceKinds: ['equipment-use'],
  ...more,
});

const published = (elseTariff: string | null) => ({
  required: true,
  embargoMonths: null,
  elseTariff,
});
const withheld = { required: false, embargoMonths: null, elseTariff: null };

const halfOfLater: Remarks = { alongsidePercent: '50' };

const remarks: Readonly<Record<string, Remarks>> = {
  'spring8-bl': {
    publication: {
      general_nonproprietary: published(null),
      proprietary: withheld,
      time_designated: withheld,
    },
  },
  'qst-bl': {
    // The source says that the difference is charged, not to which tariff: that of R&D is ours.
    publication: {
      open_general: published('proprietary_rnd'),
      open_competitive_funds: published('proprietary_rnd'),
      proprietary_rnd: withheld,
      non_rnd: withheld,
    },
  },
  'tottori-lcms-small': {
    tariffs: [
      row('external_request', ['学外 依頼測定', 'External, on request'], 6_800, {
        organisationClasses: ['academia', 'public', 'large', 'sme', 'startup'],
        serviceKinds: ['operated-run'],
        unit: { kind: 'count', noun: { ja: '化合物', en: 'compound' } },
      }),
    ],
  },
  // The free first trial is left out: whoever named its tariff would never pay.
  'sagals-bl-general': {
    tariffs: [
      row('industrial_open', ['産業利用・公開（県内）', 'Industrial, open, in-prefecture'], 12_100),
      row('priority_field', ['重点分野（県外）', 'Priority field, out-of-prefecture'], 24_200),
    ],
  },
  'omu-mpms3': {
    tariffs: [
      row('half_day', ['学内 半日', 'Internal, half a day'], 6_000, {
        organisationClasses: ['internal'],
        unit: { kind: 'half-day', fromMinute: 540 },
      }),
    ],
    timeRules: [
      {
        fromMinute: 1_260,
        toMinute: 540,
        weekdays: [1, 2, 3, 4, 5, 6, 7],
        discountPercent: '0',
        unitYen: 4_000,
        tariffs: ['half_day'],
      },
    ],
  },
  'nagasaki-pet': {
    tariffs: [
      row('internal_dual', ['学内 デュアルトレーサー', 'Internal, dual tracer'], 15_000, {
        organisationClasses: ['internal'],
      }),
      row('academia_dual', ['大学等 デュアルトレーサー', 'Academia, dual tracer'], 25_500, {
        organisationClasses: ['academia', 'public'],
      }),
      row('company_dual', ['企業 デュアルトレーサー', 'Company, dual tracer'], 30_000, {
        organisationClasses: ['large', 'sme', 'startup'],
      }),
    ],
    dayCaps: [{ yen: 45_000, tariffs: ['internal_dual'] }],
  },
  'mems-drie': halfOfLater,
  'mems-pzt': halfOfLater,
  'mems-icp': halfOfLater,
  'mems-asher': halfOfLater,
};

export const remarksOf = (itemId: string): Remarks => remarks[itemId] ?? {};
