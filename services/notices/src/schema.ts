import type { ColumnType } from 'kysely';

type Timestamp = ColumnType<Date, string, never>;

/** What is written through projections; the rest is plain SQL. */
export interface Tables {
  notice: {
    notice_id: string;
    person_id: string;
    kind: string;
    params: string;
    link: string;
    raised_at: Timestamp;
  };
  webhook: {
    webhook_id: string;
    organisation_id: string;
    owner_id: string;
    host: string;
    event_types: string[];
    status: string;
    created_at: Timestamp;
  };
  webhook_target: { webhook_id: string; url: string; secret: string };
  webhook_delivery: {
    webhook_id: string;
    state: string;
    next_try_at: ColumnType<Date | null, never, null>;
  };
  calendar_feed: {
    feed_id: string;
    person_id: string;
    language: string;
    created_at: Timestamp;
    revoked: ColumnType<boolean, undefined, boolean>;
  };
  calendar_feed_token: { feed_id: string; digest: Buffer };
}
