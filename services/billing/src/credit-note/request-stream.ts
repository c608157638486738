import {
  type CreditRequest,
  type CreditRequestEvent,
  type Problem,
  problem,
} from '@kyoyo/contracts';
import { accept, type Decision, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

interface RequestState extends CreditRequest {
  readonly status: 'waiting' | 'approved' | 'rejected';
  readonly decidedBy: string | null;
  readonly creditNoteId: string | null;
}

type RequestCommand =
  | { readonly type: 'RequestCredit'; readonly request: CreditRequest }
  | { readonly type: 'ApproveRequest'; readonly by: string; readonly creditNoteId: string }
  | { readonly type: 'RejectRequest'; readonly by: string; readonly reason: string };

/** A credit note from the limit on: proposed by one, and issued when another one approves it. */
export const creditRequestStream = stream({
  name: 'credit-request',
  form: 1,
  initial: null as RequestState | null,
  decide,
  evolve,
  tables: { credit_request: ['credit_request_id'] },
  rows: (request, { id, version, openedAt }) => {
    if (!request) return [];
    const { status, creditNoteId, ...data } = request;
    return [
      row('credit_request', {
        credit_request_id: id,
        institution_id: data.institutionId,
        invoice_id: data.invoiceId,
        status,
        proposed_at: openedAt,
        credit_note_id: creditNoteId,
        data: JSON.stringify(data),
        version,
      }),
    ];
  },
});

function decide(
  request: RequestState | null,
  command: RequestCommand,
): Decision<CreditRequestEvent, Problem> {
  if (command.type === 'RequestCredit') {
    return request ? accept() : accept({ type: 'CreditRequested', data: command.request });
  }
  if (!request) return refuse(problem('not-found'));
  if (request.status !== 'waiting') return refuse(problem('not-waiting'));
  const { institutionId, invoiceId } = request;
  const { by } = command;
  if (command.type === 'RejectRequest') {
    const data = { institutionId, invoiceId, rejectedBy: by, reason: command.reason };
    return accept({ type: 'CreditRequestRejected', data });
  }
  if (by === request.proposedBy) return refuse(problem('needs-another-person'));
  const { creditNoteId } = command;
  const data = { institutionId, invoiceId, approvedBy: by, creditNoteId };
  return accept({ type: 'CreditRequestApproved', data });
}

function evolve(request: RequestState | null, event: CreditRequestEvent): RequestState | null {
  if (event.type === 'CreditRequested') {
    return { ...event.data, status: 'waiting', decidedBy: null, creditNoteId: null };
  }
  if (!request) return null;
  if (event.type === 'CreditRequestRejected') {
    return { ...request, status: 'rejected', decidedBy: event.data.rejectedBy };
  }
  const { approvedBy: decidedBy, creditNoteId } = event.data;
  return { ...request, status: 'approved', decidedBy, creditNoteId };
}
