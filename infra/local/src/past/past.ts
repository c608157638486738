import type { Actor, Problem, ProblemSlug } from '@kyoyo/contracts';
import {
  type AnyStream,
  type Claim,
  fold,
  type Folded,
  type MadeEvent,
  type RecordedEvent,
} from '@kyoyo/event-store';
import type { Instant, Period } from '@kyoyo/kernel';
import { Agenda } from './agenda.ts';
import { createPastIds } from './past-ids.ts';
import { TakenTime } from './taken-time.ts';

// oxlint-disable typescript/no-explicit-any -- Streams of all kinds.
interface Standing {
  readonly stream: AnyStream<any>;
  readonly folded: Folded<any>;
  readonly correlationId: string;
}

/** What time does to a stream of some kind: the command, from the facts of then. */
type Wake = (past: Past, streamId: string, now: Instant) => unknown;

type Act = (past: Past, at: Instant) => void;

/**
 * A past that is made in memory: the deciders of the service decide, each act at a time of its own,
 * in the order of time; what they say is the log.
 */
export class Past {
  readonly log: MadeEvent[] = [];
  /** How often what was planned could not be done, by the refusal. */
  readonly refusals = new Map<string, number>();
  readonly newId = createPastIds();
  readonly #standing = new Map<string, Standing>();
  readonly #taken = new TakenTime();
  readonly #agenda = new Agenda<Act>();
  readonly #wakes: Readonly<Record<string, Wake>>;

  constructor(wakes: Readonly<Record<string, Wake>>) {
    this.#wakes = wakes;
  }

  plan(at: Instant, act: Act): void {
    this.#agenda.put(at, act);
  }

  /** Does all that is planned up to this instant, and what time does meanwhile. */
  liveUntil(present: Instant): void {
    for (let next = this.#agenda.take(present); next; next = this.#agenda.take(present)) {
      next.item(this, next.at);
    }
  }

  /** Undefined for a stream that nothing has happened to. */
  state<State>(streamId: string): State | undefined {
    return this.#standing.get(streamId)?.folded.state;
  }

  isFree(resource: string, period: Period, now: Instant): boolean {
    return this.#taken.of(resource, period, now).length === 0;
  }

  taken(resource: string, period: Period, now: Instant): Period[] {
    return this.#taken.of(resource, period, now);
  }

  /** Decides a command and keeps its events, or returns why not. */
  execute<Command>(
    stream: AnyStream<any>,
    streamId: string,
    command: Command,
    { at, actor }: { readonly at: Instant; readonly actor: Actor },
  ): Problem | undefined {
    const known = this.#standing.get(streamId);
    const { folded, correlationId } = known ?? {
      folded: { state: stream.initial, head: null },
      correlationId: this.newId(at),
    };
    const decision = stream.decide(folded.state, command);
    if ('refused' in decision) return this.#refuse(decision.refused);
    const version = folded.head?.version ?? 0;
    const meta = { time: at, correlationId, causationId: null, actor };
    const events = decision.accepted.map(
      (event, index): RecordedEvent & { streamType: string } => ({
        id: this.newId(at),
        streamId,
        streamType: stream.name,
        streamVersion: version + index + 1,
        event,
        meta,
      }),
    );
    const after = fold(stream, events, folded);
    const refused = this.#taken.exchange(claimsOf(stream, folded), claimsOf(stream, after), at);
    if (refused) return this.#refuse(refused.otherwise);
    this.log.push(...events);
    this.#standing.set(streamId, { stream, folded: after, correlationId });
    this.#planWake(streamId, at);
    return undefined;
  }

  /** Something that was planned cannot be done. */
  miss(slug: ProblemSlug): void {
    this.refusals.set(slug, (this.refusals.get(slug) ?? 0) + 1);
  }

  #refuse(problem: Problem): Problem {
    this.miss(problem.slug);
    return problem;
  }

  #wakeAt(streamId: string): Instant | null {
    const { stream, folded } = this.#standing.get(streamId) ?? {};
    return (folded?.head && stream?.wakesAt?.(folded.state, folded.head)) ?? null;
  }

  #planWake(streamId: string, now: Instant): void {
    const wakeAt = this.#wakeAt(streamId);
    if (wakeAt === null) return;
    this.plan(wakeAt < now ? now : wakeAt, (_, at) => {
      const { stream } = this.#standing.get(streamId) ?? {};
      const wake = stream && this.#wakes[stream.name];
      // Something else may have happened to it since.
      if (!wake || this.#wakeAt(streamId) !== wakeAt) return;
      this.execute(stream, streamId, wake(this, streamId, at), { at, actor: 'system' });
    });
  }
}

const claimsOf = (stream: AnyStream<any>, { state, head }: Folded<any>): readonly Claim[] =>
  head ? (stream.claims?.(state, head) ?? []) : [];
