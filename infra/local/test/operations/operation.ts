import type { PeopleWorld, PersonName } from '../people-world.ts';

export type Operations = Readonly<Record<string, Operation>>;

/** A request without its method; what is asked of the operation of that name. */
export interface Ask {
  readonly path: string;
  /** JSON; or bytes, which are sent as they are. */
  readonly body?: unknown;
}

export interface Operation {
  /** Somebody who may. */
  readonly as: PersonName;
  /** A request that succeeds; a new one each time, so that two are never the same. */
  readonly ask: (world: PeopleWorld) => Ask | Promise<Ask>;
  /** Writes events: needs an Idempotency-Key and honours If-Match. */
  readonly command?: true;
  /** Open to people who are not logged in. */
  readonly open?: true;
  /** Who is refused, and how; none when every person may, or sees only what is theirs. */
  readonly refused: Partial<Record<PersonName, 403 | 404>>;
  /** Waits until what it began in the background is over, which writes of its own accord. */
  readonly ended?: (world: PeopleWorld) => Promise<unknown>;
  /** What the request is answered with where there is nothing to succeed with. */
  readonly answer?: 404 | 409 | 422;
  /** Fields of the body that may be null, though here they are something. */
  readonly nullable?: readonly string[];
}

export const both = (text: string) => ({ ja: text, en: text });
let count = 0;
/** Another number each time. */
export const nextNumber = (): number => (count += 1);
/** Another text each time. */
export const fresh = (text: string): string => `${text} ${nextNumber()}`;

export const everybody = {};
/** Who has other work than using instruments does not book them. */
export const onlyWhoUses = { finance: 403, auditor: 403, operations: 403 } as const;
export const onlyOperations = { member: 403, manager: 403, auditor: 403, finance: 403 } as const;
export const onlyItsManager = { member: 403, otherManager: 403, operations: 403 } as const;
export const get = (
  path: (ids: PeopleWorld['ids']) => string,
  refused: Operation['refused'] = everybody,
  as: PersonName = 'member',
): Operation => ({ as, refused, ask: ({ ids }) => ({ path: path(ids) }) });
