import {
  type Booking,
  exampleIds,
  exampleOf,
  type ReservationView,
  type Slot,
} from '@kyoyo/contracts';
import type pg from 'pg';
import { billing } from './fill-billing.ts';
import { invoices } from './fill-invoices.ts';
import { incidentTables, sharingTables } from './sharing.ts';
import { payments } from './fill-payments.ts';
import { subscriptionStatements } from './fill-subscriptions.ts';
import {
  card,
  classes,
  costSheets,
  counts,
  covered,
  id,
  institutionOf,
  json,
  jsonOf,
  minutesEach,
  name,
  numbered,
  organisationOf,
  personOf,
  rule,
  series,
} from './numbered.ts';

const { evidence } = exampleOf('identity', 'ClassRequested').data as { evidence: object };
const { slot, booking } = exampleOf('reservation', 'ReservationConfirmed').data as {
  readonly slot: Slot;
  readonly booking: Booking;
};
const view: ReservationView = {
  id: exampleIds.reservation,
  status: 'confirmed',
  slot: { ...slot, operatorId: null, accessories: [] },
  booking: { ...booking, seriesId: null },
  heldUntil: null,
  startedAt: null,
  endedAt: null,
  options: [],
  reason: null,
  suspension: null,
  touchedBy: null,
  contractLapsed: false,
  keptWaiting: null,
  version: 1,
  firm: true,
};
const policy = (exampleOf('catalogue', 'PolicySet').data as { policy: object }).policy;
const description = exampleOf('catalogue', 'InstrumentProposed').data;
const { content } = exampleOf('subscription', 'ResearchAgreed').data as { content: object };
/** As the stream of a research contract keeps it. */
const research = {
  form: 'joint-research',
  number: 1,
  newest: content,
  negotiated: null,
  agreed: { number: 1, content, at: '2026-04-01T00:00:00.000Z', signatures: [] },
  withdrawn: false,
  ended: null,
  shown: [1],
  representativeIds: [],
  reviewers: {},
  researchers: {},
  due: [],
  pledges: {},
  spending: 'open',
  overdraft: null,
};
const notice = exampleOf('notices', 'NoticeRaised').data;

const policies = `SELECT ${id('instrument', 'n')}, '2020-01-01', ${json(policy)}::jsonb
  FROM ${series(counts.instruments)}`;

