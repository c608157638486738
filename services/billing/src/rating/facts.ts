import type {
  Bilingual,
  ChargeEvent,
  ChargeLine,
  OrganisationClass,
  OwedFee,
  RateCard,
  ServiceKind,
  UseTerms,
} from '@kyoyo/contracts';
import type { Instant, Period } from '@kyoyo/kernel';
import type { ChargeTotals } from './totals.ts';

export interface DatedCard {
  readonly cardId: string;
  readonly card: RateCard;
}

/** The class that a user has from an instant on. */
export interface DatedClass {
  readonly from: Instant;
  readonly organisationClass: OrganisationClass;
}

export type PricedTerms = Pick<UseTerms, 'graceMinutes' | 'earlyCharged'>;

/** How use of an instrument that a subsidy bought is priced under usage terms, until it no longer is. */
export interface Subsidy {
  readonly mode: 'free' | 'at-cost';
  /** 24:00 of the last day. */
  readonly until: Instant;
  /** What use costs at cost. */
  readonly costCard?: DatedCard;
}

/** Another rule of the subsidy, from an instant on. */
interface LaterSubsidy extends Subsidy {
  readonly from: Instant;
}

/** Of the hours of a subscription, in the order in which they are taken. */
export interface Covered {
  readonly source: 'included' | 'rollover' | 'pool' | 'overage';
  readonly minutes: number;
}

/** What the contract says of the price; exact numbers as text. */
export type PricedContract =
  | { readonly form: 'usage-terms' }
  | {
      readonly form: 'subscription';
      readonly cover: readonly Covered[];
      readonly overageYenPerHour: string;
      /** By which minutes the plan counts; null or absent: those of the card. */
      readonly basis?: 'reserved' | 'used' | null;
    }
  | {
      readonly form: 'joint-research' | 'commissioned';
      /** Null: that of the card. */
      readonly indirectPercent: string | null;
      /** Null: what the card says of the class. */
      readonly classFactor: string | null;
    };

/** A lower price for this person, such as half for the young. */
export interface Discount {
  readonly label: Bilingual;
  readonly percent: string;
  /** The most that use may then come to in a month of Japan, with what the person spent before. */
  readonly monthlyCapYen: number | null;
}

/** Exact yen by month of Japan. */
export type YenByMonth = Readonly<Record<string, string>>;

/** What use of this instrument was charged before, to the organisation and of it to the person. */
export interface SpentInMonth {
  readonly organisation: YenByMonth;
  readonly person: YenByMonth;
}

/** Everything a price depends on. For a quote, `used` is the reserved time. */
export interface RatingFacts {
  /** Every card that the instrument ever had, in any order. */
  readonly cards: readonly DatedCard[];
  /** At the reserved start. */
  readonly organisationClass: OrganisationClass;
  /** What it becomes within the reserved time. */
  readonly laterClasses?: readonly DatedClass[];
  readonly serviceKind: ServiceKind;
  /** A tariff by its code, whatever class it is meant for; null takes the first that fits. */
  readonly tariff: string | null;
  /** Items or persons; the prices of plain time do not depend on it. */
  readonly quantity: number;
  readonly reserved: Period;
  readonly used: Period;
  /** No grace, and early use costs nothing, where none are named. */
  readonly terms?: PricedTerms;
  readonly options: readonly { readonly code: string; readonly quantity: string }[];
  /** At the reserved start. */
  readonly subsidy?: Subsidy | null;
  /** What it becomes within the reserved time, in the order of time. */
  readonly laterSubsidies?: readonly LaterSubsidy[];
  /** Usage terms, where none is named. */
  readonly contract?: PricedContract;
  readonly discounts?: readonly Discount[];
  readonly spentInMonth?: SpentInMonth | null;
  /** Whether results were not published as the tariff asks. */
  readonly unpublished?: boolean;
  /** Only cards with a price alongside others ask for it. */
  readonly alongside?: Alongside | null;
}

/**
 * What the same person was charged before for use in half days, by their begin, of this instrument and
 * of each other one: at its full price, in exact yen.
 */
export type Alongside = NonNullable<Charged['alongside']>;

export interface Rated {
  /** The code of the tariff that applied; null where the card prices by factors of a base. */
  readonly tariff: string | null;
  readonly lines: ChargeLine[];
  readonly totals: ChargeTotals;
  /** What the use came to, before minimum and options: what caps of a month count. */
  readonly useByMonth: Charged['useByMonth'];
  /** What it came to at its full price in each half day, where the card prices those together. */
  readonly useByHalfDay: Charged['useByHalfDay'];
}
type Charged = Extract<ChargeEvent, { type: 'ChargeRated' }>['data'];

/** A fee is rated by what was reserved: nobody used it, and nobody took options. */
export interface FeeFacts extends Omit<RatingFacts, 'used' | 'options' | 'terms'> {
  /** Time beside the reserved that stays booked: what both cost more than this is the price. */
  readonly kept?: Period | null;
}

export interface FeeShare {
  readonly kind: OwedFee['kind'];
  readonly percent: number;
}

export interface RatedFee extends Rated {
  /** What the fee is a share of. */
  readonly price: Pick<Rated, 'lines' | 'totals'>;
}
