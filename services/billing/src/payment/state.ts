import type {
  Allocation,
  AssignedPayment,
  MatchedPayment,
  ReceivedPayment,
} from '@kyoyo/contracts';
import type { Yen } from '@kyoyo/kernel';
import type { PaymentState } from './tables.ts';

interface Assignment extends AssignedPayment {
  readonly returnedOn: string | null;
}

export interface Payment {
  readonly received: ReceivedPayment;
  /** Those that were not undone. */
  readonly matches: readonly MatchedPayment[];
  readonly matchesEver: number;
  /** Those that were not undone. */
  readonly assignments: readonly Assignment[];
  readonly assignmentsEver: number;
  /** Invoices that together it is not for. */
  readonly refused: readonly (readonly string[])[];
  readonly refundedYen: Yen;
  readonly cancelled: boolean;
  /** Why it was taken back as entered by mistake. */
  readonly withdrawn: string | null;
}

export const allocatedYen = (allocations: readonly Allocation[]): Yen =>
  allocations.reduce((sum, { yen }) => sum + yen, 0);

export const matchedYen = ({ matches }: Payment): Yen =>
  matches.reduce((sum, { allocations }) => sum + allocatedYen(allocations), 0);

export const withheldYen = ({ matches }: Payment): Yen =>
  matches.reduce((sum, { allocations }) => sum + feesOf(allocations), 0);

export const feesOf = (allocations: readonly Allocation[]): Yen =>
  allocations.reduce((sum, { feeYen }) => sum + feeYen, 0);

export const assignedYen = ({ assignments }: Payment): Yen =>
  assignments.reduce((sum, { yen }) => sum + yen, 0);

const isGone = ({ cancelled, withdrawn }: Payment): boolean => cancelled || withdrawn !== null;

/** What waits; below nothing where the bank took back what is matched, assigned or was refunded. */
export const restYen = (payment: Payment): Yen =>
  (isGone(payment) ? 0 : payment.received.yen) -
  matchedYen(payment) -
  assignedYen(payment) -
  payment.refundedYen;

const isHeld = ({ to, returnedOn }: Assignment) => to === 'deposits' && returnedOn === null;

/** One that was taken back and is matched still waits for a person. */
export function stateOf(payment: Payment): PaymentState {
  const rest = restYen(payment);
  if (isGone(payment)) return rest === 0 ? 'cancelled' : 'part';
  if (rest === 0) return payment.assignments.some(isHeld) ? 'held' : 'settled';
  return rest === payment.received.yen ? 'waiting' : 'part';
}
