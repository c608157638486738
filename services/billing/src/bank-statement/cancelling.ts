import type { CommandContext, Transaction } from '@kyoyo/event-store';
import { nameKey } from '../payment/matching/payer-name.ts';
import { paymentStream } from '../payment/stream.ts';
import type { Tables } from '../schema.ts';
import type { ReadStatement, StatementRow } from './read-statement.ts';
import { keyOf } from './reading.ts';
import { familyOf } from './known-records.ts';
import type { Taking } from './taking.ts';

/**
 * Rows by which the bank takes back what it told before. Each takes back one payment of the same account,
 * amount and payer, of that day or the last before it; the same row again takes back nothing more.
 */
export async function cancelRows(
  tx: Transaction<Tables>,
  { account, rows }: ReadStatement,
  taking: Taking,
  context: CommandContext,
): Promise<{ readonly reversed: number; readonly unknownReversals: number }> {
  let [reversed, unknownReversals] = [0, 0];
  const counts = new Map<string, number>();
  for (const row of rows.filter(isTakenBack)) {
    const content = [familyOf(taking.kind), row.reference, row.postedOn, row.yen, row.payerName];
    const nth = (counts.get(content.join(' ')) ?? 0) + 1;
    counts.set(content.join(' '), nth);
    const cancelledBy = [...content, nth].join(' ');
    const found = await claimCancelled(tx, keyOf(account), row, cancelledBy, taking);
    if (found === 'before') continue;
    if (!found) {
      unknownReversals += 1;
      continue;
    }
    const bookedOn = taking.bookedOn(row.postedOn);
    const { statementId } = taking;
    await tx.execute(paymentStream, {
      streamId: found.paymentId,
      command: { type: 'CancelPayment', statementId, record: row.record, bookedOn },
      context,
    });
    reversed += 1;
  }
  return { reversed, unknownReversals };
}

/** What went out and came back was never a payment. */
const isTakenBack = ({ cancelled, direction }: StatementRow) => cancelled && direction === 'in';

/** The payment that a row takes back, written down as taken back by it. */
async function claimCancelled(
  { client }: Transaction<Tables>,
  accountKey: string,
  row: StatementRow,
  cancelledBy: string,
  { institutionId, kind }: Taking,
): Promise<{ readonly paymentId: string } | 'before' | undefined> {
  const same = await client.query(
    `SELECT FROM bank_record
     WHERE institution_id = $1 AND account_key = $2 AND cancelled_by = $3`,
    [institutionId, accountKey, cancelledBy],
  );
  if (same.rows.length > 0) return 'before';
  const { rows } = await client.query<{ payment_id: string }>(
    `UPDATE bank_record SET cancelled_by = $3 WHERE payment_id = (
       SELECT payment_id FROM bank_record
       WHERE institution_id = $1 AND account_key = $2 AND cancelled_by IS NULL
         AND posted_on <= $4 AND yen = $5 AND payer_key = $6
       ORDER BY posted_on DESC, (family = $7 AND reference = $8) DESC, payment_id LIMIT 1)
     RETURNING payment_id`,
    [
      institutionId,
      accountKey,
      cancelledBy,
      row.postedOn,
      row.yen,
      nameKey(row.payerName),
      familyOf(kind),
      row.reference,
    ],
  );
  return rows[0] && { paymentId: rows[0].payment_id };
}
