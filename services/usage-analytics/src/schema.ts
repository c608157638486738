import type { Hours } from '@kyoyo/contracts';
import { declaring } from '@kyoyo/event-store/declaring';
import type { ColumnType } from 'kysely';

export interface Tables {
  instrument: { instrument_id: string; institution_id: string; units: number };
  opening: {
    instrument_id: string;
    effective_from: ColumnType<Date, string, string>;
    hours: ColumnType<Hours, string, string>;
  };
  use: {
    reservation_id: string;
    instrument_id: string;
    organisation_id: string;
    reserved: string | null;
    used: string | null;
  };
  outage: { outage_id: string; instrument_id: string; units: number; period: string };
}

export const { copy, row } = declaring<Tables>();
