import { japanDate, plusMinutes, rational } from '@kyoyo/kernel';
import type pg from 'pg';
import type { PricedUse } from '../price-facts/facts.ts';
import type { Alongside, RatingFacts } from '../rating/facts.ts';

const minutesOfHalfDay = 720;

/**
 * What the person was charged before for use of the institution's instruments in the half days of this
 * one; null where no card prices them together. What is charged waits for whoever else charges the
 * same person, and keeps what it counted.
 */
export async function readAlongside(
  client: pg.ClientBase | pg.Pool,
  of: Pick<PricedUse, 'instrumentId' | 'institutionId' | 'reserved' | 'by'>,
  { cards }: Pick<RatingFacts, 'cards'>,
  except: string | null,
): Promise<Alongside | null> {
  if (!('personId' in of.by) || cards.every(({ card }) => card.alongsidePercent === null)) {
    return null;
  }
  const { personId } = of.by;
  if (except !== null) {
    const lock = `alongside:${personId}`;
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [lock]);
  }
  // A half day may have begun in the month before.
  const since = japanDate(plusMinutes(of.reserved.start, -minutesOfHalfDay)).slice(0, 7);
  const { rows } = await client.query<Charged>(
    `SELECT data ->> 'instrumentId' AS "instrumentId", data -> 'useByHalfDay' AS use FROM charge
     WHERE person_id = $1 AND month >= $2 AND institution_id = $3
       AND charge_id IS DISTINCT FROM $4 AND data -> 'useByHalfDay' <> '{}'`,
    [personId, since, of.institutionId, except],
  );
  return alongsideOf(rows, of.instrumentId);
}

interface Charged {
  readonly instrumentId: string;
  readonly use: Readonly<Record<string, string>>;
}

/** Several uses of one instrument in a half day are one of it. */
function alongsideOf(charges: readonly Charged[], instrumentId: string): Alongside {
  const halfDays = new Map<string, Map<string, rational.Rational>>();
  for (const { instrumentId: of, use } of charges) {
    for (const [halfDay, yen] of Object.entries(use)) {
      const sums = halfDays.get(halfDay) ?? new Map();
      sums.set(of, rational.add(sums.get(of) ?? rational.zero, rational.parseRational(yen)));
      halfDays.set(halfDay, sums);
    }
  }
  return Object.fromEntries(
    [...halfDays].map(([halfDay, sums]) => {
      const others = [...sums].filter(([of]) => of !== instrumentId);
      return [
        halfDay,
        {
          own: rational.format(sums.get(instrumentId) ?? rational.zero),
          others: others.map(([, yen]) => rational.format(yen)),
        },
      ];
    }),
  );
}
