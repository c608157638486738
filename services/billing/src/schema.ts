import type { ChargedContractFee, ChargeEvent, RateCard } from '@kyoyo/contracts';
import { declaring } from '@kyoyo/event-store/declaring';
import type { ColumnType } from 'kysely';

export type RatedCharge = Extract<ChargeEvent, { type: 'ChargeRated' }>['data'];

/** What a charge for a use is by now. */
export interface ChargedUse extends RatedCharge {
  readonly correction: {
    readonly reason: string;
    readonly formerTotals: RatedCharge['totals'];
  } | null;
}

/** What a contract's own fee is charged. */
export type ChargeData = ChargedUse | ChargedContractFee;

export interface Tables {
  charge: {
    charge_id: string;
    institution_id: string;
    organisation_id: string;
    /** Null of a contract's own fee. */
    person_id: string | null;
    rated_at: ColumnType<Date, string, string>;
    used_to: ColumnType<Date, string, string>;
    month: string;
    net_yen: number;
    total_yen: number;
    data: ColumnType<ChargeData, string, string>;
  };
  /** What follows from the charges, of everybody whose they are. */
  charge_month: {
    owner_id: string;
    month: string;
    count: number;
    net_yen: string;
    total_yen: string;
  };
  // Copies of what other services say.
  rate_card: {
    card_id: string;
    instrument_id: string;
    card: ColumnType<RateCard, string, string>;
    event_id: string;
  };
  organisation_class: {
    organisation_id: string;
    valid_from: string;
    valid_to: string | null;
    class: string;
    event_id: string;
  };
}

export const { copy, stream, row } = declaring<Tables>();
