import { type BegunRun, type Issuer, problem } from '@kyoyo/contracts';
import type { CommandContext, Done, Outcome } from '@kyoyo/event-store';
import { japanDate, newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type pg from 'pg';
import { fourEyesOf } from '../charge/adjusting-commands.ts';
import { readIssuer } from '../issuer/queries.ts';
import type { Tables } from '../schema.ts';
import { refusedDay } from '../invoice/issuing.ts';
import { createBackground } from './background.ts';
import { proposedInvoices } from './proposed.ts';
import { needsSecond } from './second.ts';
import { invoiceRunStream } from './stream.ts';
import { organisationsToBill, readToBill, type ToBillOf } from './to-bill.ts';

export interface RunWanted {
  readonly institutionId: string;
  readonly organisationId: string | null;
  /** Use up to its end. */
  readonly month: string;
  /** Null for the day on which they are issued. */
  readonly issuedOn: string | null;
  readonly personId: string;
}

const chargesMax = 250_000;
/** So that nobody waits long in between, and nothing is read at once that is large. */
const chargesAtOnce = 5_000;

export function createProposing({
  store,
  clock,
  log,
}: Pick<Parts<Tables>, 'store' | 'clock' | 'log'>) {
  /**
   * All that is not billed yet, as it stands now; to issue it is another step. What is much is only begun:
   * the rest is done in the background.
   */
  const propose = (wanted: RunWanted, context: CommandContext): Promise<Outcome<Done, unknown>> =>
    store.together<Outcome<Done, unknown>>([], async (tx) => {
      const repeated = await tx.repliedBefore<Done>(context);
      if (repeated) return { keep: false, result: repeated };
      const { institutionId, organisationId, month, issuedOn, personId } = wanted;
      const issuer = await readIssuer(tx.client, institutionId, issuedOn ?? japanDate(clock()));
      if (!issuer) return { keep: false, result: { refused: problem('issuer-missing') } };
      const outOfOrder =
        issuedOn && (await refusedDay(tx.client, { ...wanted, issuedOn }, clock()));
      if (outOfOrder) return { keep: false, result: { refused: outOfOrder } };
      const toBill = await organisationsToBill(tx.client, wanted);
      const charges = toBill.reduce((sum, one) => sum + one.charges, 0);
      if (charges === 0) {
        return { keep: false, result: { refused: problem('nothing-to-bill', { month }) } };
      }
      if (charges > chargesMax) {
        const refused = problem('run-too-large', { count: charges, max: chargesMax });
        return { keep: false, result: { refused } };
      }
      const streamId = newId();
      const run = { institutionId, organisationId, month, issuedOn, proposedBy: personId, charges };
      const isWhole = charges <= chargesAtOnce;
      if (isWhole) await writeItems(tx.client, { runId: streamId, run, issuer, toBill });
      const command = isWhole
        ? await proposal(tx.client, streamId, { run, today: japanDate(clock()) })
        : { type: 'BeginRun' as const, run };
      const opening = { streamId, isNew: true, command, context };
      const outcome = await tx.execute(invoiceRunStream, opening);
      return { keep: !('refused' in outcome), result: outcome };
    });

  /** Goes on with what was begun; false when there is nothing left of it to do. */
  const proposeSome = (runId: string): Promise<boolean> =>
    store.together([`invoice-run ${runId}`], async (tx) => {
      const run = (await tx.read(invoiceRunStream, runId)).state;
      if (run?.status !== 'proposing') return { keep: false, result: false };
      const issuer = await readIssuer(
        tx.client,
        run.institutionId,
        run.issuedOn ?? japanDate(clock()),
      );
      if (!issuer) throw new Error('An issuer is never taken back');
      const { after } = await lastItem(tx.client, runId);
      const toBill = await organisationsToBill(tx.client, { ...run, after, atMost: chargesAtOnce });
      if (toBill.length > 0) {
        await writeItems(tx.client, { runId, run, issuer, toBill });
        return { keep: true, result: true };
      }
      const context = { actor: 'system' as const, correlationId: newId() };
      const command = await proposal(tx.client, runId, { run, today: japanDate(clock()) });
      const outcome = await tx.execute(invoiceRunStream, { streamId: runId, command, context });
      if ('refused' in outcome) throw new Error(outcome.refused.slug);
      return { keep: true, result: false };
    });

  const { all, start, resume } = createBackground({ store, log }, 'proposing', proposeSome);
  return { propose, proposeAll: all, start, resume };
}

type Client = pg.ClientBase | pg.Pool;

interface Items {
  readonly runId: string;
  readonly run: Pick<BegunRun, 'institutionId' | 'month'>;
  readonly issuer: Issuer;
  readonly toBill: readonly ToBillOf[];
}

/** Of the organisations that come first, as many as have not too many charges together; one at least. */
async function writeItems(client: Client, { runId, run, issuer, toBill }: Items) {
  let charged = 0;
  const some = toBill.filter(({ charges }, index) => {
    charged += charges;
    return index === 0 || charged <= chargesAtOnce;
  });
  const organisationIds = some.map(({ id }) => id);
  const charges = await readToBill(client, { ...run, organisationIds });
  const items = proposedInvoices(charges, issuer);
  const { nth } = await lastItem(client, runId);
  await client.query(
    `INSERT INTO invoice_run_item (run_id, nth, organisation_id, total_yen, lines, data, status)
     SELECT $1, nth, organisation_id, total_yen, lines, data, 'proposed'
     FROM unnest($2::int[], $3::uuid[], $4::bigint[], $5::int[], $6::jsonb[])
       AS item (nth, organisation_id, total_yen, lines, data)`,
    [
      runId,
      Array.from(items.keys(), (index) => nth + index + 1),
      items.map(({ organisationId }) => organisationId),
      items.map((item) => item.totalYen),
      items.map(({ lines }) => lines.length),
      items.map((item) => {
        const { organisationId: _, ...data } = item;
        return JSON.stringify(data);
      }),
    ],
  );
}

/** Items are in the order of their organisations, so that the last one says how far it is. */
async function lastItem(client: Client, runId: string) {
  const { rows } = await client.query<{ nth: number; after: string }>(
    `SELECT nth, organisation_id AS after FROM invoice_run_item
     WHERE run_id = $1 ORDER BY nth DESC LIMIT 1`,
    [runId],
  );
  return rows[0] ?? { nth: 0, after: null };
}

/** What its items come to. */
async function proposal(
  client: Client,
  runId: string,
  { run, today }: { run: Omit<BegunRun, 'charges'>; today: string },
) {
  const { rows } = await client.query<{ invoices: number; totalYen: number }>(
    `SELECT count(*) AS invoices, coalesce(sum(total_yen), 0)::bigint AS "totalYen"
     FROM invoice_run_item WHERE run_id = $1`,
    [runId],
  );
  const { invoices = 0, totalYen = 0 } = rows[0] ?? {};
  const { institutionId, organisationId, month, issuedOn, proposedBy } = run;
  // By the limit of today, also where another day is printed.
  const fourEyesFromYen = await fourEyesOf(client, institutionId, today);
  const wanted = { institutionId, organisationId, month, issuedOn, proposedBy, invoices, totalYen };
  const alone = { runId, run: wanted, personId: proposedBy, fourEyesFromYen, today };
  const second = await needsSecond(client, alone);
  return { type: 'ProposeRun' as const, run: { ...wanted, needsSecond: second } };
}
