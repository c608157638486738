import { type EventSource, eventSources, webhookTypesOf } from '@kyoyo/contracts';
import { type Instant, plusMinutes } from '@kyoyo/kernel';
import { allOf } from '@kyoyo/messaging';
import type { Parts, Reaction, Reactions } from '@kyoyo/service-kit';
import { createTelling } from './saying/telling.ts';
import { whatToSay } from './saying/what-to-say.ts';
import type { Tables } from './schema.ts';
import { queueDeliveries } from './webhook/queueing.ts';

const newsMinutes = 14 * 24 * 60;

/**
 * People are told, and webhooks are sent what concerns their organisation. What is older than two
 * weeks when it is heard of is history and not news: nobody wants a mail about it, whether it comes
 * from an outage that long or from a log that was taken over.
 */
export function noticesReactions(parts: Parts<Tables>): Reactions {
  const isNews = (event: Received) => happenedAt(event) > plusMinutes(parts.clock(), -newsMinutes);
  const whereNews =
    (reaction: Reaction<unknown>): Reaction<unknown> =>
    async (event, tx) => {
      if (isNews(event)) await reaction(event, tx);
    };
  const tell = createTelling(parts);
  const tellAndQueue: Reaction<unknown> = async (event, tx) => {
    // Neither waits for the other: what they ask first is sent at once.
    await allOf([queueDeliveries(tx, event.envelope, event.data), tell(event, tx)]);
  };
  const of = (source: EventSource): Record<string, Reaction<unknown>> => ({
    ...everyType(Object.keys(whatToSay[source] ?? {}), whereNews(tell)),
    ...everyType(webhookTypesOf(source), whereNews(tellAndQueue)),
  });
  return Object.fromEntries(eventSources.map((source) => [source, of(source)]));
}

/** A charge may be rated long after the run. */
function happenedAt({ envelope, data }: Received): Instant {
  return envelope.source === 'billing' && envelope.type === 'ChargeRated'
    ? (data as { readonly usedTo: Instant }).usedTo
    : envelope.time;
}

type Received = Parameters<Reaction<unknown>>[0];

const everyType = (types: readonly string[], reaction: Reaction<unknown>) =>
  Object.fromEntries(types.map((type) => [type, reaction]));
