import type { BillingEvent, Problem } from '@kyoyo/contracts';
import { accept, type Decider } from '@kyoyo/kernel';

/** What one reservation costs, as a run or as a fee: rated once, from facts that are named in it. */
export interface ChargeCommand {
  readonly type: 'RateCharge';
  readonly charge: BillingEvent['data'];
}

export const chargeDecider: Decider<
  { readonly rated: boolean },
  ChargeCommand,
  BillingEvent,
  Problem
> = {
  initial: { rated: false },
  decide: ({ rated }, { charge }) =>
    rated ? accept() : accept({ type: 'ChargeRated', data: charge }),
  evolve: () => ({ rated: true }),
};
