import type { Bilingual, NoticeParams } from '@kyoyo/contracts';
import { declaring } from '@kyoyo/event-store/declaring';
import type { ColumnType } from 'kysely';

type Timestamp = ColumnType<Date, string, string>;

/** What follows from the streams, and what is written beside their events; the rest is plain SQL. */
export interface Tables {
  notice: {
    notice_id: string;
    person_id: string;
    kind: string;
    params: ColumnType<NoticeParams, string, string>;
    link: string;
    raised_at: Timestamp;
  };
  webhook: {
    webhook_id: string;
    organisation_id: string;
    owner_id: string;
    host: string;
    event_types: readonly string[];
    status: string;
    created_at: Timestamp;
  };
  calendar_feed: {
    feed_id: string;
    person_id: string;
    language: string;
    revoked: boolean;
    created_at: Timestamp;
  };
  // Copies of what other services say.
  instrument: {
    instrument_id: string;
    name: ColumnType<Bilingual, string, string>;
    location: ColumnType<Bilingual, string, string>;
  };
  contract: {
    contract_id: string;
    title: ColumnType<Bilingual, string, string>;
    group_names: string[];
    person_ids: string[];
  };
  told_group: { group_name: string; person_id: string };
  institution_staff: { institution_id: string; person_id: string };
  calendar_entry: {
    reservation_id: string;
    person_id: string;
    instrument_id: string;
    period: string;
    status: string;
    version: number;
    changed_at: Timestamp;
  };
  // Kept beside the log: secrets, and what waits to be sent.
  webhook_target: { webhook_id: string; url: string; secret: string };
  webhook_delivery: {
    webhook_id: string;
    state: string;
    next_try_at: ColumnType<Date | null, never, null>;
  };
  calendar_feed_token: { feed_id: string; digest: Buffer };
}

export const { copy, stream, row } = declaring<Tables>();
