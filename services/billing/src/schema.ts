import type { ChargeEvent } from '@kyoyo/contracts';
import type { ColumnType } from 'kysely';

export type RatedCharge = ChargeEvent['data'];

export interface Tables {
  charge: {
    charge_id: string;
    reservation_id: string;
    institution_id: string;
    organisation_id: string;
    person_id: string;
    rated_at: ColumnType<Date, string, never>;
    data: ColumnType<RatedCharge, string, never>;
  };
}
