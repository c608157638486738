import {
  type Bilingual,
  type BookingPolicy,
  type Coverage,
  coverageHindrance,
  type Identity,
  type OrganisationClass,
  type Rota,
} from '@kyoyo/contracts';
import { type Instant, japanDate, later } from '@kyoyo/kernel';
import type pg from 'pg';
import type { BookingFacts, ContractFacts } from '../reservation/policies.ts';

/** An instrument as one organisation may book it at one time, from the local copies. */
export interface BookableInstrument {
  readonly instrumentId: string;
  readonly institutionId: string;
  readonly units: number;
  readonly facts: BookingFacts;
  readonly operators: readonly OnDuty[];
  readonly accessories: readonly Accessory[];
}

/** Somebody who is qualified to operate it, and their working hours. */
export interface OnDuty {
  /** Of the stream, as it was read. */
  readonly id: string;
  readonly version: number;
  readonly personId: string;
  readonly rota: Rota;
}

export interface Accessory {
  readonly accessoryId: string;
  readonly name: Bilingual;
  readonly units: number;
  readonly version: number;
}

const whoAt = (
  { organisationId, personId, contractId = null }: Booker,
  at: Instant,
  now: Instant,
) => [organisationId, japanDate(at), personId, now, contractId];

type Client = pg.Pool | pg.ClientBase;
/** Who books, and under which contract; none for the usage terms. */
type Booker = Pick<Identity, 'organisationId' | 'personId'> & {
  readonly contractId?: string | null;
};

/** Where some have been taken away here, before the catalogue says so. */
const unitsOffered = `least(units, (SELECT l.units FROM unit_limit l
  WHERE l.instrument_id = i.instrument_id AND l.units_since = i.units_since))`;

/** Null where nobody can book: not approved, or no policy is in force. */
const policyInForce = `CASE WHEN approved THEN (SELECT policy FROM booking_policy p
  WHERE p.instrument_id = i.instrument_id AND effective_from <= $2
  ORDER BY effective_from DESC LIMIT 1) END`;

/**
 * What an organisation ($3), on the day of the use ($4), and a person of it ($5) are to an instrument, at a time
 * ($6) and under a contract ($7).
 */
const factsOfBooker = `${policyInForce} AS policy,
  (SELECT class FROM organisation_class c
   WHERE c.organisation_id = $3 AND valid_from <= $4 AND (valid_to IS NULL OR valid_to > $4)
   ORDER BY valid_from DESC LIMIT 1) AS class,
  (SELECT max(valid_to)::text FROM organisation_class c
   WHERE c.organisation_id = $3 AND valid_to <= $4) AS class_ended_on,
  json_build_object(
    'accepted', (SELECT terms_version FROM agreement a
      WHERE a.organisation_id = $3 AND a.institution_id = i.institution_id),
    'inForce', (SELECT max(terms_version) FROM terms t
      WHERE t.institution_id = i.institution_id AND effective_from <= $6)) AS terms,
  (SELECT coverage FROM coverage c WHERE c.contract_id = $7) AS coverage,
  (SELECT md5(coverage::text) FROM coverage c WHERE c.contract_id = $7) AS coverage_digest,
  (SELECT json_build_object('validUntil', valid_until::text) FROM qualification q
   WHERE q.person_id = $5 AND q.instrument_id = i.instrument_id
     AND q.status = 'qualified') AS qualification`;

const factsIn = (row: pg.QueryResultRow, who: Booker): BookingFacts => ({
  policy: row['policy'] as BookingPolicy | null,
  organisationClass: row['class'] as OrganisationClass | null,
  classEndedOn: row['class_ended_on'] as string | null,
  terms: row['terms'] as BookingFacts['terms'],
  contract: who.contractId ? contractIn(row, who) : null,
  qualification: row['qualification'] as BookingFacts['qualification'],
});

