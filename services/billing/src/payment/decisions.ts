import {
  type Allocation,
  type AssignedTo,
  type MatchReason,
  type PaymentEvent,
  type Problem,
  problem,
  type ReceivedPayment,
} from '@kyoyo/contracts';
import { accept, type Decision, refuse } from '@kyoyo/kernel';
import { allocatedYen, feesOf, type Payment, restYen, withheldYen } from './state.ts';

export interface WantedMatch {
  readonly organisationId: string;
  readonly allocations: readonly Allocation[];
  readonly reasons: readonly MatchReason[];
  readonly automatic: boolean;
}

export type PaymentCommand =
  | {
      readonly type: 'ReceivePayment';
      readonly received: ReceivedPayment;
      /** Where it found its invoice by itself. */
      readonly matched: (WantedMatch & { readonly bookedOn: string }) | null;
    }
  | {
      readonly type: 'MatchPayment';
      readonly wanted: WantedMatch;
      /** What may be withheld of one payment. */
      readonly mostWithheldYen: number;
      readonly bookedOn: string;
    }
  | { readonly type: 'ReverseMatch'; readonly match: number; readonly bookedOn: string }
  | { readonly type: 'RefusePair'; readonly invoiceIds: readonly string[] }
  | { readonly type: 'WithdrawRefusal'; readonly invoiceIds: readonly string[] }
  | {
      readonly type: 'RefundPayment';
      readonly yen: number;
      readonly refundedOn: string;
      readonly bookedOn: string;
    }
  | {
      readonly type: 'AssignPayment';
      readonly to: AssignedTo;
      readonly yen: number;
      readonly reason: string;
      readonly bookedOn: string;
    }
  | {
      readonly type: 'ReverseAssignment';
      readonly assignment: number;
      readonly reason: string;
      readonly bookedOn: string;
    }
  | {
      readonly type: 'ReturnDeposit';
      readonly assignment: number;
      readonly returnedOn: string;
      readonly bookedOn: string;
    }
  | { readonly type: 'WithdrawPayment'; readonly reason: string; readonly bookedOn: string }
  | {
      readonly type: 'CancelPayment';
      readonly statementId: string;
      readonly record: number;
      readonly bookedOn: string;
    };

/** A claim is paid when the money is there, but not before there is a claim. */
export const dayOfMatch = (postedOn: string, issuedOn: readonly string[]): string =>
  [postedOn, ...issuedOn].toSorted().at(-1) as string;

type Decided = Decision<PaymentEvent, Problem>;

export function decide(payment: Payment | null, command: PaymentCommand): Decided {
  if (command.type === 'ReceivePayment') return payment ? accept() : receive(command);
  if (!payment) return refuse(problem('not-found'));
  const { institutionId } = payment.received;
  const organisationId = payment.matches[0]?.organisationId ?? payment.received.organisationId;
  const whose = { institutionId, organisationId };
  switch (command.type) {
    case 'MatchPayment':
      return match(payment, command);
    case 'ReverseMatch': {
      const found = payment.matches.find((one) => one.match === command.match);
      // One that was there and is no more is undone already.
      if (!found)
        return command.match <= payment.matchesEver ? accept() : refuse(problem('not-found'));
      const { reasons: _, automatic: __, ...data } = found;
      return accept({ type: 'MatchReversed', data: { ...data, bookedOn: command.bookedOn } });
    }
    case 'RefusePair': {
      const invoiceIds = command.invoiceIds.toSorted();
      if (isRefused(payment, invoiceIds)) return accept();
      return accept({ type: 'PairRefused', data: { institutionId, invoiceIds } });
    }
    case 'WithdrawRefusal': {
      const invoiceIds = command.invoiceIds.toSorted();
      if (!isRefused(payment, invoiceIds)) return accept();
      return accept({ type: 'PairRefusalWithdrawn', data: { institutionId, invoiceIds } });
    }
    case 'RefundPayment': {
      const { yen, refundedOn, bookedOn } = command;
      if (yen > restYen(payment)) return refuse(moreThanRest(payment));
      return accept({ type: 'PaymentRefunded', data: { ...whose, yen, refundedOn, bookedOn } });
    }
    case 'AssignPayment': {
      if (payment.cancelled) return refuse(problem('payment-cancelled'));
      if (payment.withdrawn !== null) return refuse(problem('payment-withdrawn'));
      const { type: _, ...assigned } = command;
      if (assigned.yen > restYen(payment)) return refuse(moreThanRest(payment));
      const assignment = payment.assignmentsEver + 1;
      return accept({ type: 'PaymentAssigned', data: { ...whose, assignment, ...assigned } });
    }
    case 'ReverseAssignment':
      return reverseAssignment(payment, command);
    case 'ReturnDeposit': {
      const { assignment, returnedOn, bookedOn } = command;
      const found = payment.assignments.find((one) => one.assignment === assignment);
      if (found?.to !== 'deposits') return refuse(problem('not-found'));
      if (found.returnedOn) return accept();
      const data = { ...whose, assignment, yen: found.yen, returnedOn, bookedOn };
      return accept({ type: 'DepositReturned', data });
    }
    case 'WithdrawPayment': {
      if (payment.withdrawn !== null) return accept();
      const { source, yen } = payment.received;
      if (source.kind !== 'by-hand') return refuse(problem('payment-of-a-bank'));
      if (restYen(payment) !== yen) return refuse(problem('payment-in-use'));
      const { reason, bookedOn } = command;
      return accept({ type: 'PaymentWithdrawn', data: { ...whose, yen, reason, bookedOn } });
    }
    case 'CancelPayment': {
      if (payment.cancelled) return accept();
      const { statementId, record, bookedOn } = command;
      const { yen } = payment.received;
      const data = { ...whose, statementId, record, yen, bookedOn };
      return accept({ type: 'PaymentCancelled', data });
    }
  }
}

