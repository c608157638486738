import type { ClearingEvent, DistributionEvent, IncomeShare } from '@kyoyo/contracts';
import type { ColumnType } from 'kysely';

type Json<Value> = ColumnType<Value, string, string>;
type DataOf<Event, Type> = Extract<Event, { type: Type; data: unknown }>['data'];

export interface ClearingData extends DataOf<ClearingEvent, 'ClearingProposed'> {
  readonly acceptedBy: readonly string[];
  readonly bookedOn: Readonly<Record<string, string>> | null;
  /** Who has booked the difference, for which day, and the payment that brought it; null where by hand. */
  readonly paid: readonly {
    readonly by: string;
    readonly paidOn: string;
    readonly paymentId: string | null;
  }[];
  readonly declined: { readonly by: string; readonly reason: string } | null;
}

/** The tables of income that is divided, and set off. */
export interface SharingTables {
  split_rule: {
    institution_id: string;
    instrument_id: string | null;
    rule_id: string;
    effective_from: ColumnType<string, string, string>;
    shares: Json<readonly IncomeShare[]>;
  };
  distribution: {
    distribution_id: string;
    institution_id: string;
    month: string;
    net_yen: number;
    data: Json<DataOf<DistributionEvent, 'IncomeDistributed'>>;
    version: number;
  };
  clearing: {
    clearing_id: string;
    low_id: string;
    high_id: string;
    quarter: string;
    status: string;
    sequence: number;
    fiscal_year: number;
    latest_event_id: string;
    data: Json<ClearingData>;
    version: number;
  };
  /** Held for a clearing that is proposed: nothing else bills them meanwhile. */
  clearing_charge: { charge_id: string; clearing_id: string };
  network_member: { network_id: string; institution_id: string };
}
