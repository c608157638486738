import {
  type Booking,
  exampleIds,
  exampleOf,
  type ReservationView,
  type Slot,
} from '@kyoyo/contracts';
import type pg from 'pg';

/**
 * A platform of some years, written into the tables as its events would have: 1,000 instruments of ten
 * institutions, 200 organisations, 2,000 people; 10^5 bookings, charges and notices, 10^6 events. Ids
 * are made of a number each, so that tables meet. One person, number 1, has fifty times what others
 * have.
 */
export const counts = {
  institutions: 10,
  instruments: 1_000,
  organisations: 200,
  people: 2_000,
  bookings: 100_000,
  events: 1_000_000,
};

const kinds = { institution: 1, instrument: 2, organisation: 3, person: 4, booking: 5, thing: 6 };
type Kind = keyof typeof kinds;
/** The id of the nth of its kind, as text and in SQL. */
export const idOf = (kind: Kind, nth: number): string =>
  `00000000-0000-7000-800${kinds[kind]}-${nth.toString(16).padStart(12, '0')}`;
const id = (kind: Kind, nth: string): string =>
  `('00000000-0000-7000-800${kinds[kind]}-' || lpad(to_hex((${nth})::bigint), 12, '0'))::uuid`;

/** Every fiftieth booking is of person 1, the others of anybody. */
const personOf = (n: string): string => `CASE WHEN ${n} % 50 = 0 THEN 1 ELSE ${n} % 1999 + 2 END`;
const organisationOf = (person: string): string => `(${person}) % ${counts.organisations} + 1`;
const instrumentOf = (n: string): string => `${n} % ${counts.instruments} + 1`;
const institutionOf = (instrument: string): string =>
  `(${instrument}) % ${counts.institutions} + 1`;
/** Four a day on each instrument, from twenty days ago to five ahead. */
const startOf = (n: string): string =>
  `date_trunc('day', now()) + ((${n}) / ${counts.instruments} * 6 - 480) * interval '1 hour'`;
const minutesEach = 120;

