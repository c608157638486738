import { type ContractPrice, isDiscounted, type WhatIfAsked } from '@kyoyo/contracts';
import type { Period } from '@kyoyo/kernel';
import type pg from 'pg';
import type { KnownFacts } from '../charge/rate-use.ts';
import { subsidyFacts } from '../rating/subsidies.ts';
import type { AttributedUse, ChargedUse } from '../schema.ts';
import {
  eventsNamed,
  type Priced,
  readAgeBandsOf,
  readDiscountSets,
  readLaterClassesOf,
  readPriced,
} from './named-facts.ts';
import type { PastCharge } from './replay.ts';

/** Between them PostgreSQL reads on while the page before is rated. */
const pageSize = 2_000;

const fields = `kind text, "instrumentId" text, "organisationId" text, "personId" text,
  "organisationClass" text, "reservationId" text, "usedFrom" text, "usedTo" text, totals jsonb,
  "causedBy" jsonb, "spentInMonth" jsonb, alongside jsonb, unpublished boolean`;

const selected = `SELECT c.charge_id AS "chargeId", c.month, u.use, u.contract, f.*
  FROM charge AS c LEFT JOIN attributed_use AS u USING (charge_id),
    jsonb_to_record(c.data) AS f (${fields})`;

type Row = Pick<
  ChargedUse,
  | 'kind'
  | 'instrumentId'
  | 'organisationId'
  | 'personId'
  | 'organisationClass'
  | 'reservationId'
  | 'usedFrom'
  | 'usedTo'
  | 'totals'
  | 'causedBy'
  | 'spentInMonth'
  | 'alongside'
  | 'unpublished'
> & {
  readonly chargeId: string;
  readonly month: string;
  readonly use: AttributedUse | null;
  readonly contract: ContractPrice | null;
};

/** All that prices of a page of charges were made of. */
interface Known {
  readonly priced: ReadonlyMap<string, Priced>;
  readonly discounts: Awaited<ReturnType<typeof readDiscountSets>>;
  readonly classes: Awaited<ReturnType<typeof readLaterClassesOf>>;
  readonly bands: Awaited<ReturnType<typeof readAgeBandsOf>>;
}

/**
 * The charges for uses of the months, page by page, as they stood when the transaction began. With each come
 * the facts that its price was made of: those that it names. `priced` takes the instruments it meets.
 */
export async function* readPastCharges(
  client: pg.ClientBase,
  { institutionId, fromMonth, toMonth }: WhatIfAsked,
  priced: Map<string, Priced>,
): AsyncGenerator<PastCharge[]> {
  await client.query(
    `DECLARE past_charges NO SCROLL CURSOR FOR ${selected}
     WHERE c.institution_id = $1 AND c.month BETWEEN $2 AND $3
       AND c.person_id IS NOT NULL
     ORDER BY c.month, c.used_to, c.charge_id`,
    [institutionId, fromMonth, toMonth],
  );
  const discounts = await readDiscountSets(client, institutionId);
  const nextPage = () => {
    const page = client.query<Row>(`FETCH ${pageSize} FROM past_charges`);
    // Nobody waits for a page any more once the question is cancelled.
    page.catch(() => undefined);
    return page;
  };
  let reading = nextPage();
  for (;;) {
    const { rows } = await reading;
    if (rows.length === 0) return;
    const known = await readKnown(client, rows, { priced, discounts });
    reading = nextPage();
    yield withFacts(rows, known);
  }
}

/** The charges for uses under one contract that were reserved from within a period on. */
export async function readChargesUnder(
  client: pg.ClientBase,
  { contractId, institutionId, period }: UsesUnder,
): Promise<PastCharge[]> {
  const { rows } = await client.query<Row>(
    `${selected}
     WHERE ${contractOfCharge} = $1 AND c.person_id IS NOT NULL
       AND c.used_to >= $2 AND c.used_to < $3::timestamptz + interval '${useDaysMax} days'
       AND (c.data -> 'reserved' ->> 'start')::timestamptz >= $2
       AND (c.data -> 'reserved' ->> 'start')::timestamptz < $3
     ORDER BY c.used_to, c.charge_id`,
    [contractId, period.start, period.end],
  );
  const discounts = await readDiscountSets(client, institutionId);
  return withFacts(rows, await readKnown(client, rows, { priced: new Map(), discounts }));
}

interface UsesUnder {
  readonly contractId: string;
  readonly institutionId: string;
  readonly period: Period;
}

/** As the index has it: of uses, and of what the contract costs by itself. */
export const contractOfCharge = `coalesce(c.data ->> 'agreementId', c.data -> 'fee' ->> 'contractId')`;
/** No booking is longer. */
const useDaysMax = 31;

/** With the prices of instruments that were not met before. */
async function readKnown(
  client: pg.ClientBase,
  rows: readonly Row[],
  { priced, discounts }: Pick<Known, 'discounts'> & { readonly priced: Map<string, Priced> },
): Promise<Known> {
  const unknown = rows.map((row) => row.instrumentId).filter((id) => !priced.has(id));
  if (unknown.length > 0) {
    const more = await readPriced(client, [...new Set(unknown)]);
    for (const [id, one] of more) priced.set(id, one);
  }
  const classes = await readLaterClassesOf(client, rows);
  const bands = await readAgeBandsOf(client, rows);
  return { priced, discounts, classes, bands };
}

const withFacts = (rows: readonly Row[], known: Known): PastCharge[] =>
  rows.map((row) => ({ ...row, known: factsOf(row, known) }));

/** As charging gave them to the same function, less what was said later. */
function factsOf(row: Row, { priced, discounts, classes, bands }: Known): KnownFacts | null {
  const { use, contract, causedBy, organisationClass } = row;
  const { spentInMonth, alongside, unpublished } = row;
  if (!use || !contract) return null;
  const named = new Set(causedBy.map(({ eventId }) => eventId));
  const { cards = [], subsidies = [] } = priced.get(row.instrumentId) ?? {};
  const isOfTerms = contract.form === 'usage-terms';
  // Under other contracts no subsidy is named: it holds back usage terms alone.
  const held = isOfTerms ? subsidies.filter(({ eventId }) => named.has(eventId)) : subsidies;
  const underYears = eventsNamed(causedBy, 'AgeBandCertified').flatMap((id) => bands.get(id) ?? []);
  return {
    // What is used at cost names the card of the costs alone.
    cards: isOfTerms && held.length > 0 ? cards : cards.filter(({ eventId }) => named.has(eventId)),
    organisationClass,
    laterClasses: eventsNamed(causedBy, 'ClassCertified')
      .slice(1)
      .flatMap((eventId) => classes.get(eventId) ?? []),
    discounts: eventsNamed(causedBy, 'DiscountsSet')
      .flatMap((eventId) => discounts.get(eventId) ?? [])
      .filter((rule) => isDiscounted(rule, { organisationClass, underYears })),
    spentInMonth,
    alongside,
    unpublished,
    contract,
    ...subsidyFacts(held, use.reserved),
  };
}
