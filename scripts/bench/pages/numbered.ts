import { exampleIds, exampleOf } from '@kyoyo/contracts';

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
export const id = (kind: Kind, nth: string): string =>
  `('00000000-0000-7000-800${kinds[kind]}-' || lpad(to_hex((${nth})::bigint), 12, '0'))::uuid`;

/** Every fiftieth booking is of person 1, the others of anybody. */
export const personOf = (n: string): string =>
  `CASE WHEN ${n} % 50 = 0 THEN 1 ELSE ${n} % 1999 + 2 END`;
export const organisationOf = (person: string): string =>
  `(${person}) % ${counts.organisations} + 1`;
const instrumentOf = (n: string): string => `${n} % ${counts.instruments} + 1`;
export const institutionOf = (instrument: string): string =>
  `(${instrument}) % ${counts.institutions} + 1`;
/** Four a day on each instrument, from twenty days ago to five ahead. */
const startOf = (n: string): string =>
  `date_trunc('day', now()) + ((${n}) / ${counts.instruments} * 6 - 480) * interval '1 hour'`;
export const minutesEach = 120;

const iso = (instant: string): string =>
  `to_char((${instant}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A JSON text in which examples' ids and times stand for those of the nth. */
export function jsonOf(example: unknown, n: string): string {
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
export const numbered = (to: number): string => `(
  SELECT n, ${id('instrument', instrumentOf('n'))} AS i,
    ${id('institution', institutionOf(instrumentOf('n')))} AS f,
    ${id('person', personOf('n'))} AS p, ${id('organisation', organisationOf(personOf('n')))} AS o,
    ${startOf('n')} AS s
  FROM generate_series(1, ${to}) AS n) AS numbered`;

export const json = (value: unknown): string => `$json$${JSON.stringify(value)}$json$`;
export const name = (what: string): string =>
  `jsonb_build_object('ja', '${what} ' || n, 'en', '${what} ' || n)`;
export const series = (count: number): string => `generate_series(1, ${count}) AS n`;

const published = exampleOf('catalogue', 'RateCardPublished').data as {
  card: { pricing: object };
};
/** Whose prices ask what was charged before. */
export const cappedInstrument = 20;
export const card = {
  ...published.card,
  pricing: { ...published.card.pricing, factors: { sme: '0.5', startup: '0.3' } },
  effectiveFrom: '2020-01-01T00:00:00.000Z',
};
export const { coverage: covered } = exampleOf('subscription', 'CoverageSet').data as {
  coverage: object;
};
export const { rule } = exampleOf('catalogue', 'SubsidyDeclared').data as { rule: object };
export const classes = `SELECT ${id('organisation', 'n')}, '2020-01-01', NULL, 'startup'`;
const { costs } = exampleOf('catalogue', 'CostSheetSet').data as { costs: object };
/** Of five years each. */
export const costSheets = (version: string): string => `INSERT INTO cost_sheet
  SELECT ${id('instrument', 'n')}, year, ${id('institution', institutionOf('n'))},
    ${json(costs)}::jsonb, ${version}
  FROM generate_series(1, ${counts.instruments}) AS n, generate_series(2022, 2026) AS year`;
