import {
  type AllowanceEvent,
  type EventSource,
  eventSources,
  type OrganisationEvent,
  type ReservationEvent,
  webhookTypesOf,
} from '@kyoyo/contracts';
import { type Instant, japanInstant, plusMinutes } from '@kyoyo/kernel';
import { allOf } from '@kyoyo/messaging';
import type { Parts, Reaction, Reactions } from '@kyoyo/service-kit';
import { createTelling } from './saying/telling.ts';
import { whatToSay } from './saying/what-to-say.ts';
import type { Tables } from './schema.ts';
import { queueDeliveries } from './webhook/queueing.ts';

const dayMinutes = 24 * 60;
const newsMinutes = 14 * dayMinutes;

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
  const tellOf = createTelling(parts);
  const tell: Reaction<unknown> = async (event, tx) => {
    if (!isSaidLate(event)) await tellOf(event, tx);
  };
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

/**
 * Whether only a timer says it, more than a day after it was over: as it does of every booking of the
 * past where a rule is new to a log, or the timers rested.
 */
const isSaidLate = ({ envelope, data }: Received): boolean => {
  const over = overAt(envelope.type, data);
  return over !== null && envelope.time > plusMinutes(over, dayMinutes);
};

function overAt(type: string, data: unknown): Instant | null {
  if (type === 'ReservationUnused') {
    return (data as EventData<'ReservationUnused'>).slot.period.end;
  }
  if (type === 'AllowanceNearlyExhausted' || type === 'AllowanceExhausted') {
    return (data as UsedUp).period.end;
  }
  if (type === 'ClassExpired') return japanInstant((data as EndedClass).validTo);
  const { byRule, run } = data as EventData<'RunEnded'>;
  return type === 'RunEnded' && byRule ? run.used.end : null;
}

type EventData<Type extends ReservationEvent['type']> = Extract<
  ReservationEvent,
  { type: Type }
>['data'];
type UsedUp = Extract<AllowanceEvent, { type: 'AllowanceExhausted' }>['data'];
type EndedClass = Extract<OrganisationEvent, { type: 'ClassExpired' }>['data'];
type Received = Parameters<Reaction<unknown>>[0];

const everyType = (types: readonly string[], reaction: Reaction<unknown>) =>
  Object.fromEntries(types.map((type) => [type, reaction]));
