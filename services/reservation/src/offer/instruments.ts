import { refuseWith } from '@kyoyo/service-kit';
import type pg from 'pg';

/** An instrument, whose it is, and how many units of it can be booked. */
export interface Offered {
  readonly instrumentId: string;
  readonly institutionId: string;
  readonly units: number;
  /** The version in which the catalogue said how many there are. */
  readonly unitsSince: number;
}

export async function readOffered(
  client: pg.Pool | pg.ClientBase,
  instrumentId: string,
): Promise<Offered> {
  const { rows } = await client.query(
    `SELECT instrument_id AS "instrumentId", institution_id AS "institutionId",
       offered_units(instrument_id) AS units, units_since AS "unitsSince"
     FROM instrument WHERE instrument_id = $1`,
    [instrumentId],
  );
  const [found] = rows as Offered[];
  return found ?? refuseWith('not-found');
}

/** Those that are named, or all; refused where there are not so many. */
export function unitsMeant({ units: count }: Offered, named: readonly number[] | undefined) {
  const meant = named ?? Array.from({ length: count }, (_, index) => index + 1);
  if (meant.some((unit) => unit > count)) return refuseWith('no-such-unit', { units: count });
  return [...new Set(meant)];
}
