import { examplePlan, type Plan } from '@kyoyo/contracts';

const both = (text: string) => ({ ja: text, en: text });

export const policy = {
  openTo: ['startup'],
  opening: { fromMinute: 0, toMinute: 1440 },
  durationMinutesMin: 60,
  durationMinutesMax: 240,
  granularityMinutes: 60,
  horizonDays: 60,
};

/** The instruments of the world, and what is special about each. */
export const instrumentRules = {
  instrument: {},
  askedInstrument: { approval: 'required' },
  operatedInstrument: { operator: 'optional' },
  brokenInstrument: {},
  plannedInstrument: {},
  suppliedInstrument: {},
} as const;

/** Something that a run may take, for a card that offers it. */
export const helium = {
  code: 'helium',
  label: { ja: 'ヘリウム', en: 'Helium' },
  yen: 900,
  unit: { ja: 'L', en: 'litre' },
  classFactor: false,
};

export const rateCardFrom = (effectiveFrom: string) => ({
  unit: { kind: 'time', minutes: 60, billing: 'prorated' },
  basis: 'reserved',
  pricing: {
    kind: 'table',
    tariffs: [
      {
        code: 'startup',
        label: both('新興'),
        yen: 3_300,
        organisationClasses: ['startup'],
        serviceKinds: ['equipment-use'],
      },
    ],
  },
  timeRules: [],
  dayCaps: [],
  minimumYen: null,
  options: [],
  indirectPercent: '0',
  tax: { treatment: 'inclusive', percent: '10' },
  effectiveFrom,
  source: { url: '', note: '' },
});

/** The same for who publishes results, and what is owed where they are not. */
export function openCardFrom(effectiveFrom: string) {
  const card = rateCardFrom(effectiveFrom);
  const publication = { required: true, embargoMonths: 24, elseTariff: 'kept' };
  const open = card.pricing.tariffs.map((tariff) => ({ ...tariff, publication }));
  const kept = { code: 'kept', label: both('成果非公開'), yen: 6_600, organisationClasses: [] };
  const tariffs = [...open, { ...kept, serviceKinds: ['equipment-use'] }];
  return { ...card, pricing: { ...card.pricing, tariffs } };
}

/** A plan that anybody may have from now on, without a minimum or a notice. */
export const planOf = (name: string, change: Partial<Plan> = {}): Plan => ({
  ...examplePlan,
  name: both(name),
  classes: null,
  commitment: null,
  approval: false,
  noticeDays: 0,
  capMinutes: null,
  instrumentIds: null,
  ...change,
});
