import {
  type ChargeAdjustment,
  type ChargeEvent,
  type ChargeTotals,
  type FeeMonth,
  type Problem,
  problem,
} from '@kyoyo/contracts';
import { accept, type Decision, rational, refuse, toYen } from '@kyoyo/kernel';
import type { Charged } from '../schema.ts';
import type { Adjusted } from './adjusted.ts';
import { takenFrom, type Earning } from './fee-months.ts';

export const notAdjusted: Adjusted = { adjustments: [], waivedYen: 0, pending: null, alone: {} };

export type AdjustCommand =
  | {
      readonly type: 'AdjustCharge';
      readonly adjustment: ChargeAdjustment;
      /** From this amount on, up or down, with all that the person has moved alone, another one approves. */
      readonly fourEyesFromYen: number | null;
      readonly bookedOn: string;
    }
  | {
      readonly type: 'DecideAdjustment';
      readonly adjustmentId: string;
      readonly approve: boolean;
      readonly reason: string;
      readonly by: string;
      readonly bookedOn: string;
    }
  | {
      readonly type: 'WaiveCharge';
      readonly creditNoteId: string;
      /** What the credit note takes back of what was billed, and what was billed before it. */
      readonly creditedYen: number;
      readonly billedYen: number;
      readonly reason: string;
      readonly bookedOn: string;
    };

const adjustCommands: readonly string[] = ['AdjustCharge', 'DecideAdjustment', 'WaiveCharge'];
export const isAdjustCommand = <Other extends { readonly type: string }>(
  command: Other | AdjustCommand,
): command is AdjustCommand => adjustCommands.includes(command.type);

const sumOf = (adjustments: readonly ChargeAdjustment[]): number =>
  adjustments.reduce((sum, { netYen }) => sum + netYen, 0);

/** What the charge comes to with them; its tax follows from its net, and an invoice rounds it anew. */
export function totalsWith(
  { totals }: Pick<Charged, 'totals'>,
  { adjustments, waivedYen }: Pick<Adjusted, 'adjustments' | 'waivedYen'>,
): ChargeTotals {
  if (adjustments.length === 0 && waivedYen === 0) return totals;
  const net = totals.net + sumOf(adjustments) - waivedYen;
  const rate = rational.divide(rational.parseRational(totals.taxPercent), rational.rational(100));
  const tax = toYen(rational.multiply(rational.rational(net), rate), 'floor');
  return { ...totals, net, tax, total: net + tax };
}

const partiesOf = (charge: Charged) => {
  const { institutionId, organisationId } = 'feeId' in charge ? charge.fee : charge;
  return { institutionId, organisationId, personId: 'personId' in charge ? charge.personId : null };
};
function kindOf(charge: Charged) {
  if ('kind' in charge) return charge.kind;
  return 'feeId' in charge ? ('contract-fee' as const) : ('compensation' as const);
}

const netOf = (charge: Charged, { adjustments, waivedYen }: Adjusted): number =>
  charge.totals.net + sumOf(adjustments) - waivedYen;

/** Nothing is owed less than nothing for; what goes back by itself, such as of a plan, may stay so. */
const leastOf = ({ totals }: Charged): number => Math.min(0, totals.net);

export function decideAdjustment(
  charge: Charged | null,
  { earning, ...state }: Adjusted & { readonly earning: Earning | null },
  command: AdjustCommand,
): Decision<ChargeEvent, Problem> {
  if (!charge) return refuse(problem('not-found'));
  const monthsOf = (netYen: number): FeeMonth[] =>
    earning ? takenFrom(earning, netYen, command.bookedOn) : [];
  if (command.type === 'WaiveCharge') return waive(charge, state, command, monthsOf);
  const { adjustments, pending, alone } = state;
  const { bookedOn } = command;
  const wanted = command.type === 'AdjustCharge' ? command.adjustment : pending;
  const { adjustmentId } = command.type === 'AdjustCharge' ? command.adjustment : command;
  if (adjustments.some((one) => one.adjustmentId === adjustmentId)) {
    return command.type === 'DecideAdjustment' && !command.approve
      ? refuse(problem('adjustment-approved'))
      : accept();
  }
  const now = netOf(charge, state);
  const below = (yen: number) => now + yen < leastOf(charge);
  const adjusted = (adjustment: ChargeAdjustment, approvedBy: string | null) =>
    accept<ChargeEvent>({
      type: 'ChargeAdjusted',
      data: {
        ...partiesOf(charge),
        adjustment,
        approvedBy,
        kind: kindOf(charge),
        bookedOn,
        months: monthsOf(adjustment.netYen),
      },
    });
  if (command.type === 'AdjustCharge') {
    const { adjustment, fourEyesFromYen } = command;
    if (pending) {
      return pending.adjustmentId === adjustmentId
        ? accept()
        : refuse(problem('adjustment-pending'));
    }
    if (below(adjustment.netYen)) return refuse(problem('adjustment-below-zero', { netYen: now }));
    const moved = (alone[adjustment.proposedBy] ?? 0) + Math.abs(adjustment.netYen);
    const isLarge = fourEyesFromYen !== null && moved >= fourEyesFromYen;
    if (!isLarge) return adjusted(adjustment, null);
    const data = { ...partiesOf(charge), adjustment };
    return accept({ type: 'ChargeAdjustmentProposed', data });
  }
  if (!wanted || wanted.adjustmentId !== adjustmentId) {
    return refuse(problem('adjustment-not-pending'));
  }
  const { by, approve, reason } = command;
  if (!approve) {
    const data = { ...partiesOf(charge), adjustmentId, reason, rejectedBy: by };
    return accept({ type: 'ChargeAdjustmentRejected', data });
  }
  if (by === wanted.proposedBy) return refuse(problem('needs-another-person'));
  if (below(wanted.netYen)) return refuse(problem('adjustment-below-zero', { netYen: now }));
  return adjusted(wanted, by);
}

