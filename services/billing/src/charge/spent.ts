import { japanDate, rational } from '@kyoyo/kernel';
import type pg from 'pg';
import type { PricedUse } from '../price-facts/facts.ts';
import type { RatingFacts, SpentInMonth, YenByMonth } from '../rating/facts.ts';

/** `except` is the charge that is rated, null for a quote. */
interface Of extends Pick<PricedUse, 'instrumentId' | 'reserved' | 'by'> {
  readonly except: string | null;
}

type Capped = Pick<RatingFacts, 'cards' | 'discounts'>;

const isCapped = ({ cards, discounts = [] }: Capped): boolean =>
  cards.some(({ card }) => card.monthCaps.length > 0) ||
  discounts.some(({ monthlyCapYen }) => monthlyCapYen !== null);

/**
 * What use of the instrument was charged before, from the month of the reserved time on; null where no
 * cap asks. What is charged waits for whoever else charges use of the instrument, a dead letter that
 * is heard again, too; and each charge keeps what it counted, so that the log says the same again.
 */
export async function readSpent(
  client: pg.ClientBase | pg.Pool,
  { instrumentId, reserved, by, except }: Of,
  capped: Capped,
): Promise<SpentInMonth | null> {
  // What a whole class pays, nobody has spent anything of.
  if (!isCapped(capped) || !('personId' in by)) return null;
  const { organisationId, personId } = by;
  if (except !== null) {
    const lock = `spent:${instrumentId}`;
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [lock]);
  }
  const since = japanDate(reserved.start).slice(0, 7);
  const { rows } = await client.query<Spending>(
    `SELECT organisation_id, person_id, data -> 'useByMonth' AS use FROM charge
     WHERE (organisation_id = $1 OR person_id = $2) AND month >= $3
       AND data ->> 'instrumentId' = $4 AND charge_id IS DISTINCT FROM $5`,
    [organisationId, personId, since, instrumentId, except],
  );
  return {
    organisation: sumOf(rows.filter((row) => row.organisation_id === organisationId)),
    person: sumOf(rows.filter((row) => row.person_id === personId)),
  };
}

interface Spending {
  readonly organisation_id: string;
  readonly person_id: string;
  /** Null in a row from before it was said. */
  readonly use: YenByMonth | null;
}

function sumOf(rows: readonly Spending[]): YenByMonth {
  const sums = new Map<string, rational.Rational>();
  for (const [month, yen] of rows.flatMap(({ use }) => Object.entries(use ?? {}))) {
    sums.set(month, rational.add(sums.get(month) ?? rational.zero, rational.parseRational(yen)));
  }
  return Object.fromEntries([...sums].map(([month, yen]) => [month, rational.format(yen)]));
}