function contractIn(
  row: pg.QueryResultRow,
  { organisationId, personId, contractId }: Booker,
): ContractFacts {
  const coverage = row['coverage'] as Coverage | null;
  const digest = row['coverage_digest'] as string | null;
  const [institutionId, instrumentId] = [row['institution_id'], row['instrument_id']] as string[];
  return {
    hindrance: coverageHindrance(coverage, {
      organisationId,
      personId,
      institutionId: institutionId ?? '',
      instrumentId: instrumentId ?? '',
    }),
    periods: coverage?.periods ?? [],
    limits: coverage?.limits ?? [],
    ...(contractId && digest && { read: { contractId, digest } }),
  };
}

/**
 * Reads everything that booking looks at, in one round trip: the policy in force and the class held
 * at `start`, or today's for a time that is over, and who or what can be booked with it.
 */
export async function readBookable(
  client: Client,
  who: Booker,
  instrumentId: string,
  { start, now }: { readonly start: Instant; readonly now: Instant },
): Promise<BookableInstrument | undefined> {
  const { rows } = await client.query(
    `SELECT instrument_id, institution_id, ${unitsOffered} AS units, ${factsOfBooker},
       (SELECT json_agg(json_build_object('id', o.operator_id, 'personId', o.person_id,
          'rota', o.rota, 'version', o.version))
        FROM operator o WHERE o.active AND o.institution_id = i.institution_id
          AND o.instrument_ids @> ARRAY[i.instrument_id]) AS operators,
       (SELECT json_agg(json_build_object('accessoryId', a.accessory_id, 'name', a.name,
          'units', a.units, 'version', a.version) ORDER BY a.accessory_id)
        FROM accessory a WHERE a.active AND a.institution_id = i.institution_id
          AND a.instrument_ids @> ARRAY[i.instrument_id]) AS accessories
     FROM instrument i WHERE instrument_id = $1`,
    [instrumentId, later(start, now), ...whoAt(who, later(start, now), now)],
  );
  const [row] = rows;
  return (
    row && {
      // As it is stored: what takes time is named after it.
      instrumentId: row.instrument_id,
      institutionId: row.institution_id,
      units: row.units,
      facts: factsIn(row, who),
      operators: row.operators ?? [],
      accessories: row.accessories ?? [],
    }
  );
}

/** How long an instrument may be booked, whoever books it. */
export interface Rules {
  readonly instrumentId: string;
  readonly units: number;
  /** The same object for all that have the same policy. */
  readonly policy: BookingPolicy | null;
}

/** The rules of many instruments; of all that there are where none is named. */
export async function readRules(
  client: Client,
  instrumentIds: readonly string[] | null,
  { start, now }: { readonly start: Instant; readonly now: Instant },
): Promise<Rules[]> {
  const { rows } = await client.query(
    `SELECT instrument_id, ${unitsOffered} AS units, (${policyInForce})::text AS policy
     FROM instrument i WHERE $1::uuid[] IS NULL OR instrument_id = ANY ($1)
     ORDER BY instrument_id`,
    [instrumentIds, later(start, now)],
  );
  const policies = new Map<string | null, BookingPolicy | null>([[null, null]]);
  return rows.map(({ instrument_id: instrumentId, units, policy: text }) => {
    if (!policies.has(text)) policies.set(text, JSON.parse(text) as BookingPolicy);
    return { instrumentId, units, policy: policies.get(text) ?? null };
  });
}

/** What one person's organisation, and they themselves, may do with many instruments. */
export async function readFactsOfMany(
  client: Client,
  who: Booker,
  instrumentIds: readonly string[],
  now: Instant,
): Promise<{ instrumentId: string; institutionId: string; facts: BookingFacts }[]> {
  const { rows } = await client.query(
    `SELECT instrument_id, institution_id, ${factsOfBooker}
     FROM instrument i WHERE instrument_id = ANY ($1)`,
    [instrumentIds, now, ...whoAt(who, now, now)],
  );
  return rows.map((row) => ({
    instrumentId: row.instrument_id,
    institutionId: row.institution_id,
    facts: factsIn(row, who),
  }));
}
