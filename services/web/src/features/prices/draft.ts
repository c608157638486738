import {
  type Bilingual,
  organisationClass,
  type OrganisationClass,
  type RateCard,
  serviceKind,
  type ServiceKind,
} from '@kyoyo/contracts';
import { type Instant, japanDate, japanInstant, plusMinutes } from '@kyoyo/kernel';
import { weekdays } from '../operators/rota-words.ts';

/** Prices while they are typed, and what they begin with. Pure but for keys. */

export const unitKinds = [
  'hour',
  'minute',
  'block',
  'half-day',
  'day',
  'count',
  'person-hour',
] as const;
type UnitKind = (typeof unitKinds)[number];

/** Stays the same while it is edited. */
interface Keyed {
  readonly key: string;
}

export interface RowDraft {
  /** Names it in the card, in its caps, and in bookings that were made by it. */
  readonly code: string;
  readonly label: Bilingual;
  readonly yen: string;
  readonly organisationClasses: readonly OrganisationClass[];
  readonly serviceKinds: readonly ServiceKind[];
}

export interface OptionDraft {
  readonly code: string;
  readonly label: Bilingual;
  readonly unit: Bilingual;
  readonly yen: string;
  readonly classFactor: boolean;
}

export interface RuleDraft extends Keyed {
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly weekdays: readonly (typeof weekdays)[number][];
  readonly percent: string;
}

export interface CapDraft extends Keyed {
  readonly yen: string;
  readonly rows: readonly string[];
}

/** Prices while they are being typed: numbers are text. Both ways of pricing are kept. */
export interface PriceDraft {
  readonly unit: UnitKind;
  readonly hours: string;
  readonly billing: 'prorated' | 'started';
  readonly noun: Bilingual;
  readonly basis: RateCard['basis'];
  readonly pricing: RateCard['pricing']['kind'];
  readonly base: string;
  readonly factors: Readonly<Partial<Record<OrganisationClass, string>>>;
  readonly rows: readonly RowDraft[];
  readonly caps: readonly CapDraft[];
  readonly minimum: string;
  readonly rules: readonly RuleDraft[];
  readonly options: readonly OptionDraft[];
  readonly indirect: string;
  readonly tax: RateCard['tax'];
  readonly effectiveFrom: Instant;
  readonly source: RateCard['source'];
}

const nothing = { ja: '', en: '' };

/** People never see one. It is new, since bookings may name those of the cards before. */
export const newCode = (kind: string): string => `${kind}-${crypto.randomUUID().slice(0, 8)}`;

export const newRow = (): RowDraft => ({
  code: newCode('row'),
  label: nothing,
  yen: '',
  organisationClasses: organisationClass.options,
  serviceKinds: serviceKind.options,
});

export const newCap = (): CapDraft => ({ key: crypto.randomUUID(), yen: '', rows: [] });

export const newRule = (): RuleDraft => ({
  key: crypto.randomUUID(),
  fromMinute: 1_080,
  toMinute: 480,
  weekdays: [1, 2, 3, 4, 5],
  percent: '',
});

const hour = { ja: '時間', en: 'hour' };

/** What an option is most often, with its name. */
export const usualOptions = {
  guidance: { label: { ja: '技術指導', en: 'Guidance' }, unit: hour, classFactor: true },
  staff: { label: { ja: '人件費', en: 'Staff' }, unit: hour, classFactor: false },
  item: { label: nothing, unit: { ja: '個', en: 'piece' }, classFactor: false },
} as const;

/** The midnight in Japan that comes next. */
export const nextMidnight = (now: Instant): Instant =>
  japanInstant(japanDate(plusMinutes(now, 1_440)));

export const emptyDraft = (effectiveFrom: Instant): PriceDraft => ({
  unit: 'hour',
  hours: '4',
  billing: 'prorated',
  noun: nothing,
  basis: 'reserved',
  pricing: 'factor',
  base: '',
  factors: { large: '1', sme: '1', startup: '1', academia: '1', public: '1', internal: '1' },
  rows: [newRow()],
  caps: [],
  minimum: '',
  rules: [],
  options: [],
  indirect: '0',
  tax: { treatment: 'exclusive', percent: '10' },
  effectiveFrom,
  source: { url: '', note: '' },
});

/** A card, to be changed. */
export function draftOf(card: RateCard, effectiveFrom: Instant): PriceDraft {
  const empty = emptyDraft(effectiveFrom);
  const { pricing, basis, tax, source } = card;
  return {
    ...empty,
    ...unitOf(card.unit),
    basis,
    pricing: pricing.kind,
    ...(pricing.kind === 'table'
      ? { rows: pricing.tariffs.map((row) => ({ ...row, yen: String(row.yen) })) }
      : { base: String(pricing.baseYen), factors: pricing.factors }),
    caps: card.dayCaps.map(({ yen, tariffs }) => ({
      ...newCap(),
      yen: String(yen),
      rows: tariffs,
    })),
    minimum: card.minimumYen === null ? '' : String(card.minimumYen),
    rules: card.timeRules.map(({ discountPercent, ...rule }) => ({
      ...newRule(),
      ...rule,
      weekdays: weekdays.filter((day) => rule.weekdays.includes(day)),
      percent: discountPercent,
    })),
    options: card.options.map((option) => ({ ...option, yen: String(option.yen) })),
    indirect: card.indirectPercent,
    tax,
    source,
  };
}

function unitOf(unit: RateCard['unit']): Partial<PriceDraft> {
  switch (unit.kind) {
    case 'time': {
      const { minutes, billing } = unit;
      if (minutes === 1) return { unit: 'minute' };
      if (minutes === 60) return { unit: 'hour', billing };
      return { unit: 'block', hours: hoursOf(minutes), billing };
    }
    case 'person-time':
      return { unit: 'person-hour', hours: hoursOf(unit.minutes) };
    case 'count':
      return { unit: 'count', noun: unit.noun };
    case 'day':
    case 'half-day':
      return { unit: unit.kind };
  }
}

/** `4`, `0.5`; what has no end as a decimal is a fraction. */
const hoursOf = (minutes: number): string =>
  Number.isInteger(minutes / 15) ? String(minutes / 60) : `${minutes}/60`;