const iso = (instant: string): string =>
  `to_char((${instant}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A JSON text in which examples' ids and times stand for those of the nth. */
function jsonOf(example: unknown, n: string): string {
  const places: [string, string][] = [
    [exampleIds.instrument, `i::text`],
    [exampleIds.institution, `f::text`],
    [exampleIds.organisation, `o::text`],
    [exampleIds.person, `p::text`],
    [exampleIds.reservation, `${id('booking', n)}::text`],
    ['2026-12-04T01:00:00.000Z', iso('s')],
    ['2026-12-04T03:00:00.000Z', iso(`s + interval '${minutesEach} minutes'`)],
  ];
  const text = `$json$${JSON.stringify(example)}$json$`;
  return places.reduce((sql, [from, to]) => `replace(${sql}, '${from}', ${to})`, text);
}

/** The nth bookings with whose they are. */
const numbered = (to: number): string => `(
  SELECT n, ${id('instrument', instrumentOf('n'))} AS i,
    ${id('institution', institutionOf(instrumentOf('n')))} AS f,
    ${id('person', personOf('n'))} AS p, ${id('organisation', organisationOf(personOf('n')))} AS o,
    ${startOf('n')} AS s
  FROM generate_series(1, ${to}) AS n) AS numbered`;

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
  keptWaiting: null,
  version: 1,
  firm: true,
};
const policy = (exampleOf('catalogue', 'PolicySet').data as { policy: object }).policy;
const published = exampleOf('catalogue', 'RateCardPublished').data as { card: object };
const card = { ...published.card, effectiveFrom: '2020-01-01T00:00:00.000Z' };
const description = exampleOf('catalogue', 'InstrumentProposed').data;
const { rule } = exampleOf('catalogue', 'SubsidyDeclared').data as { rule: object };
const { costs } = exampleOf('catalogue', 'CostSheetSet').data as { costs: object };
/** Of five years each. */
const costSheets = (version: string): string => `INSERT INTO cost_sheet
  SELECT ${id('instrument', 'n')}, year, ${id('institution', institutionOf('n'))},
    ${json(costs)}::jsonb, ${version}
  FROM generate_series(1, ${counts.instruments}) AS n, generate_series(2022, 2026) AS year`;
const { coverage: covered } = exampleOf('subscription', 'CoverageSet').data as { coverage: object };
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
  pledges: {},
  spending: 'open',
  overdraft: null,
};
const charge = { ...(exampleOf('billing', 'ChargeRated').data as object), correction: null };
const months = { fromMonth: '2026-04', toMonth: '2027-03' };
const whatIf = { institutionId: exampleIds.institution, ...months, changes: [] };
const amount = { was: 1_000, would: 900 };
/** What lists show of a charge, of an instrument, and of an organisation. */
const whatIfRow = {
  id: exampleIds.instrument,
  count: 1,
  refused: null,
  differing: 1,
  net: amount,
  tax: amount,
  total: amount,
  chargeId: exampleIds.reservation,
  reservationId: exampleIds.reservation,
  instrumentId: exampleIds.instrument,
  organisationId: exampleIds.organisation,
  organisationClass: 'sme',
  kind: 'run',
  usedTo: '2026-11-20T01:00:00.000Z',
  ...amount,
};
const quote = exampleOf('billing', 'QuoteIssued').data;
const notice = exampleOf('notices', 'NoticeRaised').data;
const json = (value: unknown): string => `$json$${JSON.stringify(value)}$json$`;
const name = (what: string): string =>
  `jsonb_build_object('ja', '${what} ' || n, 'en', '${what} ' || n)`;
const series = (count: number): string => `generate_series(1, ${count}) AS n`;

const policies = `SELECT ${id('instrument', 'n')}, '2020-01-01', ${json(policy)}::jsonb
  FROM ${series(counts.instruments)}`;
const classes = `SELECT ${id('organisation', 'n')}, '2020-01-01', NULL, 'startup'`;

const statements: Readonly<Record<string, readonly string[]>> = {
  identity: [
    `INSERT INTO organisation SELECT ${id('organisation', 'n')}, ${name('Org')}, NULL
     FROM ${series(counts.organisations)}`,
    `INSERT INTO organisation_class ${classes}, 'test', false FROM ${series(counts.organisations)}`,
    `INSERT INTO class_request SELECT ${id('thing', 'n')}, ${id('organisation', `n % ${counts.organisations} + 1`)},
       ${id('institution', institutionOf('n'))}, 'startup', '{"investors":[]}', NULL,
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
  billing: [
    `INSERT INTO instrument SELECT ${id('instrument', 'n')}, ${id('institution', institutionOf('n'))}
     FROM ${series(counts.instruments)}`,
    `INSERT INTO coverage SELECT ${id('thing', 'n')}, ${id('institution', 'n % 10 + 1')},
       now() + interval '1 year', ${json(covered)}::jsonb FROM ${series(2_000)}`,
    `INSERT INTO covered_organisation SELECT ${id('thing', 'n')},
       ${id('organisation', organisationOf('n'))} FROM ${series(2_000)}`,
    `INSERT INTO rate_card SELECT ${id('thing', 'n')}, ${id('instrument', 'n')},
       ${json(card)}::jsonb, ${id('thing', 'n')} FROM ${series(counts.instruments)}`,
    `INSERT INTO organisation_class ${classes}, ${id('thing', 'n')}
     FROM ${series(counts.organisations)}`,
    `INSERT INTO subsidy SELECT ${id('instrument', 'n')}, '2023-03-15', ${json(rule)}::jsonb,
       ${id('thing', 'n')} FROM ${series(counts.instruments)}`,
    costSheets(id('thing', 'n')),
    `INSERT INTO coming_booking SELECT ${id('booking', 'n')}, f, i, o, s, s + interval '2 hours',
       '{"serviceKind":"equipment-use","tariff":null,"quantity":1}'
     FROM ${numbered(counts.bookings)} WHERE s > now()`,
    `INSERT INTO charge SELECT ${id('thing', 'n')}, f, o, p, s,
       (${jsonOf(charge, 'n')})::jsonb, 1000, 1100, s + interval '2 hours',
       to_char((s + interval '2 hours') AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM')
     FROM ${numbered(counts.bookings)}`,
    `INSERT INTO what_if SELECT ${id('thing', 'n')}, ${id('institution', 'n')}, ${id('person', '1')}, '',
       ${json(whatIf)}::jsonb, 'done', 10000, 10000, NULL FROM ${series(counts.institutions)}`,
    `INSERT INTO what_if_row SELECT ${id('thing', 'w')}, kind, n, ${json(whatIfRow)}::jsonb
     FROM generate_series(1, ${counts.institutions}) AS w, ${series(10_000)},
       unnest(ARRAY['run', 'instrument', 'organisation']) AS kind WHERE kind = 'run' OR n <= 200`,
    `INSERT INTO issued_quote SELECT ${id('thing', 'n')}, f, o, p, 2026, n, s,
       s + interval '30 days', (${jsonOf(quote, 'n')})::jsonb, 1 FROM ${numbered(counts.bookings)}`,
  ],
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
