import type { CustomerAccount } from '@kyoyo/contracts';
import type { Yen } from '@kyoyo/kernel';
import type pg from 'pg';
import { readIssuer } from '../../issuer/queries.ts';
import type { KnownPayer, OpenInvoice } from './facts.ts';
import { nameKey } from './payer-name.ts';

type Client = pg.ClientBase | pg.Pool;

/** Invoices of an institution of which something is left; those are at most as many as it has issued. */
export async function readOpenInvoices(
  client: Client,
  institutionId: string,
): Promise<OpenInvoice[]> {
  const { rows } = await client.query<OpenInvoice>(
    `SELECT invoice_id AS "invoiceId", number, b.organisation_id AS "organisationId",
       issued_on::text AS "issuedOn", coalesce(b.due_on, issued_on)::text AS "dueOn", open_yen AS "leftYen"
     FROM invoice_balance b JOIN invoice i USING (invoice_id)
     WHERE b.institution_id = $1 AND open_yen > 0 AND i.kind = 'invoice'
     ORDER BY b.due_on, number`,
    [institutionId],
  );
  return rows;
}

/** What payers may withhold on a day; nothing where the institution has not described itself as an issuer. */
export async function readWithheld(
  client: Client,
  institutionId: string,
  day: string,
): Promise<readonly Yen[]> {
  const issuer = await readIssuer(client, institutionId, day);
  return issuer?.withheldYen ?? [];
}

/** How the customers of an institution are known at its bank. */
export async function readPayers(client: Client, institutionId: string): Promise<KnownPayer[]> {
  const { rows } = await client.query<{ data: CustomerAccount }>(
    'SELECT data FROM account WHERE institution_id = $1',
    [institutionId],
  );
  return rows.map(({ data }) => ({
    organisationId: data.organisationId,
    codes: [data.payerCode, data.virtualAccount].filter((code) => code !== null),
    names: [...new Set(data.payerNames.map(nameKey))],
  }));
}
