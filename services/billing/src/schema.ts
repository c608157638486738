import type { Booking, ChargeEvent, RateCard } from '@kyoyo/contracts';
import { declaring } from '@kyoyo/event-store/declaring';
import type { ColumnType } from 'kysely';

export type RatedCharge = Extract<ChargeEvent, { type: 'ChargeRated' }>['data'];

/** What a charge is by now. */
export interface ChargeData extends RatedCharge {
  readonly correction: {
    readonly reason: string;
    readonly formerTotals: RatedCharge['totals'];
  } | null;
}

export interface Tables {
  charge: {
    charge_id: string;
    institution_id: string;
    organisation_id: string;
    person_id: string;
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
  coming_booking: {
    reservation_id: string;
    institution_id: string;
    instrument_id: string;
    organisation_id: string;
    starts_at: ColumnType<Date, string, string>;
    ends_at: ColumnType<Date, string, string>;
    asked: ColumnType<Pick<Booking, 'serviceKind' | 'tariff' | 'quantity'>, string, string>;
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
