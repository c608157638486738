import {
  asReadBy,
  type Audience,
  concernsOf,
  declarationOf,
  type Envelope,
  type Identity,
  mayRead,
  mayReadAll,
} from '@kyoyo/contracts';

interface HandOver {
  readonly from: string;
  readonly to: string;
}

/**
 * What somebody may read of events in the order of time: those that concern them. Whoever is handed
 * something over reads of it what concerned who had it before. Whom else an event names is for staff.
 */
export function readableBy(who: Identity, events: readonly Envelope[]): Envelope[] {
  if (mayReadAll(who)) return [...events];
  const handOvers = new Map<string, HandOver[]>();
  return events
    .toReversed()
    .filter((event) => {
      const later = handOvers.get(event.subject) ?? [];
      const handOver = handOverIn(event);
      if (handOver) handOvers.set(event.subject, [handOver, ...later]);
      return mayRead(who, later.reduce(withHeirs, concernsOf(event)));
    })
    .toReversed()
    .map((event) => asReadBy(who, event));
}

function handOverIn(envelope: Envelope): HandOver | undefined {
  const found = declarationOf(envelope);
  return found?.event.handsOver?.(found.data);
}

const withHeirs = (audiences: readonly Audience[], { from, to }: HandOver): readonly Audience[] => [
  ...audiences,
  ...audiences.flatMap((one) =>
    one.kind !== 'everybody' && one.id === from ? [{ ...one, id: to }] : [],
  ),
];
