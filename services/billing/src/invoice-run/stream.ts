import {
  type BegunRun,
  type InvoiceRunEvent,
  type Problem,
  problem,
  type ProposedRun,
} from '@kyoyo/contracts';
import { accept, type Decision, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';
import type { RunState } from './run.ts';

type RunCommand =
  | { readonly type: 'BeginRun'; readonly run: BegunRun }
  | { readonly type: 'ProposeRun'; readonly run: ProposedRun }
  | {
      readonly type: 'ApproveRun';
      readonly personId: string;
      /** As things stand by now; what was proposed under a limit needs one whatever became of it. */
      readonly needsSecond: boolean;
    }
  | { readonly type: 'WithdrawRun'; readonly personId: string }
  | {
      readonly type: 'EndRun';
      readonly issued: number;
      readonly leftOut: number;
      readonly totalYen: number;
    };

/** A batch of invoices: proposed by one, approved by another where the issuer says so, then issued. */
export const invoiceRunStream = stream({
  name: 'invoice-run',
  form: 2,
  initial: null as RunState | null,
  decide,
  evolve,
  tables: { invoice_run: ['run_id'] },
  rows: (run, { id, version, openedAt }) =>
    run
      ? [
          row('invoice_run', {
            run_id: id,
            institution_id: run.institutionId,
            status: run.status,
            data: JSON.stringify(run),
            proposed_at: openedAt,
            version,
          }),
        ]
      : [],
});

function decide(run: RunState | null, command: RunCommand): Decision<InvoiceRunEvent, Problem> {
  if (command.type === 'ProposeRun') {
    if (run && run.status !== 'proposing') return accept();
    return accept({ type: 'InvoiceRunProposed', data: command.run });
  }
  if (command.type === 'BeginRun') {
    return run ? accept() : accept({ type: 'InvoiceRunBegan', data: command.run });
  }
  if (!run) return refuse(problem('not-found'));
  const { institutionId, status } = run;
  switch (command.type) {
    case 'ApproveRun': {
      const { personId: approvedBy } = command;
      if (status === 'approved' || status === 'ended') return accept();
      if (status === 'withdrawn') return refuse(problem('run-withdrawn'));
      if (status === 'proposing') return refuse(problem('run-not-proposed'));
      const needsSecond = run.needsSecond || command.needsSecond;
      if (needsSecond && approvedBy === run.proposedBy) {
        return refuse(problem('second-person-needed'));
      }
      return accept({ type: 'InvoiceRunApproved', data: { institutionId, approvedBy } });
    }
    case 'WithdrawRun': {
      if (status === 'withdrawn') return accept();
      if (status !== 'proposed' && status !== 'proposing') return refuse(problem('run-approved'));
      const { personId: withdrawnBy } = command;
      return accept({ type: 'InvoiceRunWithdrawn', data: { institutionId, withdrawnBy } });
    }
    case 'EndRun': {
      if (status === 'ended') return accept();
      if (status !== 'approved') return refuse(problem('run-not-approved'));
      const { issued, leftOut, totalYen } = command;
      return accept({
        type: 'InvoiceRunEnded',
        data: { institutionId, issued, leftOut, totalYen },
      });
    }
  }
}

function evolve(run: RunState | null, event: InvoiceRunEvent): RunState | null {
  if (event.type === 'InvoiceRunBegan') {
    const nothing = { invoices: 0, totalYen: 0, needsSecond: false, decidedBy: null, ended: null };
    return { ...event.data, ...nothing, status: 'proposing' };
  }
  if (event.type === 'InvoiceRunProposed') {
    const charges = run?.charges ?? null;
    return { ...event.data, charges, status: 'proposed', decidedBy: null, ended: null };
  }
  if (!run) return null;
  switch (event.type) {
    case 'InvoiceRunApproved':
      return { ...run, status: 'approved', decidedBy: event.data.approvedBy };
    case 'InvoiceRunWithdrawn':
      return { ...run, status: 'withdrawn', decidedBy: event.data.withdrawnBy };
    case 'InvoiceRunEnded': {
      const { issued, leftOut, totalYen } = event.data;
      return { ...run, status: 'ended', ended: { issued, leftOut, totalYen } };
    }
  }
}
