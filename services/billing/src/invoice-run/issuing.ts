import type { IssuedInvoice, Issuer } from '@kyoyo/contracts';
import type { CommandContext, Transaction } from '@kyoyo/event-store';
import { derivedId, japanFiscalYear, newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type pg from 'pg';
import { billingLock, isFree } from '../books/billing.ts';
import { dueDay } from '../invoice/due-day.ts';
import { dayOfIssue, lastSequence, printedIssuer } from '../invoice/issuing.ts';
import { numberOf } from '../invoice/numbers.ts';
import { invoiceStream } from '../invoice/stream.ts';
import { readIssuer } from '../issuer/queries.ts';
import type { Tables } from '../schema.ts';
import { createBackground } from './background.ts';
import type { RunItem, RunState } from './run.ts';
import { invoiceRunStream } from './stream.ts';

/** Issued in one transaction: what a crash undoes is these, and their numbers with them. */
const itemsAtOnce = 250;

interface Item {
  readonly nth: number;
  readonly organisationId: string;
  readonly data: RunItem;
}

export function createIssuing({
  store,
  clock,
  log,
}: Pick<Parts<Tables>, 'store' | 'clock' | 'log'>) {
  const context: CommandContext = { actor: 'system', correlationId: newId() };

  /** Issues the next ones of a run; false when there is nothing left of it to do. */
  const issueSome = (runId: string, institutionId: string): Promise<boolean> =>
    store.together([billingLock(institutionId)], async (tx) => {
      const run = (await tx.read(invoiceRunStream, runId)).state;
      if (run?.status !== 'approved') return { keep: false, result: false };
      const items = await nextItems(tx.client, runId);
      if (items.length === 0) {
        await end(tx, runId);
        return { keep: true, result: false };
      }
      await issue(tx, { runId, run, items });
      return { keep: true, result: true };
    });

  const issue = async (
    tx: Transaction<Tables>,
    { runId, run, items }: { runId: string; run: RunState; items: readonly Item[] },
  ) => {
    const { institutionId, month } = run;
    const issuedOn = await dayOfIssue(tx.client, run, clock(), 'invoice');
    const issuer = await readIssuer(tx.client, institutionId, issuedOn);
    if (!issuer) throw new Error('An issuer is never taken back');
    const changed = await changedOf(tx.client, items);
    const good = items.filter(({ nth }) => !changed.has(nth));
    const numbers = await numbersOf(tx.client, { institutionId, issuedOn });
    const invoices = good.map(({ nth, organisationId, data }) => ({
      invoiceId: derivedId('invoice', runId, String(nth)),
      nth,
      invoice: invoiceOf(data, {
        ...numbers(data.kind),
        institutionId,
        organisationId,
        issuer,
        issuedOn,
        month,
        runId,
      }),
    }));
    const opened = await tx.openMany(
      invoiceStream,
      invoices.map(({ invoiceId, invoice }) => ({
        streamId: invoiceId,
        commands: [{ type: 'IssueInvoice' as const, invoice }],
      })),
      context,
    );
    if ('refused' in opened) throw new Error(opened.refused.slug);
    await tx.client.query(
      `UPDATE invoice_run_item i SET status = 'issued', invoice_id = done.invoice_id
       FROM unnest($2::int[], $3::uuid[]) AS done (nth, invoice_id)
       WHERE i.run_id = $1 AND i.nth = done.nth`,
      [runId, invoices.map(({ nth }) => nth), invoices.map(({ invoiceId }) => invoiceId)],
    );
    await tx.client.query(
      `UPDATE invoice_run_item SET status = 'left-out' WHERE run_id = $1 AND nth = ANY ($2)`,
      [runId, [...changed]],
    );
  };

  const end = async (tx: Transaction<Tables>, runId: string) => {
    const { rows } = await tx.client.query<{ issued: number; leftOut: number; totalYen: number }>(
      `SELECT count(*) FILTER (WHERE status = 'issued') AS issued,
         count(*) FILTER (WHERE status = 'left-out') AS "leftOut",
         coalesce(sum(total_yen) FILTER (WHERE status = 'issued'), 0)::bigint AS "totalYen"
       FROM invoice_run_item WHERE run_id = $1`,
      [runId],
    );
    const { issued = 0, leftOut = 0, totalYen = 0 } = rows[0] ?? {};
    const command = { type: 'EndRun' as const, issued, leftOut, totalYen };
    const outcome = await tx.execute(invoiceRunStream, { streamId: runId, command, context });
    if ('refused' in outcome) throw new Error(outcome.refused.slug);
  };

  const { all: issueAll, start, resume } = createBackground({ store, log }, 'approved', issueSome);
  return { issueAll, start, resume };
}

async function nextItems(client: pg.ClientBase | pg.Pool, runId: string): Promise<Item[]> {
  const { rows } = await client.query<Item>(
    `SELECT nth, organisation_id AS "organisationId", data FROM invoice_run_item
     WHERE run_id = $1 AND status = 'proposed' ORDER BY nth LIMIT $2`,
    [runId, itemsAtOnce],
  );
  return rows;
}

/**
 * Those of which a charge has changed since somebody looked at them: billed otherwise, corrected, disputed
 * or taken up by a clearing. Whoever bills holds the lock of the numbers, so nothing is billed twice.
 */
async function changedOf(
  client: pg.ClientBase | pg.Pool,
  items: readonly Item[],
): Promise<ReadonlySet<number>> {
  const lines = items.flatMap(({ nth, data }) => data.lines.map((line) => ({ nth, ...line })));
  const { rows } = await client.query<{ nth: number }>(
    `SELECT DISTINCT nth FROM unnest($1::int[], $2::uuid[], $3::bigint[], $4::int[])
       AS line (nth, charge_id, net_yen, version)
     JOIN charge_billed b USING (charge_id)
     JOIN streams s ON s.stream_id = charge_id
     WHERE to_bill_yen <> line.net_yen OR s.version <> line.version
       OR NOT (${isFree('b.charge_id')})`,
    [
      lines.map(({ nth }) => nth),
      lines.map(({ chargeId }) => chargeId),
      lines.map(({ netYen }) => netYen),
      lines.map(({ chargeVersion }) => chargeVersion),
    ],
  );
  return new Set(rows.map(({ nth }) => nth));
}

/** Counts on in each series from what was taken last. */
async function numbersOf(tx: pg.ClientBase, of: { institutionId: string; issuedOn: string }) {
  const last = {
    invoice: await lastSequence(tx, 'invoice', of),
    'budget-transfer': await lastSequence(tx, 'budget-transfer', of),
  };
  const fiscalYear = japanFiscalYear(of.issuedOn);
  return (kind: IssuedInvoice['kind']) => {
    const sequence = (last[kind] += 1);
    return { fiscalYear, sequence, number: numberOf(kind, fiscalYear, sequence) };
  };
}

type IssuedNow = Pick<
  IssuedInvoice,
  | 'institutionId'
  | 'organisationId'
  | 'issuedOn'
  | 'month'
  | 'runId'
  | 'number'
  | 'fiscalYear'
  | 'sequence'
> & { readonly issuer: Issuer };

function invoiceOf(proposed: RunItem, { issuer, ...now }: IssuedNow): IssuedInvoice {
  const { warnings: _, ...item } = proposed;
  const isInvoice = item.kind === 'invoice';
  return {
    ...item,
    ...now,
    dueOn: isInvoice ? dueDay(now.issuedOn, issuer.due) : null,
    issuer: printedIssuer(issuer),
  };
}
