import type { Problem, SubscriptionEvent } from '@kyoyo/contracts';
import { accept, type Decider, derivedId } from '@kyoyo/kernel';

/**
 * Which contract a reservation belongs to whose end costs something: said once, whether it was used,
 * cancelled late or not used at all. A reservation ends once, so it is never both a run and a fee.
 */
export type AttributionEvent = Extract<
  SubscriptionEvent,
  { type: 'UsageAttributed' | 'FeeAttributed' }
>;
type DataOf<Type extends AttributionEvent['type']> = Extract<
  AttributionEvent,
  { type: Type }
>['data'];

export type AttributionCommand =
  | { readonly type: 'AttributeUsage'; readonly usage: DataOf<'UsageAttributed'> }
  | { readonly type: 'AttributeFee'; readonly owed: DataOf<'FeeAttributed'> };

export const attributionStreamId = (reservationId: string): string =>
  derivedId('attribution', reservationId);

export const attributionDecider: Decider<
  { readonly attributed: boolean },
  AttributionCommand,
  AttributionEvent,
  Problem
> = {
  initial: { attributed: false },
  decide({ attributed }, command) {
    if (attributed) return accept();
    switch (command.type) {
      case 'AttributeUsage':
        return accept({ type: 'UsageAttributed', data: command.usage });
      case 'AttributeFee':
        return command.owed.fee.feePercent === 0
          ? accept()
          : accept({ type: 'FeeAttributed', data: command.owed });
    }
  },
  evolve: () => ({ attributed: true }),
};
