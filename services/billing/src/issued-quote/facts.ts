import type { Bilingual } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import type pg from 'pg';

/** What a quote says beside its price, from the local copies. */

type Client = pg.ClientBase | pg.Pool;

export interface QuotedInstrument {
  readonly institutionId: string;
  readonly institutionName: Bilingual;
  readonly instrumentName: Bilingual;
  /** Whether it is there to be used. */
  readonly offered: boolean;
}

export async function readInstrument(
  client: Client,
  instrumentId: string,
): Promise<QuotedInstrument | undefined> {
  const { rows } = await client.query(
    `SELECT institution_id AS "institutionId", there.name AS "institutionName",
       i.name AS "instrumentName", offered
     FROM instrument i JOIN quoted_institution there ON there.id = institution_id
     WHERE instrument_id = $1`,
    [instrumentId],
  );
  return rows[0];
}

/** The organisation to which somebody belongs. */
export async function readOrganisationOf(
  client: Client,
  personId: string,
): Promise<string | undefined> {
  const { rows } = await client.query(
    'SELECT organisation_id FROM quoted_person WHERE person_id = $1',
    [personId],
  );
  return rows[0]?.organisation_id;
}

export async function readOrganisationName(
  client: Client,
  organisationId: string,
): Promise<Bilingual | undefined> {
  const { rows } = await client.query('SELECT name FROM quoted_organisation WHERE id = $1', [
    organisationId,
  ]);
  return rows[0]?.name;
}

/** Of the usage terms in force; null where the institution has none. */
export async function readTermsVersion(
  client: Client,
  institutionId: string,
  now: Instant,
): Promise<number | null> {
  const { rows } = await client.query(
    `SELECT max(terms_version) AS version FROM quoted_terms
     WHERE institution_id = $1 AND effective_from <= $2`,
    [institutionId, now],
  );
  return rows[0].version;
}

/** The number after the last one. Nobody else takes one meanwhile: whoever asks holds the lock. */
export async function nextSequence(
  client: Client,
  institutionId: string,
  fiscalYear: number,
): Promise<number> {
  const { rows } = await client.query(
    `SELECT coalesce(max(sequence), 0) + 1 AS next FROM issued_quote
     WHERE institution_id = $1 AND fiscal_year = $2`,
    [institutionId, fiscalYear],
  );
  return rows[0].next;
}
