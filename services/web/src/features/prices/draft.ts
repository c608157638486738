import {
  type Bilingual,
  organisationClass,
  type OrganisationClass,
  type RateCard,
  serviceKind,
  type ServiceKind,
} from '@kyoyo/contracts';
import { type Instant, japanDate, japanInstant, plusMinutes } from '@kyoyo/kernel';
import type { weekdays } from '../operators/rota-words.ts';

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

/** What one price buys. */
export interface UnitDraft {
  readonly unit: UnitKind;
  readonly hours: string;
  readonly billing: 'prorated' | 'started';
  readonly noun: Bilingual;
  /** Of a half day: when the first one begins. */
  readonly halfDayFrom: number;
}

/** Another price from the so-many-and-first unit on. */
export interface TierDraft extends Keyed {
  readonly after: string;
  readonly yen: string;
}

export interface PublicationDraft {
  readonly required: boolean;
  readonly embargo: string;
  /** The code of the row that is owed where it is not published. */
  readonly elseRow: string;
}

export interface RowDraft {
  /** Names it in the card, in its caps, and in bookings that were made by it. */
  readonly code: string;
  readonly label: Bilingual;
  readonly yen: string;
  readonly organisationClasses: readonly OrganisationClass[];
  readonly serviceKinds: readonly ServiceKind[];
  /** Where this row has a unit of its own. */
  readonly own: UnitDraft | null;
  readonly tiers: readonly TierDraft[];
  readonly publication: PublicationDraft | null;
}

export interface OptionDraft {
  readonly code: string;
  readonly label: Bilingual;
  readonly unit: Bilingual;
  readonly yen: string;
  readonly classFactor: boolean;
  /** A share of the price instead of yen; empty for none. */
  readonly percent: string;
  readonly charged: RateCard['options'][number]['charged'];
  readonly rows: readonly string[];
  readonly inTotal: boolean;
  readonly collectedFor: Bilingual;
}

export interface RuleDraft extends Keyed {
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly weekdays: readonly (typeof weekdays)[number][];
  readonly percent: string;
  readonly surcharge: string;
  /** Another price in these hours; empty for none. */
  readonly yen: string;
  readonly rows: readonly string[];
}

export interface CapDraft extends Keyed {
  readonly yen: string;
  readonly rows: readonly string[];
}

export interface MonthCapDraft extends CapDraft {
  readonly per: RateCard['monthCaps'][number]['per'];
}

export interface TotalDiscountDraft extends Keyed {
  readonly percent: string;
  readonly upTo: string;
  readonly rows: readonly string[];
}

/** Prices while they are being typed: numbers are text. Both ways of pricing are kept. */
export interface PriceDraft extends UnitDraft {
  readonly basis: RateCard['basis'];
  readonly pricing: RateCard['pricing']['kind'];
  readonly base: string;
  readonly factors: Readonly<Partial<Record<OrganisationClass, string>>>;
  readonly tiers: readonly TierDraft[];
  readonly tiering: RateCard['pricing']['tiering'];
  readonly roundUp: string;
  readonly rows: readonly RowDraft[];
  readonly caps: readonly CapDraft[];
  readonly monthCaps: readonly MonthCapDraft[];
  readonly totalDiscounts: readonly TotalDiscountDraft[];
  readonly minimum: string;
  readonly maximum: string;
  readonly rules: readonly RuleDraft[];
  readonly options: readonly OptionDraft[];
  readonly indirect: string;
  readonly alongside: string;
  readonly rounding: RateCard['rounding'];
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
  own: null,
  tiers: [],
  publication: null,
});

export const newTier = (): TierDraft => ({ key: crypto.randomUUID(), after: '1', yen: '' });

export const newCap = (): CapDraft => ({ key: crypto.randomUUID(), yen: '', rows: [] });

export const newMonthCap = (): MonthCapDraft => ({ ...newCap(), per: 'organisation' });

export const newTotalDiscount = (): TotalDiscountDraft => ({
  key: crypto.randomUUID(),
  percent: '',
  upTo: '',
  rows: [],
});

export const newRule = (): RuleDraft => ({
  key: crypto.randomUUID(),
  fromMinute: 1_080,
  toMinute: 480,
  weekdays: [1, 2, 3, 4, 5],
  percent: '',
  surcharge: '0',
  yen: '',
  rows: [],
});

export const newOption = (kind: keyof typeof usualOptions): OptionDraft => ({
  ...usualOptions[kind],
  code: newCode(kind),
  yen: '',
  percent: '',
  charged: 'on-request',
  rows: [],
  inTotal: false,
  collectedFor: nothing,
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

export const newUnit = (): UnitDraft => ({
  unit: 'hour',
  hours: '4',
  billing: 'prorated',
  noun: nothing,
  halfDayFrom: 0,
});

export const emptyDraft = (effectiveFrom: Instant): PriceDraft => ({
  ...newUnit(),
  basis: 'reserved',
  pricing: 'factor',
  base: '',
  factors: { large: '1', sme: '1', startup: '1', academia: '1', public: '1', internal: '1' },
  tiers: [],
  tiering: 'following',
  roundUp: '',
  rows: [newRow()],
  caps: [],
  monthCaps: [],
  totalDiscounts: [],
  minimum: '',
  maximum: '',
  rules: [],
  options: [],
  indirect: '0',
  alongside: '',
  rounding: 'half-up',
  tax: { treatment: 'exclusive', percent: '10' },
  effectiveFrom,
  source: { url: '', note: '' },
});

/** `4`, `0.5`; what has no end as a decimal is a fraction. */
export const hoursOf = (minutes: number): string =>
  Number.isInteger(minutes / 15) ? String(minutes / 60) : `${minutes}/60`;
