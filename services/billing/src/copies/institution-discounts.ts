import { type DiscountRule, isDiscounted, type OrganisationClass } from '@kyoyo/contracts';
import { type Instant, japanDate } from '@kyoyo/kernel';
import type pg from 'pg';
import type { Discount } from '../rating/facts.ts';

interface Of {
  readonly institutionId: string;
  readonly organisationClass: OrganisationClass;
  /** Null where it is answered for anybody of a class. */
  readonly personId: string | null;
}

export interface KnownDiscounts {
  readonly discounts: readonly Discount[];
  /** The events that said them, and by which somebody counts as under an age. */
  readonly causes: readonly {
    readonly source: string;
    readonly type: string;
    readonly eventId: string;
  }[];
}

const none: KnownDiscounts = { discounts: [], causes: [] };

/** What an institution takes off for somebody at an instant. */
export async function readDiscounts(
  client: pg.ClientBase | pg.Pool,
  { institutionId, organisationClass, personId }: Of,
  at: Instant,
): Promise<KnownDiscounts> {
  const { rows } = await client.query<{ rules: DiscountRule[]; event_id: string }>(
    `SELECT rules, event_id FROM institution_discounts
     WHERE institution_id = $1 AND effective_from <= $2
     ORDER BY effective_from DESC LIMIT 1`,
    [institutionId, at],
  );
  const [set] = rows;
  if (!set || set.rules.length === 0) return none;
  const bands = personId === null ? [] : await readBands(client, personId, at);
  const underYears = bands.map((band) => band.under_years);
  const theirs = set.rules.filter((rule) => isDiscounted(rule, { organisationClass, underYears }));
  if (theirs.length === 0) return none;
  const byAge = theirs.some((rule) => rule.for.kind === 'under-age');
  return {
    discounts: theirs.map(({ label, percent, monthlyCapYen }) => ({
      label,
      percent,
      monthlyCapYen,
    })),
    causes: [
      { source: 'catalogue', type: 'DiscountsSet', eventId: set.event_id },
      ...(byAge ? bands : []).map(({ event_id: eventId }) => ({
        source: 'identity',
        type: 'AgeBandCertified',
        eventId,
      })),
    ],
  };
}

async function readBands(client: pg.ClientBase | pg.Pool, personId: string, at: Instant) {
  const { rows } = await client.query<{ under_years: number; event_id: string }>(
    'SELECT under_years, event_id FROM age_band WHERE person_id = $1 AND last_day >= $2::date',
    [personId, japanDate(at)],
  );
  return rows;
}

/** Whose an instrument is; null where it is not known yet. */
export async function readInstitution(
  client: pg.ClientBase | pg.Pool,
  instrumentId: string,
): Promise<string | null> {
  const { rows } = await client.query(
    'SELECT institution_id FROM instrument WHERE instrument_id = $1',
    [instrumentId],
  );
  return rows[0]?.institution_id ?? null;
}
