import { type EventSource, eventSources, webhookTypesOf } from '@kyoyo/contracts';
import { allOf } from '@kyoyo/messaging';
import type { Parts, Reaction, Reactions } from '@kyoyo/service-kit';
import { createTelling } from './saying/telling.ts';
import { whatToSay } from './saying/what-to-say.ts';
import type { Tables } from './schema.ts';
import { queueDeliveries } from './webhook/queueing.ts';

/** People are told, and webhooks are sent what concerns their organisation. */
export function noticesReactions(parts: Parts<Tables>): Reactions {
  const tell = createTelling(parts);
  const tellAndQueue: Reaction<unknown> = async (event, tx) => {
    // Neither waits for the other: what they ask first is sent at once.
    await allOf([queueDeliveries(tx, event.envelope, event.data), tell(event, tx)]);
  };
  const of = (source: EventSource): Record<string, Reaction<unknown>> => ({
    ...everyType(Object.keys(whatToSay[source] ?? {}), tell),
    ...everyType(webhookTypesOf(source), tellAndQueue),
  });
  return Object.fromEntries(eventSources.map((source) => [source, of(source)]));
}

const everyType = (types: readonly string[], reaction: Reaction<unknown>) =>
  Object.fromEntries(types.map((type) => [type, reaction]));
