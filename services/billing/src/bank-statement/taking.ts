import {
  type BankAccountNamed,
  type BankFileKind,
  type ImportedPayments,
  type Problem,
} from '@kyoyo/contracts';
import type { CommandContext, Transaction } from '@kyoyo/event-store';
import { derivedId } from '@kyoyo/kernel';
import type { Selectable } from 'kysely';
import { dayOfMatch, type PaymentCommand, type WantedMatch } from '../payment/decisions.ts';
import type { Matcher } from '../payment/matching/matching.ts';
import { paymentStream } from '../payment/stream.ts';
import type { PaymentTables } from '../payment/tables.ts';
import type { Tables } from '../schema.ts';
import { familyOf, type KnownRecord, type Told, tellApart } from './known-records.ts';
import type { ReadStatement } from './read-statement.ts';
import { keyOf } from './reading.ts';

export interface Taking {
  readonly institutionId: string;
  readonly statementId: string;
  readonly kind: BankFileKind;
  readonly matcher: Matcher;
  /** The day of the books of a day. */
  readonly bookedOn: (day: string) => string;
  /** Of the invoices that the matcher knows. */
  readonly issuedOn: ReadonlyMap<string, string>;
  readonly onProgress?: (rowsDone: number) => Promise<unknown>;
}

type NewRecord = Selectable<PaymentTables['bank_record']>;
const rowsAtOnce = 2_500;

/** The payments of one account in a file: those that nobody knows are received and matched. */
export async function takeStatement(
  tx: Transaction<Tables>,
  statement: ReadStatement,
  taking: Taking,
  context: CommandContext,
): Promise<ImportedPayments | { readonly refused: Problem }> {
  const incoming = statement.rows.filter((row) => row.direction === 'in' && !row.cancelled);
  const records = await readRecords(tx.client, statement, taking);
  const told = tellApart(incoming, familyOf(taking.kind), records);
  const unknown = told.filter(({ known }) => known === null);
  const madeOf = maker(statement.account, records, taking);
  let matched = 0;
  // They are made as they are written: a connection that is quiet for long in a transaction is closed.
  for (let at = 0; at < unknown.length; at += rowsAtOnce) {
    const some = unknown.slice(at, at + rowsAtOnce).map(madeOf);
    matched += some.filter(({ isMatched }) => isMatched).length;
    const openings = some.map(({ opening }) => opening);
    const opened = await tx.openMany(paymentStream, openings, context);
    if ('refused' in opened) return opened;
    await tx.client.query(
      'INSERT INTO bank_record SELECT * FROM json_populate_recordset(NULL::bank_record, $1)',
      [JSON.stringify(some.map(({ record }) => record))],
    );
    await taking.onProgress?.(at + some.length);
  }
  return {
    added: unknown.length,
    addedYen: unknown.reduce((sum, { row }) => sum + row.yen, 0),
    known: told.length - unknown.length,
    matched,
    reversed: 0,
    unknownReversals: 0,
  };
}

async function readRecords(
  client: Transaction<Tables>['client'],
  { account, rows }: ReadStatement,
  { institutionId }: Taking,
): Promise<KnownRecord[]> {
  const days = rows.map(({ postedOn }) => postedOn).toSorted();
  const found = await client.query<KnownRecord>(
    `SELECT payment_id AS "paymentId", posted_on::text AS "postedOn", yen, family, reference,
       payer_key AS "payerKey"
     FROM bank_record
     WHERE institution_id = $1 AND account_key = $2 AND posted_on BETWEEN $3 AND $4
     ORDER BY posted_on, family, reference, payment_id`,
    [institutionId, keyOf(account), days[0] ?? null, days.at(-1) ?? null],
  );
  return found.rows;
}

/** Each with an id that follows from what tells it apart, so that it can never be there twice. */
function maker(account: BankAccountNamed, records: readonly KnownRecord[], taking: Taking) {
  const { institutionId } = taking;
  const family = familyOf(taking.kind);
  const counts = new Map<string, number>();
  for (const { postedOn, yen, payerKey } of records) count(counts, [postedOn, yen, payerKey]);
  return ({ row, payerKey }: Told) => {
    const content = [row.postedOn, row.yen, payerKey];
    const nth = count(counts, content);
    const tells = row.reference ? `${family} ${row.reference}` : `#${nth}`;
    const place = [institutionId, keyOf(account), ...content.map(String)];
    const paymentId = derivedId('payment', ...place, tells);
    const record: NewRecord = {
      payment_id: paymentId,
      institution_id: institutionId,
      account_key: keyOf(account),
      posted_on: row.postedOn,
      yen: row.yen,
      family,
      reference: row.reference,
      payer_key: payerKey,
      payer_name: row.payerName,
      payer_code: row.payerCode,
      payer_bank: row.payerBank,
      payer_branch: row.payerBranch,
      remark: row.remark,
      edi: row.edi,
      cancelled_by: null,
    };
    const matched = certainMatch(record, taking);
    const command = receiving(record, row.record, account, matched, taking);
    const opening = { streamId: paymentId, commands: [command] };
    return { opening, record, isMatched: matched !== null };
  };
}

function count(counts: Map<string, number>, content: readonly (string | number)[]): number {
  const key = content.join('\n');
  const nth = (counts.get(key) ?? 0) + 1;
  counts.set(key, nth);
  return nth;
}

function certainMatch(record: NewRecord, { matcher }: Taking): WantedMatch | null {
  const only = matcher.certain({
    paymentId: record.payment_id,
    restYen: record.yen,
    payerName: record.payer_name,
    payerCode: record.payer_code,
    edi: record.edi,
    remark: record.remark,
  });
  if (!only) return null;
  for (const { invoiceId } of only.allocations) matcher.close(invoiceId);
  const { organisationId, allocations, reasons } = only;
  return { organisationId, allocations, reasons, automatic: true };
}

function receiving(
  record: NewRecord,
  nth: number,
  account: BankAccountNamed,
  matched: WantedMatch | null,
  { institutionId, statementId, bookedOn, issuedOn }: Taking,
): PaymentCommand {
  const source = {
    kind: 'statement' as const,
    statementId,
    record: nth,
    account,
    reference: record.reference,
  };
  const { posted_on: postedOn, yen } = record;
  const received = { institutionId, organisationId: null, source, postedOn, yen };
  const issued = matched?.allocations.map(({ invoiceId }) => issuedOn.get(invoiceId) ?? postedOn);
  return {
    type: 'ReceivePayment',
    received: { ...received, bookedOn: bookedOn(postedOn) },
    matched: matched && { ...matched, bookedOn: bookedOn(dayOfMatch(postedOn, issued ?? [])) },
  };
}
