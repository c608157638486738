import { japanDate, rational } from '@kyoyo/kernel';
import type pg from 'pg';
import type { Person, PricedUse } from '../price-facts/facts.ts';
import type { RatingFacts, SpentInMonth, YenByMonth } from '../rating/facts.ts';

/** A use whose price may ask for what was charged before. */
export interface Asking {
  readonly use: Pick<PricedUse, 'reserved' | 'by'>;
  readonly facts: Pick<RatingFacts, 'cards' | 'discounts'>;
}

/** Whose use is held to a cap; what a whole class pays, nobody has spent anything of. */
function cappedPerson({ use: { by }, facts: { cards, discounts = [] } }: Asking): Person | null {
  const isCapped =
    cards.some(({ card }) => card.monthCaps.length > 0) ||
    discounts.some(({ monthlyCapYen }) => monthlyCapYen !== null);
  return isCapped && 'personId' in by ? by : null;
}

/**
 * What use of the instrument was charged before, from the month of the reserved time on; null where no
 * cap asks. One read, of one use as of many. What is charged waits for whoever else charges use of the
 * instrument, a dead letter that is heard again, too; and each charge keeps what it counted, so that the
 * log says the same again. `except` is the charge that is rated, null for a quote.
 */
export async function readSpent(
  client: pg.ClientBase | pg.Pool,
  instrumentId: string,
  asking: readonly Asking[],
  except: string | null,
): Promise<(one: Asking) => SpentInMonth | null> {
  const people = asking.flatMap((one) => cappedPerson(one) ?? []);
  if (people.length === 0) return () => null;
  if (except !== null) {
    const lock = `spent:${instrumentId}`;
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [lock]);
  }
  const [since] = asking.map(({ use }) => japanDate(use.reserved.start).slice(0, 7)).toSorted();
  const { rows } = await client.query<Spending>(
    `SELECT organisation_id, person_id, data -> 'useByMonth' AS use FROM charge
     WHERE (organisation_id = ANY ($1) OR person_id = ANY ($2)) AND month >= $3
       AND data ->> 'instrumentId' = $4 AND charge_id IS DISTINCT FROM $5`,
    [
      people.map(({ organisationId }) => organisationId),
      people.map(({ personId }) => personId),
      since,
      instrumentId,
      except,
    ],
  );
  const byOrganisation = sumsBy(rows, (row) => row.organisation_id);
  const byPerson = sumsBy(rows, (row) => row.person_id);
  return (one) => {
    const person = cappedPerson(one);
    return (
      person && {
        organisation: byOrganisation.get(person.organisationId) ?? {},
        person: byPerson.get(person.personId) ?? {},
      }
    );
  };
}

interface Spending {
  readonly organisation_id: string;
  readonly person_id: string;
  /** Null in a row from before it was said. */
  readonly use: YenByMonth | null;
}

const sumsBy = (
  rows: readonly Spending[],
  of: (row: Spending) => string,
): ReadonlyMap<string, YenByMonth> =>
  new Map(
    [...Map.groupBy(rows, of)].map(([id, some]) => [id, sumOf(some.map(({ use }) => use ?? {}))]),
  );

/** With what further uses came to that are not charged yet. */
export const withUses = (spent: SpentInMonth | null, uses: readonly YenByMonth[]) =>
  spent && {
    organisation: sumOf([spent.organisation, ...uses]),
    person: sumOf([spent.person, ...uses]),
  };

function sumOf(uses: readonly YenByMonth[]): YenByMonth {
  const sums = new Map<string, rational.Rational>();
  for (const [month, yen] of uses.flatMap((use) => Object.entries(use))) {
    sums.set(month, rational.add(sums.get(month) ?? rational.zero, rational.parseRational(yen)));
  }
  return Object.fromEntries([...sums].map(([month, yen]) => [month, rational.format(yen)]));
}
