import type { DatedSubsidy, DiscountRule, OrganisationClass } from '@kyoyo/contracts';
import { fromEpochMs, type Instant } from '@kyoyo/kernel';
import type pg from 'pg';
import type { DatedCard } from '../rating/facts.ts';

type Client = pg.ClientBase | pg.Pool;

/** A fact from another service, with the event that said it. */
export interface Told<Fact> {
  readonly fact: Fact;
  readonly eventId: string;
}

export interface ToldSubsidy extends Told<DatedSubsidy> {
  readonly type: 'SubsidyDeclared' | 'SubsidyRuleChanged';
}

/** From and to dates of Japan's calendar; `to` is the first day without it, null where it has no end. */
export interface HeldClass extends Told<OrganisationClass> {
  readonly from: string;
  readonly to: string | null;
}

/** What an institution takes off from an instant on. */
interface DiscountSet extends Told<readonly DiscountRule[]> {
  readonly effectiveFrom: Instant;
}

/** Under which age somebody counts, through a day. */
interface AgeBand extends Told<number> {
  readonly lastDay: string;
}

/** All that copies say of what prices depend on, by whom it is about; of each the earliest first. */
export interface Copied {
  /** By instrument: every card that it ever had. */
  readonly cards: ReadonlyMap<string, readonly Told<DatedCard>[]>;
  /** By instrument: every rule under which it was ever used. */
  readonly subsidies: ReadonlyMap<string, readonly ToldSubsidy[]>;
  /** By organisation. */
  readonly classes: ReadonlyMap<string, readonly HeldClass[]>;
  /** By institution. */
  readonly discounts: ReadonlyMap<string, readonly DiscountSet[]>;
  /** By person. */
  readonly ageBands: ReadonlyMap<string, readonly AgeBand[]>;
}

interface About {
  readonly instrumentIds: readonly string[];
  readonly institutionIds?: readonly string[];
  readonly organisationIds?: readonly string[];
  readonly personIds?: readonly string[];
}

/** Of one use as of many: the same few reads. */
export async function readCopied(
  client: Client,
  { instrumentIds, institutionIds = [], organisationIds = [], personIds = [] }: About,
): Promise<Copied> {
  const read = async <Fact>(
    ids: readonly string[],
    sql: string,
    factOf: (row: Row) => Fact,
  ): Promise<ReadonlyMap<string, readonly Fact[]>> => {
    const facts = new Map<string, Fact[]>();
    if (ids.length === 0) return facts;
    const { rows } = await client.query<Row>(sql, [ids]);
    for (const row of rows) {
      const known = facts.get(row['of']);
      if (known) known.push(factOf(row));
      else facts.set(row['of'], [factOf(row)]);
    }
    return facts;
  };
  return {
    cards: await read(
      instrumentIds,
      `SELECT instrument_id AS "of", card_id, card, event_id FROM rate_card
       WHERE instrument_id = ANY ($1) ORDER BY card ->> 'effectiveFrom'`,
      (row) => ({ fact: { cardId: row['card_id'], card: row['card'] }, eventId: row['event_id'] }),
    ),
    subsidies: await read(
      instrumentIds,
      `SELECT instrument_id AS "of", effective_from, rule, event_id,
         effective_from = min(effective_from) OVER (PARTITION BY instrument_id) AS is_first
       FROM subsidy WHERE instrument_id = ANY ($1) ORDER BY effective_from`,
      (row): ToldSubsidy => ({
        fact: { effectiveFrom: instantOf(row['effective_from']), rule: row['rule'] },
        eventId: row['event_id'],
        type: row['is_first'] ? 'SubsidyDeclared' : 'SubsidyRuleChanged',
      }),
    ),
    classes: await read(
      organisationIds,
      `SELECT organisation_id AS "of", class, valid_from::text, valid_to::text, event_id
       FROM organisation_class WHERE organisation_id = ANY ($1) ORDER BY valid_from`,
      (row) => ({
        fact: row['class'],
        from: row['valid_from'],
        to: row['valid_to'],
        eventId: row['event_id'],
      }),
    ),
    discounts: await read(
      institutionIds,
      `SELECT institution_id AS "of", effective_from, rules, event_id
       FROM institution_discounts WHERE institution_id = ANY ($1) ORDER BY effective_from`,
      (row) => ({
        fact: row['rules'],
        effectiveFrom: instantOf(row['effective_from']),
        eventId: row['event_id'],
      }),
    ),
    ageBands: await read(
      personIds,
      `SELECT person_id AS "of", under_years, last_day::text, event_id
       FROM age_band WHERE person_id = ANY ($1)`,
      (row) => ({
        fact: row['under_years'],
        lastDay: row['last_day'],
        eventId: row['event_id'],
      }),
    ),
  };
}

// oxlint-disable-next-line typescript/no-explicit-any -- a row of any of these tables.
type Row = Readonly<Record<string, any>>;

const instantOf = (date: Date): Instant => fromEpochMs(date.getTime());

export const factsIn = <Fact>(told: readonly Told<Fact>[] = []): Fact[] =>
  told.map(({ fact }) => fact);

/** Whose an instrument is; null where it is not known yet. */
export const readInstitution = async (
  client: Client,
  instrumentId: string,
): Promise<string | null> =>
  (await readInstitutions(client, [instrumentId])).get(instrumentId) ?? null;

/** Whose instruments are, as far as they are known. */
export async function readInstitutions(
  client: Client,
  instrumentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query(
    'SELECT instrument_id, institution_id FROM instrument WHERE instrument_id = ANY ($1)',
    [instrumentIds],
  );
  return new Map(rows.map((row) => [row.instrument_id, row.institution_id]));
}
