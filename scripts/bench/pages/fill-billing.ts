import { exampleIds, exampleOf } from '@kyoyo/contracts';
import {
  cappedInstrument,
  card,
  classes,
  costSheets,
  counts,
  covered,
  id,
  institutionOf,
  json,
  jsonOf,
  numbered,
  organisationOf,
  rule,
  series,
} from './numbered.ts';

const charge = { ...(exampleOf('billing', 'ChargeRated').data as object), correction: null };
const months = { fromMonth: '2026-04', toMonth: '2027-03' };
const whatIf = { institutionId: exampleIds.institution, ...months, changes: [] };
const amount = { was: 1_000, would: 900 };
const share = { was: '150', would: '135' };
const recovery = {
  net: amount,
  maintenanceYen: 1_000,
  fullCostYen: 1_000,
  ofMaintenancePercent: share,
  ofFullCostPercent: share,
};
const sums = { count: 1, refused: 0, differing: 1, net: amount, tax: amount, total: amount };
const served = { organisations: 1, minutes: 60 };
const result = {
  all: sums,
  months: [],
  classes: [],
  startups: { was: served, would: served },
  recovery: { ...recovery, withSheet: 1 },
  unexplained: 0,
  instruments: 200,
  organisations: 200,
};
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

/** Its prices ask what was charged before in the month, and in the half day. */
const capped = {
  ...card,
  monthCaps: [{ yen: 100_000, tariffs: [], per: 'organisation' }],
  alongsidePercent: '50',
};

/** The rows of the billing service. */
export const billing: readonly string[] = [
  `INSERT INTO instrument SELECT ${id('instrument', 'n')}, ${id('institution', institutionOf('n'))}
   FROM ${series(counts.instruments)}`,
  `INSERT INTO coverage SELECT ${id('thing', 'n')}, ${id('institution', 'n % 10 + 1')},
     now() + interval '1 year', ${json(covered)}::jsonb || jsonb_build_object(
       'institutionId', ${id('institution', 'n % 10 + 1')}) FROM ${series(2_000)}`,
  `INSERT INTO covered_organisation SELECT ${id('thing', 'n')},
     ${id('organisation', organisationOf('n'))} FROM ${series(2_000)}`,
  `INSERT INTO allowance SELECT ${id('thing', 'n')}, ${id('thing', 'n')},
     tstzrange(now() - interval '1 month', now() + interval '1 month'), '{}', '{}'
   FROM ${series(2_000)}`,
  `INSERT INTO rate_card SELECT ${id('thing', 'n')}, ${id('instrument', 'n')},
     CASE WHEN n = ${cappedInstrument} THEN ${json(capped)}::jsonb ELSE ${json(card)}::jsonb END,
     ${id('thing', 'n')} FROM ${series(counts.instruments)}`,
  `INSERT INTO organisation_class ${classes}, ${id('thing', 'n')}
   FROM ${series(counts.organisations)}`,
  `INSERT INTO subsidy SELECT ${id('instrument', 'n')}, '2023-03-15', ${json(rule)}::jsonb,
     ${id('thing', 'n')} FROM ${series(counts.instruments)}`,
  costSheets(id('thing', 'n')),
  `INSERT INTO coming_booking SELECT ${id('booking', 'n')}, f, i, o, s, s + interval '2 hours',
     '{"serviceKind":"equipment-use","tariff":null,"quantity":1}', p
   FROM ${numbered(counts.bookings)} WHERE s > now()`,
  `INSERT INTO charge SELECT ${id('thing', 'n')}, f, o, p, s,
     (${jsonOf(charge, 'n')})::jsonb, 1000, 1100, s + interval '2 hours',
     to_char((s + interval '2 hours') AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM'), 'run', i,
     ${id('thing', 'n % 300')}, 'academia'
   FROM ${numbered(counts.bookings)}`,
  `INSERT INTO booked_use SELECT ${id('booking', 'n')}, ${id('thing', 'n')}, f, i, o, p, NULL,
     'P-' || n % 500, 'PO-' || n % 2000, s, s + interval '2 hours',
     to_char((s + interval '2 hours') AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM'), 'ended', s,
     s + interval '2 hours', 0 FROM ${numbered(counts.bookings)}`,
  `INSERT INTO what_if SELECT ${id('thing', 'n')}, ${id('institution', 'n')}, ${id('person', '1')}, '',
     ${json(whatIf)}::jsonb, 'done', 10000, 10000, ${json(result)}::jsonb FROM ${series(counts.institutions)}`,
  `INSERT INTO what_if_row SELECT ${id('thing', 'w')}, kind, n,
     ${json(whatIfRow)}::jsonb || CASE WHEN kind = 'run' THEN '{}' ELSE ${json({ refused: 0, recovery })} END::jsonb
   FROM generate_series(1, ${counts.institutions}) AS w, ${series(10_000)},
     unnest(ARRAY['run', 'instrument', 'organisation']) AS kind WHERE kind = 'run' OR n <= 200`,
  `INSERT INTO issued_quote SELECT ${id('thing', 'n')}, f, o, p, 2026, n, s,
     s + interval '30 days', (${jsonOf(quote, 'n')})::jsonb, 1,
     (s AT TIME ZONE 'Asia/Tokyo')::date, 1000 + n % 50000 FROM ${numbered(counts.bookings)}`,
];