/**
 * What is given back and not billed again is owed no more. Of what was billed too much, as the charge was
 * corrected before, nothing is waived: it is owed no more already. A line below zero is waived the other
 * way round: what it had given back is not given back.
 */
function waive(
  charge: Charged,
  state: Adjusted,
  command: Extract<AdjustCommand, { type: 'WaiveCharge' }>,
  monthsOf: (netYen: number) => FeeMonth[],
): Decision<ChargeEvent, Problem> {
  const { creditNoteId, creditedYen, billedYen, reason, bookedOn } = command;
  const tooMuch = billedYen - netOf(charge, state);
  const netYen =
    creditedYen > 0
      ? Math.max(0, creditedYen - Math.max(0, tooMuch))
      : Math.min(0, creditedYen - Math.min(0, tooMuch));
  if (netYen === 0) return accept();
  const of = { ...partiesOf(charge), creditNoteId, netYen, reason };
  const data = { ...of, kind: kindOf(charge), bookedOn, months: monthsOf(-netYen) };
  return accept({ type: 'ChargeWaived', data });
}

/**
 * What ends where the charge is rated anew: adjustments that anticipated it, and of what was taken off,
 * the newest first, as much as the new price no longer holds. What was waived ends by as much as the
 * price falls: it was given back already.
 */
export function liftedBy(
  { former, charge }: { readonly former: Charged; readonly charge: Charged },
  { adjustments, waivedYen }: Adjusted,
  bookedOn: string,
): readonly ChargeEvent[] {
  const ended = adjustments.filter(({ until }) => until === 'correction');
  const kept = adjustments.filter(({ until }) => until === 'always');
  let short = leastOf(charge) - charge.totals.net - sumOf(kept);
  const cut = kept.toReversed().flatMap(({ adjustmentId, netYen }) => {
    const off = Math.min(Math.max(short, 0), Math.max(-netYen, 0));
    short -= off;
    return off > 0 ? [{ adjustmentId, netYen: -off }] : [];
  });
  const lifted = [...ended.map(({ adjustmentId, netYen }) => ({ adjustmentId, netYen })), ...cut];
  const of = { ...partiesOf(charge), kind: kindOf(charge), bookedOn };
  const [before, after] = [
    former.totals.net + sumOf(adjustments),
    charge.totals.net + sumOf(adjustments) - lifted.reduce((sum, { netYen }) => sum + netYen, 0),
  ];
  const fallen = Math.min(waivedYen, Math.max(0, before - after));
  return [
    ...(lifted.length > 0
      ? [{ type: 'ChargeAdjustmentsLifted', data: { ...of, lifted } } as const]
      : []),
    ...(fallen > 0
      ? [{ type: 'ChargeWaiverLifted', data: { ...of, netYen: fallen } } as const]
      : []),
  ];
}

type AdjustedEvent = Extract<
  ChargeEvent,
  { type: `ChargeAdjust${string}` | `ChargeWaive${string}` }
>;

export const isAdjusted = (event: ChargeEvent): event is AdjustedEvent =>
  event.type.startsWith('ChargeAdjust') || event.type.startsWith('ChargeWaive');

export function adjust(before: Adjusted, event: AdjustedEvent): Adjusted {
  switch (event.type) {
    case 'ChargeAdjustmentProposed':
      return { ...before, pending: event.data.adjustment };
    case 'ChargeAdjusted': {
      const { adjustment, approvedBy } = event.data;
      const { proposedBy, netYen } = adjustment;
      const moved = (before.alone[proposedBy] ?? 0) + Math.abs(netYen);
      return {
        ...before,
        adjustments: [...before.adjustments, adjustment],
        pending: null,
        alone: approvedBy === null ? { ...before.alone, [proposedBy]: moved } : before.alone,
      };
    }
    case 'ChargeWaived':
      return { ...before, waivedYen: before.waivedYen + event.data.netYen };
    case 'ChargeWaiverLifted':
      return { ...before, waivedYen: before.waivedYen - event.data.netYen };
    case 'ChargeAdjustmentRejected':
      return { ...before, pending: null };
    case 'ChargeAdjustmentsLifted': {
      const lifted = new Map(event.data.lifted.map((one) => [one.adjustmentId, one.netYen]));
      const adjustments = before.adjustments.flatMap((one) => {
        const netYen = one.netYen - (lifted.get(one.adjustmentId) ?? 0);
        return netYen === 0 ? [] : [{ ...one, netYen }];
      });
      return { ...before, adjustments };
    }
  }
}
