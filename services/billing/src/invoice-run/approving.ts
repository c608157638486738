import { type Problem, problem } from '@kyoyo/contracts';
import type { CommandContext, Done, Outcome } from '@kyoyo/event-store';
import { japanDate } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type pg from 'pg';
import { fourEyesOf } from '../charge/adjusting-commands.ts';
import { readIssuer } from '../issuer/queries.ts';
import type { Tables } from '../schema.ts';
import type { RunState } from './run.ts';
import { needsSecond } from './second.ts';
import { invoiceRunStream } from './stream.ts';

interface Approved {
  readonly runId: string;
  readonly institutionId: string;
  readonly personId: string;
}

/** What one person has approved alone is counted while no other run of the institution is approved. */
export const createApproving =
  ({ store, clock }: Pick<Parts<Tables>, 'store' | 'clock'>) =>
  (
    { runId, institutionId, personId }: Approved,
    context: CommandContext,
  ): Promise<Outcome<Done, unknown>> =>
    store.together<Outcome<Done, unknown>>([`run-approvals ${institutionId}`], async (tx) => {
      const repeated = await tx.repliedBefore<Done>(context);
      if (repeated) return { keep: false, result: repeated };
      const run = (await tx.read(invoiceRunStream, runId)).state;
      if (!run) return { keep: false, result: { refused: problem('not-found') } };
      const today = japanDate(clock());
      const refused = await notIssuable(tx.client, runId, { ...run, today });
      if (refused) return { keep: false, result: { refused } };
      const fourEyesFromYen = await fourEyesOf(tx.client, institutionId, today);
      const second = await needsSecond(tx.client, { runId, run, personId, fourEyesFromYen, today });
      const outcome = await tx.execute(invoiceRunStream, {
        streamId: runId,
        command: { type: 'ApproveRun', personId, needsSecond: second },
        context,
      });
      return { keep: !('refused' in outcome), result: outcome };
    });

/** Nobody can pay an invoice that does not say where to; a transfer of budget needs no account. */
async function notIssuable(
  client: pg.ClientBase | pg.Pool,
  runId: string,
  { institutionId, issuedOn, today }: RunState & { readonly today: string },
): Promise<Problem | null> {
  const issuer = await readIssuer(client, institutionId, issuedOn ?? today);
  if (!issuer) return problem('issuer-missing');
  if (issuer.bankAccounts.length > 0 && issuer.addressLines.length > 0) return null;
  const { rows } = await client.query(
    `SELECT FROM invoice_run_item WHERE run_id = $1 AND data ->> 'kind' = 'invoice' LIMIT 1`,
    [runId],
  );
  return rows.length > 0 ? problem('issuer-cannot-be-paid') : null;
}
