import type { InvoiceReminder, Issuer } from '@kyoyo/contracts';
import { japanDate, newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type { Tables } from '../schema.ts';
import { issuerOn } from '../issuer/queries.ts';
import { invoiceStream } from './stream.ts';

export interface LateInvoice {
  readonly dueOn: string;
  readonly openYen: number;
  readonly reminders: readonly InvoiceReminder[];
}

/** The reminder that is due by the rules of the issuer: each level once, the highest that is reached. Pure. */
export function dueReminder(
  { dueOn, openYen, reminders }: LateInvoice,
  rules: Issuer['reminders'],
  today: string,
): InvoiceReminder | null {
  const daysLate = (Date.parse(today) - Date.parse(dueOn)) / 86_400_000;
  const level =
    rules.findLastIndex((rule) => daysLate >= rule.daysLate && openYen >= rule.fromYen) + 1;
  const reached = Math.max(0, ...reminders.map((reminder) => reminder.level));
  return level > reached ? { level, remindedOn: today, openYen } : null;
}

const atOnceMax = 1_000;

interface Row extends LateInvoice {
  readonly invoiceId: string;
  readonly rules: Issuer['reminders'];
}

/**
 * Who is late is reminded, once a level. What is disputed is not asked for: one line that is, and the
 * whole invoice waits until it is settled. Each that is read is reminded: what is not to be would stand
 * before the others for ever.
 */
export function createReminding({ store, clock }: Pick<Parts<Tables>, 'store' | 'clock'>) {
  return async (): Promise<void> => {
    const today = japanDate(clock());
    const { rows } = await store.client.query<Row>(
      `SELECT v.invoice_id AS "invoiceId", b.due_on AS "dueOn", b.open_yen AS "openYen",
         v.reminders, i.data -> 'reminders' AS rules
       FROM invoice_balance b JOIN invoice v USING (invoice_id)
       CROSS JOIN LATERAL ${issuerOn('b.institution_id', '$1')} AS i
       WHERE b.open_yen > 0 AND b.due_on < $1 AND v.kind = 'invoice'
         AND EXISTS (
           SELECT FROM jsonb_array_elements(i.data -> 'reminders') WITH ORDINALITY AS r (rule, level)
           WHERE level > coalesce((v.reminders -> -1 ->> 'level')::int, 0)
             AND b.due_on <= $1::date - (rule ->> 'daysLate')::int
             AND b.open_yen >= (rule ->> 'fromYen')::bigint)
         AND NOT EXISTS (SELECT FROM billed_line l JOIN disputed_charge d USING (charge_id)
           WHERE l.document_id = v.invoice_id)
       ORDER BY b.due_on, v.invoice_id LIMIT $2`,
      [today, atOnceMax],
    );
    for (const { invoiceId, rules, ...late } of rows) {
      const reminder = dueReminder(late, rules, today);
      if (!reminder) continue;
      await store.execute(invoiceStream, {
        streamId: invoiceId,
        command: { type: 'RemindOfInvoice', reminder },
        context: { actor: 'system', correlationId: newId() },
      });
    }
  };
}