const isRefused = ({ refused }: Payment, invoiceIds: readonly string[]): boolean =>
  refused.some((ids) => ids.join() === invoiceIds.join());

const moreThanRest = (payment: Payment): Problem =>
  problem('more-than-payment-rest', { restYen: Math.max(0, restYen(payment)) });

function receive({
  received,
  matched,
}: Extract<PaymentCommand, { type: 'ReceivePayment' }>): Decided {
  const events: PaymentEvent[] = [{ type: 'PaymentReceived', data: received }];
  if (matched) events.push(matchedBy(received.institutionId, matched, 1));
  return accept(...events);
}

function reverseAssignment(
  { assignments, assignmentsEver }: Payment,
  { assignment, reason, bookedOn }: Extract<PaymentCommand, { type: 'ReverseAssignment' }>,
): Decided {
  const found = assignments.find((one) => one.assignment === assignment);
  if (!found) return assignment <= assignmentsEver ? accept() : refuse(problem('not-found'));
  const { returnedOn, ...data } = found;
  if (returnedOn) return refuse(problem('deposit-returned'));
  // The clearing says that it is paid by it.
  if (found.to === 'clearing') return refuse(problem('paid-to-clearing'));
  return accept({ type: 'AssignmentReversed', data: { ...data, reason, bookedOn } });
}

function match(
  payment: Payment,
  { wanted, mostWithheldYen, bookedOn }: Extract<PaymentCommand, { type: 'MatchPayment' }>,
): Decided {
  const { received, cancelled, matches } = payment;
  if (cancelled) return refuse(problem('payment-cancelled'));
  if (payment.withdrawn !== null) return refuse(problem('payment-withdrawn'));
  const sameWanted = matches.some(
    ({ allocations }) => JSON.stringify(allocations) === JSON.stringify(wanted.allocations),
  );
  // Nothing is left and the same is asked: it is so already.
  if (sameWanted && restYen(payment) === 0) return accept();
  if (allocatedYen(wanted.allocations) > restYen(payment)) return refuse(moreThanRest(payment));
  const feesYen = feesOf(wanted.allocations);
  if (feesYen > 0 && withheldYen(payment) + feesYen > mostWithheldYen) {
    return refuse(problem('fee-not-listed', { mostYen: mostWithheldYen }));
  }
  const isOther = matches.some(({ organisationId }) => organisationId !== wanted.organisationId);
  if (isOther) return refuse(problem('payment-of-another'));
  return accept(
    matchedBy(received.institutionId, { ...wanted, bookedOn }, payment.matchesEver + 1),
  );
}

const matchedBy = (
  institutionId: string,
  { allocations, reasons, ...wanted }: WantedMatch & { readonly bookedOn: string },
  nth: number,
): PaymentEvent => ({
  type: 'PaymentMatched',
  data: {
    institutionId,
    ...wanted,
    allocations: [...allocations],
    reasons: [...reasons],
    match: nth,
  },
});
