import type { Problem } from '@kyoyo/contracts';
import type pg from 'pg';
import type { Statement } from './database.ts';
import type { DomainEvent, Head, Stream } from './declaring/stream.ts';
import type { EventMeta } from '@kyoyo/contracts';
import type { RecordedEvent } from './event.ts';
import type { Folded } from './fold.ts';

/** Who asks and why, in every command. */
export interface CommandContext {
  readonly actor: EventMeta['actor'];
  readonly correlationId: string;
  readonly causationId?: string | null;
  /** From the Idempotency-Key: which command this is, and a digest of its body. */
  readonly idempotency?: { readonly commandId: string; readonly fingerprint: string };
  /** The version the caller has seen (If-Match). A stream past it refuses as stale. */
  readonly seenVersion?: number | undefined;
}

export type Outcome<Reply, Event> =
  | { readonly done: Reply; readonly events: readonly RecordedEvent<Event>[] }
  | { readonly refused: Problem };

/** What most commands are answered. */
export interface Done {
  readonly id: string;
  readonly version: number;
}

export interface Execution<State, Command, Reply> {
  readonly streamId: string;
  readonly command: Command;
  readonly context: CommandContext;
  /** True when the id was just made, so that there is nothing to load. */
  readonly isNew?: boolean;
  /** What it shares with others that do one thing; within a transaction, that has it already. */
  readonly shares?: readonly string[];
  /** Asked behind the locks, before anything is written; an error of the database refuses. */
  readonly guards?: readonly Statement[];
  /** Where nothing is said, the id and the version. */
  readonly reply?: (state: State, head: Head) => Reply;
  /** Writes of the same transaction that no event tells of, such as personal data. */
  readonly alongside?: readonly Statement[];
  /** The refusal for an error of the database that a guard or a row may cause. */
  readonly explain?: (error: unknown) => Problem | undefined;
}

/** On what commands are executed: on the store, each by itself, or on a transaction of several. */
export interface Executor<Tables> {
  /** Reads what commands before have written. */
  readonly client: pg.Pool | pg.ClientBase;
  execute<State, Command, Event extends DomainEvent, Reply = Done>(
    stream: Stream<State, Command, Event, Tables>,
    execution: Execution<State, Command, Reply>,
  ): Promise<Outcome<Reply, Event>>;
  /** A stream as it stands. */
  read<State, Command, Event extends DomainEvent>(
    stream: Stream<State, Command, Event, Tables>,
    streamId: string,
  ): Promise<Folded<State>>;
  /** What a command of this key was answered; undefined for a key that is new. */
  repliedBefore<Reply>(context: CommandContext): Promise<Outcome<Reply, never> | undefined>;
}

/** A stream that is new, and all that is asked of it at once. */
export interface Opening<Command> {
  readonly streamId: string;
  readonly commands: readonly Command[];
}

/** Several commands as one. */
export interface Transaction<Tables> extends Executor<Tables> {
  readonly client: pg.ClientBase;
  /**
   * Opens thousands of streams of one kind at once, or none where a command is refused. The caller
   * holds a lock that keeps away whoever else opens them, or claims what they claim.
   */
  openMany<State, Command, Event extends DomainEvent>(
    stream: Stream<State, Command, Event, Tables>,
    openings: readonly Opening<Command>[],
    context: CommandContext,
  ): Promise<{ readonly done: number } | { readonly refused: Problem }>;
}
