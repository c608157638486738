import {
  type AllowanceLot,
  coversBooking,
  leftOf,
  type Problem,
  takenOf,
  taxedTotals,
} from '@kyoyo/contracts';
import { type Instant, rational } from '@kyoyo/kernel';
import { type Allowance, allowanceStream, evolve as evolveAllowance } from '../allowance/stream.ts';
import type { ComingBooking } from '../copies/booked-instruments.ts';
import { knownPeriods } from './coming.ts';
import { termsOf } from './conclude.ts';
import { coverageOf } from './covering.ts';
import { feesOf } from './fees.ts';
import type { Subscription, SubscriptionCommand } from './state.ts';
import { evolve, subscriptionStream } from './stream.ts';

interface Known {
  readonly before: Subscription;
  /** Of the period that is on. */
  readonly allowance: Allowance | null;
  readonly coming: readonly ComingBooking[];
}

/** What would follow from a step if it were taken now, by what decides when it is. Pure. */
export function previewOf(
  { before, allowance, coming }: Known,
  command: SubscriptionCommand,
): { readonly refused: Problem } | { readonly done: Preview } {
  const decision = subscriptionStream.decide(before, command);
  if ('refused' in decision) return decision;
  let after = before;
  let dueYen = 0;
  for (const event of decision.accepted) {
    for (const { lines, tax } of feesOf(before.contractId, after, event, command.now)) {
      const exact = lines.map(({ amount }) => ({ amount: rational.parseRational(amount) }));
      dueYen += taxedTotals(exact, tax, 'half-up').total;
    }
    after = evolve(after, event) ?? after;
  }
  const [was, is] = [coverageOf(before), coverageOf(after)];
  const done: Preview = {
    dueYen,
    endsAt: after.endsAt,
    hours: allowance && hoursOf(allowance),
    hoursAfter: allowance && hoursOf(allowanceAfter(allowance, after)),
    uncovered: coming.filter((one) => coversBooking(was, one) && !coversBooking(is, one)),
  };
  return { done };
}

interface Preview {
  /** With tax; negative where money goes back. */
  readonly dueYen: number;
  readonly endsAt: Instant | null;
  readonly hours: Hours | null;
  readonly hoursAfter: Hours | null;
  readonly uncovered: readonly ComingBooking[];
}

interface Hours {
  readonly minutes: number | null;
  readonly left: number | null;
}

function allowanceAfter(allowance: Allowance, after: Subscription): Allowance {
  const on = knownPeriods(after).find(
    ({ period }) => period.start === allowance.terms.period.start,
  );
  if (!on) return allowance;
  const command = { type: 'SetTerms', terms: termsOf(after, on) } as const;
  const decision = allowanceStream.decide(allowance, command);
  const events = 'accepted' in decision ? decision.accepted : [];
  return events.reduce<Allowance>(
    (known, event) => evolveAllowance(known, event) ?? known,
    allowance,
  );
}

/** Of all together; null where there is no end of it. */
function hoursOf({ terms: { lots }, uses }: Allowance): Hours {
  const taken = takenOf(Object.values(uses));
  const sum = (of: (lot: AllowanceLot) => number | null) =>
    lots.reduce<number | null>((all, lot) => {
      const some = of(lot);
      return all === null || some === null ? null : all + some;
    }, 0);
  return {
    minutes: sum(({ minutes }) => minutes),
    left: sum((lot) => (lot.minutes === null ? null : leftOf(lot, taken))),
  };
}
