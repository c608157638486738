import { declaring } from '@kyoyo/event-store/declaring';
import type { ColumnType } from 'kysely';

/** Read with plain SQL: one table, kept as it came. */
export interface Tables {
  event: {
    source: string;
    position: number;
    event_id: string;
    type: string;
    subject: string;
    correlation_id: string;
    person_id: string | null;
    organisation_id: string | null;
    time: ColumnType<Date, string, string>;
    envelope: ColumnType<unknown, string, string>;
  };
}

export const { row } = declaring<Tables>();
