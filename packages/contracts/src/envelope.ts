import type { Instant } from '@kyoyo/kernel';
import { z } from 'zod';
import { id, instant } from './primitives.ts';

/** Who caused an event. No personal data: a person is an id. */
export type Actor = 'system' | { readonly personId: string; readonly organisationId: string };

/** What surrounds an event: when, by whom, and in which chain of causes. */
export interface EventMeta {
  readonly time: Instant;
  /** The chain it belongs to; a stream's first event names it for all that follow. */
  readonly correlationId: string;
  /** The event that caused the command, when one did. */
  readonly causationId: string | null;
  readonly actor: Actor;
}

/**
 * Where an event stands. `position` counts within the source's log and `previousPosition` names the
 * event before, so that a consumer sees a hole at once.
 */
interface EventPlace {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  /** The kind of stream, and which one. */
  readonly stream: string;
  readonly subject: string;
  readonly dataVersion: number;
  readonly streamVersion: number;
  readonly position: number;
  readonly previousPosition: number;
}

/** An event as it travels. */
export interface Envelope extends EventPlace, EventMeta {
  readonly data: Record<string, unknown>;
}

/** Numbers travel as text: CloudEvents has no whole number as great as a position. */
const count = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);
const dataschema = z.string().regex(/^urn:kyoyo:event:[a-z-]+:[A-Za-z]+:[1-9]\d*$/);

const wireMeta = z.object({
  time: instant,
  correlationid: id,
  causationid: id.optional(),
  actor: z.union([id, z.literal('system')]),
  /** A person acts for an organisation, the system for none. */
  actorfor: id.optional(),
});
export type WireMeta = z.infer<typeof wireMeta>;

/** The meta from the JSON of `metaText`, as the log keeps it. */
export const readMeta = (wire: WireMeta): EventMeta => ({
  time: wire.time,
  correlationId: wire.correlationid,
  causationId: wire.causationid ?? null,
  actor:
    wire.actorfor === undefined
      ? 'system'
      : { personId: wire.actor, organisationId: wire.actorfor },
});

/** Reads the JSON of a CloudEvent 1.0 (structured mode) with our extensions. */
export const envelope = wireMeta
  .extend({
    specversion: z.literal('1.0'),
    id,
    source: z.string(),
    type: z.string(),
    subject: id,
    datacontenttype: z.literal('application/json'),
    dataschema,
    streamversion: count,
    position: count,
    previousposition: count,
    data: z.record(z.string(), z.unknown()),
  })
  .refine(({ actor, actorfor }) => (actor === 'system') === (actorfor === undefined), {
    path: ['actorfor'],
  })
  .transform((wire): Envelope => {
    const [stream = '', , dataVersion] = wire.dataschema.split(':').slice(3);
    return {
      id: wire.id,
      source: wire.source,
      type: wire.type,
      stream,
      subject: wire.subject,
      dataVersion: Number(dataVersion),
      streamVersion: wire.streamversion,
      position: wire.position,
      previousPosition: wire.previousposition,
      ...readMeta(wire),
      data: wire.data,
    };
  });

/** What the events of one append share, as JSON in the words of the wire: as the log keeps it. */
export function metaText({ time, correlationId, causationId, actor }: EventMeta): string {
  const cause = causationId === null ? '' : `"causationid":"${causationId}",`;
  const who =
    actor === 'system'
      ? '"actor":"system"'
      : `"actor":"${actor.personId}","actorfor":"${actor.organisationId}"`;
  return `{"time":"${time}","correlationid":"${correlationId}",${cause}${who}}`;
}

/** Where `metaText` has the correlation id and, if anything, the cause: all times are of one length. */
const correlationAt = '{"time":"2026-01-01T00:00:00.000Z","correlationid":"'.length;
const causationAt = correlationAt + '00000000-0000-0000-0000-000000000000","causationid":"'.length;

/**
 * The JSON of a CloudEvent around what is JSON already, byte for byte: what is sealed. Neither is
 * parsed, and the parts are joined at once, for a log is read by the million: a string that is
 * added up piece by piece is a tree, and keeps the garbage collector busy for longer than all the rest.
 */
export const cloudEventText = (place: EventPlace, meta: string, data: string): string =>
  [
    '{"specversion":"1.0","id":"',
    place.id,
    '","source":"',
    place.source,
    '","type":"',
    place.type,
    '","subject":"',
    place.subject,
    '","datacontenttype":"application/json","dataschema":"urn:kyoyo:event:',
    place.stream,
    ':',
    place.type,
    ':',
    place.dataVersion,
    '","streamversion":"',
    place.streamVersion,
    '","position":"',
    place.position,
    '","previousposition":"',
    place.previousPosition,
    // W3C Trace Context: the chain is the trace, and the last 62 bits of a UUIDv7 are random.
    '","traceparent":"00-',
    meta.slice(correlationAt, correlationAt + 36).replaceAll('-', ''),
    '-',
    (causeIn(meta) ?? place.id).slice(19).replace('-', ''),
    '-01",',
    meta.slice(1, -1),
    ',"data":',
    data,
    '}',
  ].join('');

const causeIn = (meta: string): string | undefined =>
  meta.startsWith('causationid":"', causationAt - 'causationid":"'.length)
    ? meta.slice(causationAt, causationAt + 36)
    : undefined;