const statements: Readonly<Record<string, readonly string[]>> = {
  identity: [
    `INSERT INTO organisation SELECT ${id('organisation', 'n')}, ${name('Org')}, NULL
     FROM ${series(counts.organisations)}`,
    `INSERT INTO organisation_class ${classes}, 'test', false FROM ${series(counts.organisations)}`,
    `INSERT INTO class_request SELECT ${id('thing', 'n')}, ${id('organisation', `n % ${counts.organisations} + 1`)},
       ${id('institution', institutionOf('n'))}, 'startup', ${json(evidence)}::jsonb, NULL,
       CASE WHEN n % 20 = 0 THEN 'open' ELSE 'certified' END, now(), NULL, NULL, NULL
     FROM ${series(20_000)}`,
    `INSERT INTO member SELECT ${id('person', 'n')}, ${id('organisation', organisationOf('n'))},
       '[{"name":"member"}]' FROM ${series(counts.people)}`,
    `INSERT INTO person_vault SELECT ${id('person', 'n')}, n || '@example.jp', ${name('P')}, ''
     FROM ${series(counts.people)}`,
    `INSERT INTO session SELECT ${id('thing', 'n')}, ${id('person', 'n % 2000 + 1')},
       decode(lpad(to_hex(n), 64, '0'), 'hex'), now(), now() + interval '1 day'
     FROM ${series(20_000)}`,
    `INSERT INTO mail_outbox SELECT ${id('thing', 'n')}, ${id('person', 'n % 2000 + 1')}, 's', 'b',
       'captured', 0, NULL, NULL, now() - n * interval '1 minute' FROM ${series(counts.bookings)}`,
  ],
  catalogue: [
    `INSERT INTO institution SELECT ${id('institution', 'n')}, ${name('Lab')}, 1, 'lab'
     FROM ${series(counts.institutions)}`,
    `INSERT INTO instrument SELECT ${id('instrument', 'n')},
       ${id('institution', institutionOf('n'))}, 'x', '{SEM}',
       ${json(description)}::jsonb || jsonb_build_object('name', ${name('SEM')}), 'approved', NULL,
       0, NULL, 1, 'sem ' || n, 'sem electron microscope ' || n
     FROM ${series(counts.instruments)}`,
    `INSERT INTO booking_policy ${policies}`,
    `INSERT INTO rate_card SELECT ${id('instrument', 'n')}, '2020-01-01', ${id('thing', 'n')},
       ${json(card)}::jsonb FROM ${series(counts.instruments)}`,
    `INSERT INTO subsidy SELECT ${id('instrument', 'n')}, '2023-03-15', ${json(rule)}::jsonb, NULL
     FROM ${series(counts.instruments)}`,
    costSheets('1'),
    `INSERT INTO search_word SELECT ${id('instrument', 'n')}, word, word,
       ARRAY(SELECT substr(word, at, 3) FROM generate_series(1, length(word) - 2) at)
     FROM ${series(counts.instruments)}, unnest(ARRAY[
       CASE WHEN n % 20 = 0 THEN 'electron' ELSE substr(md5(n::text), 1, 8) END,
       'lab' || n, substr(md5('x' || n), 1, 9)]
       || ARRAY(SELECT substr(md5(n || ' ' || k), 1, 8) FROM generate_series(1, 9) AS k)) AS word`,
    `INSERT INTO instrument_file SELECT encode(sha256(n::text::bytea), 'hex'), 'image/png',
       decode(repeat('00', 100000), 'hex'), now() FROM ${series(counts.instruments)}`,
  ],
  subscription: [
    ...subscriptionStatements,
    `INSERT INTO coverage SELECT ${id('thing', 'n')}, ${id('institution', 'n % 10 + 1')},
       ${json(covered)}::jsonb FROM ${series(2_000)}`,
    `INSERT INTO terms SELECT ${id('thing', 'n')}, ${id('institution', 'n')}, 1,
       '{"ja":"x","en":"x"}', '2020-01-01' FROM ${series(counts.institutions)}`,
    `INSERT INTO agreement SELECT ${id('thing', 'n')}, ${id('institution', 'n % 10 + 1')},
       ${id('organisation', 'n / 10 + 1')}, 1, ${id('person', '1')}, now(), now()
     FROM ${series(1_999)}`,
    `INSERT INTO research SELECT ${id('thing', 'n')}, ${id('booking', 'n')},
       ${id('institution', 'n % 10 + 1')}, 'joint-research', 'agreed',
       now() - n * interval '1 hour', ${json(research)}::jsonb
         || jsonb_build_object('institutionId', ${id('institution', 'n % 10 + 1')}),
       now(), now(), ${id('thing', 'n')}, 1 FROM ${series(1_999)}`,
    `INSERT INTO research_party SELECT ${id('thing', 'n')}, ${id('organisation', 'n / 10 + 1')}
     FROM ${series(1_999)}`,
    `INSERT INTO research_version SELECT ${id('thing', 'n')}, 1, ${json(content)}::jsonb, now(),
       ${id('person', '1')} FROM ${series(1_999)}`,
    `INSERT INTO charged SELECT ${id('thing', 'n')}, ${id('booking', 'n % 2000 + 1')}, 1000
     FROM ${series(counts.bookings)}`,
    `INSERT INTO attributed SELECT ${id('thing', 'n')}, ${id('booking', 'n % 2000 + 1')}, now()
     FROM ${series(counts.bookings)}`,
    `INSERT INTO consulted SELECT ${id('thing', 'n')}, ${id('institution', 'n % 10 + 1')},
       ${id('organisation', 'n / 10 + 1')}, now() - interval '90 days' FROM ${series(1_999)}`,
  ],
  reservation: [
    `INSERT INTO instrument SELECT ${id('instrument', 'n')},
       ${id('institution', institutionOf('n'))}, 1, true, 1 FROM ${series(counts.instruments)}`,
    `INSERT INTO booking_policy ${policies}`,
    `INSERT INTO person SELECT ${id('person', 'n')}, ${id('organisation', organisationOf('n'))}, true
     FROM ${series(counts.people)}`,
    `INSERT INTO organisation_class ${classes} FROM ${series(counts.organisations)}`,
    `INSERT INTO reservation SELECT ${id('booking', 'n')},
       CASE WHEN s < now() THEN 'done' ELSE 'confirmed' END, i, f, 1,
       tstzrange(s, s + interval '${minutesEach} minutes'), o, p, NULL, NULL, NULL,
       (${jsonOf(view, 'n')})::jsonb FROM ${numbered(counts.bookings)}`,
    `INSERT INTO claim (resource, taker, period) SELECT i || '/1', ${id('booking', 'n')},
       tstzrange(s, s + interval '${minutesEach} minutes') FROM ${numbered(counts.bookings)}
     WHERE s > now() - interval '1 day'`,
    `INSERT INTO outage SELECT ${id('thing', 'n')}, ${id('instrument', 'n % 1000 + 1')},
       ${id('institution', institutionOf('n % 1000 + 1'))}, '{1}',
       tstzrange(now() - n * interval '1 hour', now() - (n - 1) * interval '1 hour'), 'x', false, 1
     FROM ${series(10_000)}`,
    `INSERT INTO waitlist SELECT ${id('thing', 'n')}, 'lapsed', i, f, p,
       tstzrange(s, s + interval '2 hours'),
       (${jsonOf(exampleOf('reservation', 'WaitlistJoined').data, 'n')})::jsonb, NULL, NULL, 1
     FROM ${numbered(counts.bookings)}`,
    `INSERT INTO consultation SELECT ${id('thing', 'n')}, f, i, o, p, 'subject', 'open', 'staff',
       NULL, NULL, s, s, ${id('thing', 'n')}, 1 FROM ${numbered(counts.bookings)}`,
    `INSERT INTO qualification SELECT ${id('thing', 'n')}, p, o, i, f, 'qualified', '2026-01-01', NULL, NULL,
       'none', NULL, NULL, NULL, uuidv7(), 1
     FROM ${numbered(counts.bookings)} ON CONFLICT DO NOTHING`,
    `INSERT INTO consultation_entry SELECT ${id('thing', 'n')}, entry, p, entry % 2 = 0, s, 'm', NULL
     FROM ${numbered(counts.bookings)}, generate_series(1, 2) AS entry`,
    ...incidentTables,
    `INSERT INTO series SELECT ${id('thing', 'n')}, i, f, o, p, '[]', 1
     FROM ${numbered(counts.bookings)}`,
    `INSERT INTO kiosk SELECT ${id('instrument', 'n')}, repeat('ab', 32)
     FROM ${series(counts.instruments)}`,
  ],
  usage_analytics: [
    `INSERT INTO instrument SELECT ${id('instrument', 'n')},
       ${id('institution', institutionOf('n'))}, 1 FROM ${series(counts.instruments)}`,
    `INSERT INTO use SELECT ${id('booking', 'n')}, i, o, tstzrange(s, s + interval '2 hours'),
       tstzrange(s, s + interval '2 hours') FROM ${numbered(counts.bookings)}`,
  ],
  billing: [...billing, ...payments, ...invoices, ...sharingTables],
  notices: [
    `INSERT INTO notice_reading SELECT ${id('thing', 'n')}, now() FROM ${series(counts.bookings)}
     WHERE n % 1000 <> 0`,
    `INSERT INTO notice SELECT ${id('thing', 'n')}, p, '${String(notice['kind'])}',
       ${json(notice['params'])}::jsonb, '/', s FROM ${numbered(counts.bookings)}`,
    `INSERT INTO calendar_entry SELECT ${id('booking', 'n')}, p, i,
       tstzrange(s, s + interval '2 hours'), 'confirmed', 1, now()
     FROM ${numbered(counts.bookings)}`,
    `INSERT INTO webhook SELECT ${id('thing', 'n')}, ${id('organisation', 'n')}, ${id('person', 'n')},
       'x', '{}', 'active', now() FROM ${series(counts.organisations)}`,
    `INSERT INTO webhook_delivery SELECT ${id('thing', 'n')},
       ${id('thing', `n % ${counts.organisations} + 1`)}, 'ReservationConfirmed', '{}', 'delivered',
       1, NULL, 200, NULL, now() - n * interval '1 minute' FROM ${series(counts.bookings)}`,
    `INSERT INTO calendar_feed SELECT ${id('thing', 'n')}, ${id('person', 'n')}, 'ja', now(), false
     FROM ${series(counts.people)}`,
    `INSERT INTO calendar_feed_token SELECT ${id('thing', 'n')}, sha256(n::text::bytea), NULL
     FROM ${series(counts.people)}`,
  ],
  audit: [
    `INSERT INTO event SELECT 'reservation', n, ${id('thing', 'n')},
       CASE WHEN n % 200000 = 7 THEN 'NoShowRecorded' WHEN n % 4 = 0 THEN 'ReservationConfirmed'
         WHEN n % 4 = 1 THEN 'ReservationMoved' WHEN n % 4 = 2 THEN 'RunStarted' ELSE 'RunEnded' END,
       ${id('booking', 'n / 4')}, ${id('booking', 'n / 4')}, ${id('person', personOf('n'))},
       ${id('organisation', organisationOf(personOf('n')))},
       now() - (${counts.events} - n) * interval '20 seconds',
       replace($1, $2, ${id('booking', 'n / 4')}::text)::json
     FROM ${series(counts.events)}`,
  ],
};

/** Fills the tables of one service, and has PostgreSQL know what they are like. */
export async function fill(client: pg.Client, schema: string, envelope: string): Promise<void> {
  for (const text of statements[schema] ?? []) {
    const values = text.includes('$1') ? [envelope, exampleIds.reservation] : [];
    await client.query(text, values);
  }
  await client.query('VACUUM ANALYZE');
}
