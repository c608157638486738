import type { Envelope } from '@kyoyo/contracts';
import { describedServices } from '@kyoyo/local/services';
import type { Parts } from '@kyoyo/service-kit';
import { newsOf } from '../../services/gateway/src/live-topics.ts';

/** Reactions are only listed, never run. */
const parts = {} as Parts<never>;
const reactions = describedServices().map(({ name, reactions: of }) => ({
  name,
  bySource: (of?.(parts) ?? {}) as Record<string, object | undefined>,
}));

/** Which services react to an event; the gateway where somebody who watches would be told. */
export function consumersOf(event: Envelope): string[] {
  const names = reactions
    .filter(({ bySource }) => Object.hasOwn(bySource[event.source] ?? {}, event.type))
    .map(({ name }) => name);
  return newsOf(event).length > 0 ? [...names, 'gateway'] : names;
}
