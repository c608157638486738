import type { ContractPrice, RateCard, WhatIfAsked } from '@kyoyo/contracts';
import { japanInstant } from '@kyoyo/kernel';
import type pg from 'pg';
import type { DatedCard } from '../rating/facts.ts';
import type { AttributedUse, ChargedUse } from '../schema.ts';
import type { PastCharge } from './replay.ts';

type Told<Fact> = Fact & { readonly eventId: string };

/** Every card, also those taken back, that these instruments ever had. */
export async function readEveryCard(
  client: pg.ClientBase,
  instrumentIds: readonly string[],
): Promise<Map<string, Told<DatedCard>[]>> {
  const { rows } = await client.query<{
    instrument_id: string;
    card_id: string;
    card: RateCard;
    event_id: string;
  }>(
    `SELECT instrument_id, card_id, card, event_id FROM (
       SELECT * FROM rate_card UNION ALL SELECT * FROM withdrawn_card) AS cards
     WHERE instrument_id = ANY ($1)`,
    [instrumentIds],
  );
  const cards = new Map<string, Told<DatedCard>[]>(instrumentIds.map((id) => [id, []]));
  for (const { instrument_id: id, card_id: cardId, card, event_id: eventId } of rows) {
    cards.get(id)?.push({ cardId, card, eventId });
  }
  return cards;
}

/** Between them PostgreSQL reads on while the page before is rated. */
const pageSize = 2_000;

type Row = Pick<
  ChargedUse,
  'kind' | 'instrumentId' | 'organisationId' | 'organisationClass' | 'reservationId'
> &
  Pick<ChargedUse, 'usedFrom' | 'usedTo' | 'totals' | 'causedBy' | 'spentInMonth'> & {
    readonly chargeId: string;
    readonly month: string;
    readonly use: AttributedUse | null;
    readonly contract: ContractPrice | null;
  };

/**
 * The charges for uses of the months (a fee of a contract itself is by no card), page by page, as they stood when the transaction began. With each come
 * the cards and classes that its price was made of: those it names.
 */
export async function* readPastCharges(
  client: pg.ClientBase,
  { institutionId, fromMonth, toMonth }: WhatIfAsked,
  knownCards: Map<string, Told<DatedCard>[]>,
): AsyncGenerator<PastCharge[]> {
  await client.query(
    `DECLARE past_charges NO SCROLL CURSOR FOR
     SELECT c.charge_id AS "chargeId", c.month, u.use, u.contract,
       f.kind, f."instrumentId", f."organisationId", f."organisationClass", f."reservationId",
       f."usedFrom", f."usedTo", f.totals, f."causedBy", f."spentInMonth"
     FROM charge AS c LEFT JOIN attributed_use AS u USING (charge_id),
       jsonb_to_record(c.data) AS f (kind text, "instrumentId" text, "organisationId" text,
         "organisationClass" text, "reservationId" text, "usedFrom" text, "usedTo" text,
         totals jsonb, "causedBy" jsonb, "spentInMonth" jsonb)
     WHERE c.institution_id = $1 AND c.month BETWEEN $2 AND $3
       AND c.person_id IS NOT NULL
     ORDER BY c.month, c.used_to, c.charge_id`,
    [institutionId, fromMonth, toMonth],
  );
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
    const unknown = rows.map((row) => row.instrumentId).filter((id) => !knownCards.has(id));
    if (unknown.length > 0) {
      const more = await readEveryCard(client, [...new Set(unknown)]);
      for (const [id, cards] of more) knownCards.set(id, cards);
    }
    const classes = await readLaterClassesOf(client, rows);
    reading = nextPage();
    yield rows.map((row) => withFacts(row, knownCards, classes));
  }
}

/** The classes that a price names beside the one that held at the reserved start. */
async function readLaterClassesOf(client: pg.ClientBase, charges: readonly Row[]) {
  const wanted = charges.flatMap(({ causedBy }) => classesNamed(causedBy).slice(1));
  if (wanted.length === 0) return new Map<string, PastCharge['laterClasses'][number]>();
  const { rows } = await client.query(
    `SELECT event_id, class, valid_from::text FROM organisation_class
     WHERE organisation_id = ANY ($1) AND event_id = ANY ($2)`,
    [[...new Set(charges.map(({ organisationId }) => organisationId))], wanted],
  );
  return new Map(
    rows.map((row): [string, PastCharge['laterClasses'][number]] => [
      row.event_id,
      { from: japanInstant(row.valid_from), organisationClass: row.class },
    ]),
  );
}

const classesNamed = (causedBy: Row['causedBy']): string[] =>
  causedBy.filter(({ type }) => type === 'ClassCertified').map(({ eventId }) => eventId);

function withFacts(
  { causedBy, ...row }: Row,
  cards: ReadonlyMap<string, Told<DatedCard>[]>,
  classes: ReadonlyMap<string, PastCharge['laterClasses'][number]>,
): PastCharge {
  const named = new Set(causedBy.map(({ eventId }) => eventId));
  return {
    ...row,
    cards: (cards.get(row.instrumentId) ?? []).filter(({ eventId }) => named.has(eventId)),
    laterClasses: classesNamed(causedBy)
      .slice(1)
      .flatMap((eventId) => classes.get(eventId) ?? []),
  };
}
