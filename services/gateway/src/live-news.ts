import {
  type Audience,
  type CalendarChange,
  declarationOf,
  type Envelope,
  type Identity,
  type LiveMessage,
  mayRead,
  type Showing,
} from '@kyoyo/contracts';

/** How much of an event somebody is shown; `own` says beside that it is one's own booking. */
type Sight = 'own' | 'named' | 'open';

/** What one event tells whom, as its declaration has it. */
export interface LiveNews {
  readonly topics: ReadonlySet<string>;
  /** The message for somebody, encoded once for all who see the same; undefined: not for them. */
  messageFor(who: Identity): Buffer | undefined;
}

/** `token`: up to where whoever is told has been told everything. */
export function newsOf(envelope: Envelope, token: string): LiveNews[] {
  const found = declarationOf(envelope);
  if (!found) return [];
  const { event, data } = found;
  const readers = event.concerns(data, envelope.subject);
  const change = event.calendar?.(data, envelope.subject);
  return [event.shows(data, envelope.subject)].flat().map((showing) => {
    const encode = encoder(envelope, token, showing, change && changeOn(change, showing));
    return {
      topics: topicsOf(readers, showing),
      messageFor(who) {
        const sight = sightOf(who, readers, showing);
        return sight && encode(sight);
      },
    };
  });
}

/** The pages of whom it concerns, and of the institution and the instruments that it is about. */
function topicsOf(
  readers: readonly Audience[],
  { named: { institutionId }, instrumentIds = [] }: Showing,
): ReadonlySet<string> {
  const topics = new Set(instrumentIds.map((id) => `instrument:${id}`));
  if (institutionId) topics.add(`institution:${institutionId}`);
  for (const reader of readers) {
    for (const topic of topicsFor(reader)) topics.add(topic);
  }
  return topics;
}

function topicsFor(reader: Audience): string[] {
  switch (reader.kind) {
    case 'everybody':
      return [];
    case 'person':
      return [`person:${reader.id}`];
    case 'members':
      return [`organisation:${reader.id}`];
    case 'staff':
      return [`institution:${reader.id}`];
    case 'finance':
      // An id is of one or the other; nobody follows what is not.
      return [`organisation:${reader.id}`, `institution:${reader.id}`];
  }
}

function sightOf(
  who: Identity,
  readers: readonly Audience[],
  { named, open }: Showing,
): Sight | undefined {
  if (mayRead(who, readers)) return named['personId'] === who.personId ? 'own' : 'named';
  return open ? 'open' : undefined;
}

/** What concerns these instruments: a move between two is two pieces of news. */
function changeOn(
  { removes, puts }: CalendarChange,
  { instrumentIds = [] }: Showing,
): CalendarChange {
  const isHere = ({ instrumentId }: { instrumentId: string }) =>
    instrumentIds.includes(instrumentId);
  const [gone, come] = [removes?.filter(isHere), puts?.filter(isHere)];
  return { ...(gone?.length && { removes: gone }), ...(come?.length && { puts: come }) };
}

function encoder(
  { type, time }: Envelope,
  token: string,
  { named, open }: Showing,
  change: CalendarChange | undefined,
): (sight: Sight) => Buffer {
  const encoded: Partial<Record<Sight, Buffer>> = {};
  return (sight) =>
    (encoded[sight] ??= Buffer.from(
      JSON.stringify({
        kind: 'event',
        token,
        type,
        time,
        data: (sight === 'open' ? open : named) ?? {},
        ...(change && { calendar: changeFor(sight, change) }),
      } satisfies LiveMessage),
    ));
}

const unnamed = { reservationId: null, organisationId: null, personId: null, operatorId: null };

const changeFor = (sight: Sight, change: CalendarChange): CalendarChange =>
  change.puts && sight !== 'named'
    ? {
        ...change,
        puts: change.puts.map((put) => ({
          ...put,
          ...(sight === 'own' ? { mine: true } : unnamed),
        })),
      }
    : change;
