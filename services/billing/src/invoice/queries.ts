import type {
  InvoiceReminder,
  InvoiceState,
  IssuedCreditNote,
  IssuedInvoice,
} from '@kyoyo/contracts';
import type pg from 'pg';
import type { Whose } from '../whose.ts';

type Client = pg.ClientBase | pg.Pool;

export interface InvoiceFilter extends Whose {
  readonly state?: InvoiceState | undefined;
  readonly month?: string | undefined;
  readonly kind?: IssuedInvoice['kind'] | undefined;
  readonly counterpartyId?: string | undefined;
  readonly runId?: string | undefined;
  /** How its number begins. */
  readonly number?: string | undefined;
  /** A part of its number, or of the name of the other side. */
  readonly find?: string | undefined;
  readonly unpaid?: boolean | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
  /** By which day something is late. */
  readonly today: string;
}

/** Where an invoice stands, by what is left of it. The day is the second parameter. */
const stateOf = `CASE
  WHEN v.kind = 'budget-transfer' THEN 'transferred'
  WHEN b.total_yen > 0 AND b.credited_yen = b.total_yen THEN 'credited'
  WHEN b.open_yen = 0 THEN 'paid'
  WHEN v.due_on < $2 THEN 'overdue'
  WHEN b.settled_yen > 0 THEN 'part'
  ELSE 'open' END`;

const from = `FROM invoice v JOIN invoice_balance b USING (invoice_id)`;

/** What is filtered, by parameters from the third on; a budget that was moved owes nothing. */
function whereOf(filter: InvoiceFilter): { readonly where: string; readonly values: unknown[] } {
  const values: unknown[] = [filter.value, filter.today];
  const conditions = [`v.${filter.column} = $1`];
  const counterparty = filter.column === 'institution_id' ? 'organisation_id' : 'institution_id';
  for (const [condition, value] of [
    [`${stateOf} =`, filter.state],
    ['v.month =', filter.month],
    ['v.kind =', filter.kind],
    [`v.${counterparty} =`, filter.counterpartyId],
    ['v.run_id =', filter.runId],
    ['v.number ^@', filter.number],
  ] as const) {
    if (value === undefined) continue;
    values.push(value);
    conditions.push(`${condition} $${values.length}`);
  }
  if (filter.unpaid) conditions.push(`v.kind = 'invoice' AND b.open_yen > 0`);
  if (filter.find !== undefined) {
    values.push(filter.find);
    const party = filter.column === 'institution_id' ? 'recipient' : 'issuer';
    const name = `v.data -> '${party}' -> 'name'`;
    const texts = ['v.number', `(${name} ->> 'ja')`, `(${name} ->> 'en')`];
    conditions.push(
      `(${texts.map((text) => `strpos(lower(${text}), lower($${values.length})) > 0`).join(' OR ')})`,
    );
  }
  return { where: conditions.join(' AND '), values };
}

/** The newest first; the cursor is the id of the last one of the page before. */
export async function listInvoices(client: Client, filter: InvoiceFilter) {
  const { where, values } = whereOf(filter);
  const after = filter.cursor
    ? `AND (v.issued_on, v.sequence, v.invoice_id) < (SELECT issued_on, sequence, invoice_id
         FROM invoice WHERE invoice_id = $${values.length + 2})`
    : '';
  const { rows } = await client.query(
    `SELECT v.invoice_id AS id, v.kind, v.institution_id AS "institutionId",
       v.organisation_id AS "organisationId", v.number, v.issued_on AS "issuedOn",
       v.due_on AS "dueOn", v.month, v.data -> 'project' AS project,
       v.data -> 'purchaseOrder' AS "purchaseOrder", v.total_yen AS "totalYen",
       v.data -> 'issuer' -> 'name' AS "issuerName", v.data -> 'recipient' -> 'name' AS "recipientName",
       ${stateOf} AS state, b.credited_yen AS "creditedYen", b.settled_yen AS "settledYen",
       CASE v.kind WHEN 'invoice' THEN b.open_yen ELSE 0 END AS "openYen"
     ${from} WHERE ${where} ${after}
     ORDER BY v.issued_on DESC, v.sequence DESC, v.invoice_id DESC LIMIT $${values.length + 1}`,
    [...values, filter.limit + 1, ...(filter.cursor ? [filter.cursor] : [])],
  );
  const items = rows.slice(0, filter.limit);
  return {
    items,
    nextCursor: rows.length > filter.limit ? (items.at(-1)?.id ?? null) : null,
    sums: filter.cursor ? null : await sumInvoices(client, filter),
  };
}

async function sumInvoices(client: Client, filter: InvoiceFilter) {
  const { where, values } = whereOf(filter);
  const { rows } = await client.query(
    `SELECT count(*) AS count, coalesce(sum(b.total_yen), 0)::bigint AS "totalYen",
       coalesce(sum(b.credited_yen), 0)::bigint AS "creditedYen",
       coalesce(sum(b.settled_yen), 0)::bigint AS "settledYen",
       coalesce(sum(b.open_yen) FILTER (WHERE v.kind = 'budget-transfer'), 0)::bigint AS "transferredYen",
       coalesce(sum(b.open_yen) FILTER (WHERE v.kind = 'invoice'), 0)::bigint AS "openYen",
       coalesce(sum(b.open_yen) FILTER (WHERE v.due_on < $2), 0)::bigint AS "overdueYen"
     ${from} WHERE ${where}`,
    values,
  );
  return rows[0];
}

export interface FoundInvoice {
  readonly id: string;
  readonly version: number;
  readonly data: IssuedInvoice;
  readonly reminders: readonly InvoiceReminder[];
  readonly state: InvoiceState;
  readonly creditedYen: number;
  readonly settledYen: number;
  readonly openYen: number;
}

export async function findInvoice(
  client: Client,
  invoiceId: string,
  today: string,
): Promise<FoundInvoice | undefined> {
  const { rows } = await client.query(
    `SELECT v.invoice_id AS id, v.version, v.data, coalesce(v.reminders, '[]') AS reminders, ${stateOf} AS state,
       b.credited_yen AS "creditedYen", b.settled_yen AS "settledYen",
       CASE v.kind WHEN 'invoice' THEN b.open_yen ELSE 0 END AS "openYen"
     ${from} WHERE v.invoice_id = $1`,
    [invoiceId, today],
  );
  return rows[0];
}

export interface FoundCredit {
  readonly id: string;
  readonly data: IssuedCreditNote;
}

/** The credit notes of an invoice, the first one first. */
export async function creditsOf(client: Client, invoiceId: string): Promise<FoundCredit[]> {
  const { rows } = await client.query<FoundCredit>(
    `SELECT credit_note_id AS id, data FROM credit_note WHERE invoice_id = $1 ORDER BY credit_note_id`,
    [invoiceId],
  );
  return rows;
}
