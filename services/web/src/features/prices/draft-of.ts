import type { RateCard } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { weekdays } from '../operators/rota-words.ts';
import {
  emptyDraft,
  hoursOf,
  newCap,
  newMonthCap,
  newRule,
  newTier,
  newTotalDiscount,
  newUnit,
  type OptionDraft,
  type PriceDraft,
  type RowDraft,
  type TierDraft,
  type UnitDraft,
} from './draft.ts';

interface Tier {
  readonly afterUnits: number;
  readonly yen: number;
}

/** Empty where nothing is said. */
const typed = (value: number | string | null): string => (value === null ? '' : String(value));

/** A card, to be changed. */
export function draftOf(card: RateCard, effectiveFrom: Instant): PriceDraft {
  const { basis, tax, source, rounding } = card;
  return {
    ...emptyDraft(effectiveFrom),
    ...unitOf(card.unit),
    basis,
    ...pricingOf(card.pricing),
    ...listsOf(card),
    minimum: typed(card.minimumYen),
    maximum: typed(card.maximumYen),
    indirect: card.indirectPercent,
    alongside: typed(card.alongsidePercent),
    rounding,
    tax,
    source,
  };
}

const tiersOf = (tiers: readonly Tier[]): TierDraft[] =>
  tiers.map(({ afterUnits, yen }) => ({
    ...newTier(),
    after: String(afterUnits),
    yen: String(yen),
  }));

function pricingOf(pricing: RateCard['pricing']): Partial<PriceDraft> {
  const { kind, tiering } = pricing;
  if (kind === 'table') return { pricing: kind, tiering, rows: pricing.tariffs.map(rowOf) };
  return {
    pricing: kind,
    tiering,
    base: String(pricing.baseYen),
    factors: pricing.factors,
    tiers: tiersOf(pricing.tiers),
    roundUp: typed(pricing.roundUpToYen),
  };
}

type Tariff = Extract<RateCard['pricing'], { kind: 'table' }>['tariffs'][number];

const rowOf = ({ unit, tiers, publication, yen, ...row }: Tariff): RowDraft => ({
  ...row,
  yen: String(yen),
  own: unit && unitOf(unit),
  tiers: tiersOf(tiers),
  publication: publication && {
    required: publication.required,
    embargo: typed(publication.embargoMonths),
    elseRow: publication.elseTariff ?? '',
  },
});

function listsOf(card: RateCard): Partial<PriceDraft> {
  return {
    caps: card.dayCaps.map(({ yen, tariffs: rows }) => ({ ...newCap(), yen: String(yen), rows })),
    monthCaps: card.monthCaps.map(({ yen, tariffs: rows, per }) => ({
      ...newMonthCap(),
      yen: String(yen),
      rows,
      per,
    })),
    totalDiscounts: card.totalDiscounts.map(({ percent, upToYen, tariffs: rows }) => ({
      ...newTotalDiscount(),
      percent,
      upTo: typed(upToYen),
      rows,
    })),
    rules: card.timeRules.map((rule) => ({
      ...newRule(),
      fromMinute: rule.fromMinute,
      toMinute: rule.toMinute,
      weekdays: weekdays.filter((day) => rule.weekdays.includes(day)),
      percent: rule.discountPercent,
      surcharge: rule.surchargePercent,
      yen: typed(rule.unitYen),
      rows: rule.tariffs,
    })),
    options: card.options.map(optionOf),
  };
}

const optionOf = (option: RateCard['options'][number]): OptionDraft => ({
  code: option.code,
  label: option.label,
  unit: option.unit,
  yen: String(option.yen),
  classFactor: option.classFactor,
  percent: typed(option.percent),
  charged: option.charged,
  rows: option.tariffs,
  inTotal: option.inTotal,
  collectedFor: option.collectedFor ?? { ja: '', en: '' },
});

function unitOf(unit: RateCard['unit']): UnitDraft {
  const empty = newUnit();
  switch (unit.kind) {
    case 'time': {
      const { minutes, billing } = unit;
      if (minutes === 1 && billing === 'prorated') return { ...empty, unit: 'minute' };
      if (minutes === 60) return { ...empty, unit: 'hour', billing };
      return { ...empty, unit: 'block', hours: hoursOf(minutes), billing };
    }
    case 'person-time':
      return { ...empty, unit: 'person-hour', hours: hoursOf(unit.minutes) };
    case 'count':
      return { ...empty, unit: 'count', noun: unit.noun };
    case 'half-day':
      return { ...empty, unit: 'half-day', halfDayFrom: unit.fromMinute };
    case 'day':
      return { ...empty, unit: 'day' };
  }
}
