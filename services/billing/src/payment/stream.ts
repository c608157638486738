import type { PaymentEvent } from '@kyoyo/contracts';
import { row, stream } from '../schema.ts';
import { decide } from './decisions.ts';
import { entriesOf } from './entries.ts';
import { assignedYen, matchedYen, type Payment, restYen, stateOf } from './state.ts';
import type { PaymentData } from './tables.ts';

/** Money that came in, and what it pays. */
export const paymentStream = stream({
  name: 'payment',
  form: 3,
  initial: null as Payment | null,
  decide,
  evolve,
  tables: { payment: ['payment_id'], settlement: ['payment_id', 'invoice_id'] },
  ledgers: ['journal_entry'],
  rows: (payment, { id, version }) => (payment ? rowsOf(payment, id, version) : []),
  entries: entriesOf,
});

function evolve(payment: Payment | null, event: PaymentEvent): Payment {
  if (event.type === 'PaymentReceived') {
    const counts = { matchesEver: 0, assignmentsEver: 0, refundedYen: 0 };
    const nothing = { matches: [], assignments: [], refused: [], cancelled: false, ...counts };
    return { received: event.data, withdrawn: null, ...nothing };
  }
  if (!payment) throw new Error(`${event.type} before the payment`);
  switch (event.type) {
    case 'PaymentMatched': {
      const matches = [...payment.matches, event.data];
      return { ...payment, matches, matchesEver: event.data.match };
    }
    case 'MatchReversed': {
      const matches = payment.matches.filter(({ match }) => match !== event.data.match);
      return { ...payment, matches };
    }
    case 'PairRefused':
      return { ...payment, refused: [...payment.refused, event.data.invoiceIds] };
    case 'PairRefusalWithdrawn': {
      const withdrawn = event.data.invoiceIds.join();
      return { ...payment, refused: payment.refused.filter((ids) => ids.join() !== withdrawn) };
    }
    case 'PaymentRefunded':
      return { ...payment, refundedYen: payment.refundedYen + event.data.yen };
    case 'PaymentAssigned': {
      const assignments = [...payment.assignments, { ...event.data, returnedOn: null }];
      return { ...payment, assignments, assignmentsEver: event.data.assignment };
    }
    case 'AssignmentReversed': {
      const { assignment } = event.data;
      const assignments = payment.assignments.filter((one) => one.assignment !== assignment);
      return { ...payment, assignments };
    }
    case 'DepositReturned': {
      const { assignment, returnedOn } = event.data;
      const assignments = payment.assignments.map((one) =>
        one.assignment === assignment ? { ...one, returnedOn } : one,
      );
      return { ...payment, assignments };
    }
    case 'PaymentWithdrawn':
      return { ...payment, withdrawn: event.data.reason };
    case 'PaymentCancelled':
      return { ...payment, cancelled: true };
  }
}

function rowsOf(payment: Payment, id: string, version: number) {
  const { received, matches, assignments, refused, refundedYen, cancelled } = payment;
  const { institutionId, source, postedOn, bookedOn, yen } = received;
  const data: PaymentData = {
    source,
    bookedOn,
    matches: matches.map(({ match, organisationId, allocations, reasons, automatic }) => ({
      match,
      organisationId,
      allocations,
      reasons,
      automatic,
    })),
    refused,
    withdrawn: payment.withdrawn,
    assignments: assignments.map(({ assignment, to, yen: own, reason, returnedOn }) => ({
      assignment,
      to,
      yen: own,
      reason,
      returnedOn,
    })),
  };
  return [
    row('payment', {
      payment_id: id,
      institution_id: institutionId,
      organisation_id: matches[0]?.organisationId ?? received.organisationId,
      statement_id: source.kind === 'statement' ? source.statementId : null,
      posted_on: postedOn,
      yen,
      matched_yen: matchedYen(payment),
      refunded_yen: refundedYen,
      assigned_yen: assignedYen(payment),
      cancelled,
      rest_yen: restYen(payment),
      state: stateOf(payment),
      automatic: matches.length > 0 && matches.every((match) => match.automatic),
      data: JSON.stringify(data),
      version,
    }),
    ...settlements(payment).map(([invoice_id, { settled_yen, fee_yen }]) =>
      row('settlement', { payment_id: id, invoice_id, settled_yen, fee_yen }),
    ),
  ];
}

/** What it pays of each invoice, by however many matches. */
function settlements({ matches }: Payment) {
  const sums = new Map<string, { settled_yen: number; fee_yen: number }>();
  for (const { invoiceId, yen, feeYen } of matches.flatMap(({ allocations }) => allocations)) {
    const { settled_yen, fee_yen } = sums.get(invoiceId) ?? { settled_yen: 0, fee_yen: 0 };
    sums.set(invoiceId, { settled_yen: settled_yen + yen, fee_yen: fee_yen + feeYen });
  }
  return [...sums];
}
