import type { Instant } from '@kyoyo/kernel';
import { type ClaimChanges, claimChanges } from './declaring/claim.ts';
import { type Row, type RowChanges, rowChanges } from './declaring/row.ts';
import type { DomainEvent, Stream } from './declaring/stream.ts';
import type { RecordedEvent } from './event.ts';
import { type Folded, recordedOf } from './fold.ts';

/** What an append writes beside its events: all that the stream says now and did not say before. */
export interface StreamWrites {
  readonly tables: Readonly<Record<string, readonly string[] | undefined>>;
  readonly claims: ClaimChanges;
  readonly rows: RowChanges;
  readonly entries: readonly Row[];
  readonly wakeAt: Instant | null;
}

export function streamWrites<State, Command, Event extends DomainEvent, Tables>(
  stream: Stream<State, Command, Event, Tables>,
  before: Folded<State>,
  after: Folded<State>,
  events: readonly RecordedEvent<Event>[],
): StreamWrites {
  const [was, is] = [said(stream, before), said(stream, after)];
  return {
    tables: stream.tables,
    claims: claimChanges(was.claims, is.claims),
    rows: rowChanges(was.rows, is.rows, stream.tables),
    entries: events.flatMap(
      (event) => stream.entries?.(event.event, recordedOf(event)) ?? [],
    ) as Row[],
    wakeAt: is.wakeAt,
  };
}

/** What a stream says of where it stands. */
export function said<State, Command, Event extends DomainEvent, Tables>(
  { rows, claims, wakesAt }: Stream<State, Command, Event, Tables>,
  { state, head }: Folded<State>,
) {
  if (!head) return { rows: [], claims: [], wakeAt: null };
  return {
    rows: rows(state, head) as readonly Row[],
    claims: claims?.(state, head) ?? [],
    wakeAt: wakesAt?.(state, head) ?? null,
  };
}
