import { createHash } from 'node:crypto';
import type { Slot } from '@kyoyo/contracts';
import { earlier, type Instant, later, overlaps, type Period } from '@kyoyo/kernel';
import type pg from 'pg';
import { unitResource } from '../taking-time/resources.ts';
import { takenPeriods } from '../free-time/availability.ts';
import type { Coming } from '../instruments/coming.ts';
import { type Looked, type Loss, type Replaced, replaceAll, standingWith } from './change.ts';

type Client = pg.Pool | pg.ClientBase;

/** A booking that a change takes something from. */
export interface Touched extends Standing {
  readonly replaced: readonly Replaced[];
  /** With what there is by then; null where it cannot stand. */
  readonly stands: Slot | null;
  /** Whose bookings of the same time have the units that are left. */
  readonly beside: readonly Coming[];
}

/** A booking that has not ended. */
interface Standing extends Coming {
  readonly version: number;
}

/** Every booking that the change touches, in order of its start, and what is to become of it. */
export async function readTouched(
  client: Client,
  change: Looked,
  now: Instant,
): Promise<Touched[]> {
  const standing = await readStanding(client, change, now);
  const losing = standing.flatMap((one) => {
    const losses = change.lossesOf(one);
    const concerned = change.concernsRuns || one.status !== 'running';
    return losses.length > 0 && concerned ? [{ ...one, losses }] : [];
  });
  const taken = await readTaken(client, losing, now);
  return replaceAll(losing, taken).map((one) => ({
    ...one,
    stands: one.status === 'running' ? null : standingWith(one.slot, one.replaced),
    beside: besideOf(one, standing),
  }));
}

/** The same text for the same bookings with the same fate, so that what was seen can be compared. */
export const seenOf = (touched: readonly Touched[]): string =>
  createHash('sha256')
    .update(JSON.stringify(touched.map(({ id, version, stands }) => [id, version, stands])))
    .digest('base64url');

async function readStanding(
  client: Client,
  { among, institutionId }: Looked,
  now: Instant,
): Promise<Standing[]> {
  const { rows } = await client.query(
    `SELECT reservation_id AS id, status, view->'slot' AS slot, view->'booking' AS booking,
       (view->'version')::int AS version
     FROM reservation
     WHERE ${conditionOf(among)} AND institution_id = $2
       AND status IN ('held', 'requested', 'confirmed', 'running')
       AND period && tstzrange($3::timestamptz - interval '31 days', NULL)
       AND (upper(period) > $3 OR status = 'running')
       AND (held_until IS NULL OR held_until > $3)
     ORDER BY lower(period), reservation_id`,
    [Object.values(among)[0], institutionId, now],
  );
  return rows as Standing[];
}

function conditionOf(among: Looked['among']): string {
  if ('instrumentId' in among) return 'instrument_id = $1';
  if ('operatorId' in among) return 'operator_id = $1';
  return `view->'slot'->'accessories' @> jsonb_build_array(jsonb_build_object('accessoryId', $1::text))`;
}

type Losing = Standing & { readonly losses: readonly Loss[] };

async function readTaken(client: Client, losing: readonly Losing[], now: Instant) {
  const [first, ...rest] = losing.map(({ slot }) => slot.occupied);
  if (!first) return new Map<string, Period[]>();
  const window = rest.reduce(
    (all, { start, end }) => ({ start: earlier(all.start, start), end: later(all.end, end) }),
    first,
  );
  const others = losing.flatMap(({ losses }) => losses.flatMap((loss) => loss.others));
  return takenPeriods(client, [...new Set(others)], { window, now, exceptTakenBy: null });
}

/** Where it has no unit left: who has one at that time. */
function besideOf(
  { id, slot, replaced }: Standing & { readonly replaced: readonly Replaced[] },
  standing: readonly Coming[],
): Coming[] {
  const lost = replaced.find(({ kind, instead }) => kind === 'unit' && instead === null);
  if (!lost) return [];
  return standing.filter(
    (one) =>
      one.id !== id &&
      lost.others.includes(unitResource(one.slot.instrumentId, one.slot.unit)) &&
      overlaps(one.slot.occupied, slot.occupied),
  );
}
