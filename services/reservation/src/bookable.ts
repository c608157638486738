import type { Bilingual, BookingPolicy, Identity, OrganisationClass, Rota } from '@kyoyo/contracts';
import { type Instant, japanDate } from '@kyoyo/kernel';
import type pg from 'pg';
import type { BookingFacts } from './booking-policies.ts';

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
  readonly personId: string;
  readonly rota: Rota;
}

export interface Accessory {
  readonly accessoryId: string;
  readonly name: Bilingual;
  readonly units: number;
}

type Client = pg.Pool | pg.ClientBase;
type Booker = Pick<Identity, 'organisationId' | 'personId'>;

/**
 * Reads everything that booking looks at, in one round trip: the policy in force at `start`, the
 * class of today, and who or what can be booked with it.
 */
export async function readBookable(
  client: Client,
  who: Booker,
  instrumentId: string,
  when: { readonly start: Instant; readonly now: Instant },
): Promise<BookableInstrument | undefined> {
  const [found] = await readBookables(client, who, [instrumentId], when);
  return found;
}

/** The same of many instruments; of all that there are where none is named. */
export async function readBookables(
  client: Client,
  who: Booker,
  instrumentIds: readonly string[] | null,
  { start, now }: { readonly start: Instant; readonly now: Instant },
): Promise<BookableInstrument[]> {
  const { rows } = await client.query(
    `SELECT instrument_id, institution_id, units,
       CASE WHEN approved THEN (SELECT policy FROM booking_policy p
         WHERE p.instrument_id = i.instrument_id AND effective_from <= $4
         ORDER BY effective_from DESC LIMIT 1) END AS policy,
       (SELECT class FROM organisation_class c
        WHERE c.organisation_id = $2 AND valid_from <= $3
          AND (valid_to IS NULL OR valid_to > $3)
        ORDER BY valid_from DESC LIMIT 1) AS class,
       EXISTS (SELECT FROM agreement a
               WHERE a.organisation_id = $2 AND a.institution_id = i.institution_id) AS accepted,
       (SELECT json_build_object('validUntil', valid_until::text) FROM qualification q
        WHERE q.person_id = $5 AND q.instrument_id = i.instrument_id
          AND q.status = 'qualified') AS qualification,
       (SELECT json_agg(json_build_object('personId', o.person_id, 'rota', o.rota))
        FROM operator o WHERE o.active AND o.institution_id = i.institution_id
          AND o.instrument_ids @> ARRAY[i.instrument_id]) AS operators,
       (SELECT json_agg(json_build_object('accessoryId', a.accessory_id, 'name', a.name,
          'units', a.units) ORDER BY a.accessory_id)
        FROM accessory a WHERE a.active AND a.institution_id = i.institution_id
          AND a.instrument_ids @> ARRAY[i.instrument_id]) AS accessories
     FROM instrument i WHERE $1::uuid[] IS NULL OR instrument_id = ANY ($1)
     ORDER BY instrument_id`,
    [instrumentIds, who.organisationId, japanDate(now), start, who.personId],
  );
  return rows.map((row) => ({
    // As it is stored: what takes time is named after it.
    instrumentId: row.instrument_id,
    institutionId: row.institution_id,
    units: row.units,
    facts: {
      policy: row.policy as BookingPolicy | null,
      organisationClass: row.class as OrganisationClass | null,
      termsAccepted: row.accepted,
      qualification: row.qualification,
    },
    operators: row.operators ?? [],
    accessories: row.accessories ?? [],
  }));
}
