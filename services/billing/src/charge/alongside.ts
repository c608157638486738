import { japanDate, plusMinutes, rational } from '@kyoyo/kernel';
import type pg from 'pg';
import type { PricedUse } from '../price-facts/facts.ts';
import type { Alongside } from '../rating/facts.ts';
import type { Asking } from './spent.ts';

const minutesOfHalfDay = 720;

/** Whose use is priced together with that of other instruments. */
const personAlongside = ({ use: { by }, facts: { cards } }: Asking): string | null =>
  'personId' in by && cards.some(({ card }) => card.alongsidePercent !== null) ? by.personId : null;

/**
 * What people were charged before for use of the institution's instruments in the half days of these
 * uses; null where no card prices them together. One read, of one use as of many. What is charged waits
 * for whoever else charges the same person, and keeps what it counted.
 */
export async function readAlongside(
  client: pg.ClientBase | pg.Pool,
  { instrumentId, institutionId }: Pick<PricedUse, 'instrumentId' | 'institutionId'>,
  asking: readonly Asking[],
  except: string | null,
): Promise<(one: Asking) => Alongside | null> {
  const people = asking.flatMap((one) => personAlongside(one) ?? []);
  if (people.length === 0) return () => null;
  if (except !== null) {
    const locks = people.map((personId) => `alongside:${personId}`);
    await client.query('SELECT hold_locks($1)', [locks]);
  }
  // A half day may have begun in the month before.
  const [since] = asking
    .map(({ use }) => japanDate(plusMinutes(use.reserved.start, -minutesOfHalfDay)).slice(0, 7))
    .toSorted();
  const { rows } = await client.query<Charged>(
    `SELECT person_id AS "personId", data ->> 'instrumentId' AS "instrumentId",
       data -> 'useByHalfDay' AS use FROM charge
     WHERE person_id = ANY ($1) AND month >= $2 AND institution_id = $3
       AND charge_id IS DISTINCT FROM $4 AND data -> 'useByHalfDay' <> '{}'`,
    [people, since, institutionId, except],
  );
  const byPerson = Map.groupBy(rows, ({ personId }) => personId);
  return (one) => {
    const personId = personAlongside(one);
    return personId === null ? null : alongsideOf(byPerson.get(personId) ?? [], instrumentId);
  };
}

interface Charged {
  readonly personId: string;
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
