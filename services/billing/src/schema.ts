import type { ChargeEvent } from '@kyoyo/contracts';
import { declaring } from '@kyoyo/event-store/declaring';
import type { ColumnType } from 'kysely';

export type RatedCharge = ChargeEvent['data'];

export interface Tables {
  charge: {
    charge_id: string;
    institution_id: string;
    organisation_id: string;
    person_id: string;
    rated_at: ColumnType<Date, string, string>;
    data: ColumnType<RatedCharge, string, string>;
  };
}

export const { stream, row } = declaring<Tables>();
