import type { Problem, SubscriptionEvent } from '@kyoyo/contracts';
import { accept, type Decider, derivedId } from '@kyoyo/kernel';

/** Which contract one ended run belongs to: said once, when the run ends. */
export type AttributionEvent = Extract<SubscriptionEvent, { type: 'UsageAttributed' }>;

export interface AttributionCommand {
  readonly type: 'AttributeUsage';
  readonly usage: AttributionEvent['data'];
}

export const attributionStreamId = (reservationId: string): string =>
  derivedId('attribution', reservationId);

export const attributionDecider: Decider<
  { readonly attributed: boolean },
  AttributionCommand,
  AttributionEvent,
  Problem
> = {
  initial: { attributed: false },
  decide: ({ attributed }, { usage }) =>
    attributed ? accept() : accept({ type: 'UsageAttributed', data: usage }),
  evolve: () => ({ attributed: true }),
};
