import {
  type ClearingClaim,
  type ClearingEvent,
  type ClearingPair,
  type Problem,
  problem,
} from '@kyoyo/contracts';
import { accept, type Decision, derivedId, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';
import type { ClearingData } from '../split-rule/tables.ts';
import { booked } from './booked.ts';

export type Proposed = Extract<ClearingEvent, { type: 'ClearingProposed' }>['data'];

/** The lesser id first. */
export const pairOf = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a]);

/** One for each pair and quarter. */
export const clearingIdOf = ({
  institutionIds,
  quarter,
}: Omit<ClearingPair, 'networkId'>): string => derivedId('clearing', ...institutionIds, quarter);

export type ClearingStatus = 'proposed' | 'accepted' | 'declined';

export const statusOf = ({ declined, bookedOn }: ClearingData): ClearingStatus => {
  if (declined) return 'declined';
  return bookedOn ? 'accepted' : 'proposed';
};

type ClearingCommand =
  | { readonly type: 'ProposeClearing'; readonly proposed: Proposed; readonly isOver: boolean }
  | {
      readonly type: 'AcceptClearing';
      readonly by: string;
      /** The days of both books, where it is the second word. */
      readonly bookedOn: Readonly<Record<string, string>>;
      /** How many of its charges may still change. */
      readonly uncertain: number;
    }
  | {
      readonly type: 'PayClearing';
      readonly by: string;
      readonly paidOn: string;
      readonly paymentId: string | null;
      readonly bookedOn: string;
    }
  | { readonly type: 'DeclineClearing'; readonly by: string; readonly reason: string };

/** What two institutions owe each other for a quarter, set off once both have accepted it. */
export const clearingStream = stream({
  name: 'clearing',
  form: 5,
  initial: null as ClearingData | null,
  decide,
  evolve,
  tables: { clearing: ['clearing_id'], clearing_charge: ['charge_id'] },
  ledgers: ['journal_entry', 'billed_line'],
  entries: booked,
  rows: (data, { id, version, latestEventId }) =>
    data
      ? [
          row('clearing', {
            clearing_id: id,
            low_id: data.institutionIds[0],
            high_id: data.institutionIds[1],
            quarter: data.quarter,
            status: statusOf(data),
            sequence: data.sequence,
            fiscal_year: Number(data.quarter.slice(0, 4)),
            latest_event_id: latestEventId,
            data: JSON.stringify(data),
            version,
          }),
          // Held for it until it is accepted or declined.
          ...(statusOf(data) === 'proposed' ? chargesOf(data) : []).map(({ chargeId }) =>
            row('clearing_charge', { charge_id: chargeId, clearing_id: id }),
          ),
        ]
      : [],
});

const chargesOf = ({ claims }: Pick<ClearingData, 'claims'>) =>
  claims
    .flatMap(({ lines }) => lines)
    .flatMap(({ chargeId, netYen }) => (chargeId === null ? [] : [{ chargeId, netYen }]));

function evolve(state: ClearingData | null, { type, data }: ClearingEvent): ClearingData | null {
  // Who proposes it accepts it with that.
  if (type === 'ClearingProposed') {
    return { ...data, acceptedBy: [data.by], bookedOn: null, paid: [], declined: null };
  }
  if (!state) return state;
  if (type === 'ClearingDeclined') {
    return { ...state, acceptedBy: [], declined: { by: data.by, reason: data.reason } };
  }
  if (type === 'ClearingSettled') {
    const { by, paidOn, paymentId } = data;
    return { ...state, paid: [...state.paid, { by, paidOn, paymentId }] };
  }
  const { by, bookedOn } = data;
  return { ...state, acceptedBy: [...state.acceptedBy, by], bookedOn };
}

function decide(
  state: ClearingData | null,
  command: ClearingCommand,
): Decision<ClearingEvent, Problem> {
  if (command.type === 'ProposeClearing') return propose(state, command);
  if (!state) return refuse(problem('not-found'));
  const { networkId, institutionIds, quarter } = state;
  const pair = { networkId, institutionIds, quarter };
  const { by } = command;
  if (!institutionIds.includes(by)) return refuse(problem('not-found'));
  if (command.type === 'PayClearing') return pay(state, command);
  if (command.type === 'DeclineClearing') {
    if (state.declined) return accept();
    if (state.bookedOn) return refuse(problem('clearing-settled'));
    const data = { ...pair, by, reason: command.reason };
    return accept({ type: 'ClearingDeclined', data });
  }
  if (state.declined) return refuse(problem('clearing-declined'));
  if (state.acceptedBy.includes(by)) return accept();
  const { uncertain } = command;
  if (uncertain > 0) return refuse(problem('clearing-uncertain', { count: uncertain }));
  const claims = state.claims.map((claim) => {
    const { lines: _, ...summed } = claim;
    return summed;
  });
  const bookedOn = { ...command.bookedOn };
  const data = { ...pair, by, claims, charges: chargesOf(state), bookedOn };
  return accept({ type: 'ClearingAccepted', data });
}

function pay(
  { networkId, institutionIds, quarter, bookedOn, balance, paid: before }: ClearingData,
  command: Extract<ClearingCommand, { type: 'PayClearing' }>,
): Decision<ClearingEvent, Problem> {
  const { type: _, ...paid } = command;
  if (!bookedOn) return refuse(problem('clearing-not-accepted'));
  if (!balance) return refuse(problem('clearing-even'));
  // Only who is owed it receives it.
  if (paid.paymentId && paid.by !== balance.creditorId) return refuse(problem('not-found'));
  const mine = before.find(({ by }) => by === paid.by);
  if (mine) {
    const isOther = paid.paymentId !== null && paid.paymentId !== mine.paymentId;
    return isOther ? refuse(problem('clearing-paid')) : accept();
  }
  const pair = { networkId, institutionIds, quarter };
  const isOwed = paid.by === balance.creditorId;
  return accept({ type: 'ClearingSettled', data: { ...pair, ...paid, isOwed, yen: balance.yen } });
}

function propose(
  state: ClearingData | null,
  { proposed, isOver }: Extract<ClearingCommand, { type: 'ProposeClearing' }>,
): Decision<ClearingEvent, Problem> {
  const { quarter, claims } = proposed;
  if (state && !state.declined) return refuse(problem('clearing-standing'));
  if (!isOver) return refuse(problem('quarter-not-over', { quarter }));
  if (claims.length === 0) return refuse(problem('nothing-to-clear'));
  return accept({ type: 'ClearingProposed', data: proposed });
}

/** What one side owes the other when all of it is set off. Pure. */
export function balanceOf(
  [low, high]: readonly [string, string],
  claims: readonly ClearingClaim[],
): Proposed['balance'] {
  const yen = claims.reduce(
    (sum, { creditorId, netYen, taxYen }) =>
      sum + (creditorId === low ? 1 : -1) * (netYen + taxYen),
    0,
  );
  if (yen === 0) return null;
  return yen > 0
    ? { creditorId: low, debtorId: high, yen }
    : { creditorId: high, debtorId: low, yen: -yen };
}
