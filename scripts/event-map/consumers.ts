import { type EventSource, streamOf } from '@kyoyo/contracts';
import { describedServices } from '@kyoyo/local/services';
import type { Parts } from '@kyoyo/service-kit';

/** Reactions are only listed, never run. */
const parts = {} as Parts<never>;
const services = describedServices().map(({ name, reactions, copies = [], keeps }) => ({
  name,
  bySource: (reactions?.(parts) ?? {}) as Record<string, object | undefined>,
  copied: new Set<string>(copies.map(({ of }) => of)),
  keepsAll: keeps !== undefined,
}));

/** Which services react to an event. */
export const reactingTo = (source: EventSource, type: string): string[] =>
  services
    .filter(({ bySource }) => Object.hasOwn(bySource[source] ?? {}, type))
    .map(({ name }) => name);

/** Which services keep a copy of the stream that an event belongs to, or the event as it came. */
export const copying = (source: EventSource, type: string): string[] =>
  services
    .filter(({ copied, keepsAll }) => keepsAll || copied.has(`${source}/${streamOf(source, type)}`))
    .map(({ name }) => name);
