import type { Instant } from '@kyoyo/kernel';
import { z } from 'zod';
import { id, instant } from './primitives.ts';

/** Who caused an event. No personal data: a person is an id. */
export type Actor = 'system' | { readonly personId: string; readonly organisationId: string };

/**
 * An event as it travels. `position` counts within the source's log and `previousPosition` names the
 * event before, so that a consumer sees a hole at once.
 */
export interface Envelope {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  /** The kind of stream, and which one. */
  readonly stream: string;
  readonly subject: string;
  readonly time: Instant;
  readonly dataVersion: number;
  readonly streamVersion: number;
  readonly position: number;
  readonly previousPosition: number;
  readonly correlationId: string;
  /** The event that caused it, when one did. */
  readonly causationId: string | null;
  readonly actor: Actor;
  readonly data: Record<string, unknown>;
}

/** Numbers travel as text: CloudEvents has no whole number as great as a position. */
const count = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);
const dataschema = z.string().regex(/^urn:kyoyo:event:[a-z-]+:[A-Za-z]+:[1-9]\d*$/);

/** Reads the JSON of a CloudEvent 1.0 (structured mode) with our extensions. */
export const envelope = z
  .object({
    specversion: z.literal('1.0'),
    id,
    source: z.string(),
    type: z.string(),
    subject: id,
    time: instant,
    datacontenttype: z.literal('application/json'),
    dataschema,
    streamversion: count,
    position: count,
    previousposition: count,
    correlationid: id,
    causationid: id.optional(),
    actor: z.union([id, z.literal('system')]),
    actorfor: id.optional(),
    data: z.record(z.string(), z.unknown()),
  })
  .refine(({ actor, actorfor }) => (actor === 'system') === (actorfor === undefined), {
    path: ['actorfor'],
    message: 'A person acts for an organisation, the system for none',
  })
  .transform((wire): Envelope => {
    const [stream = '', , dataVersion] = wire.dataschema.split(':').slice(3);
    return {
      id: wire.id,
      source: wire.source,
      type: wire.type,
      stream,
      subject: wire.subject,
      time: wire.time,
      dataVersion: Number(dataVersion),
      streamVersion: wire.streamversion,
      position: wire.position,
      previousPosition: wire.previousposition,
      correlationId: wire.correlationid,
      causationId: wire.causationid ?? null,
      actor:
        wire.actorfor === undefined
          ? 'system'
          : { personId: wire.actor, organisationId: wire.actorfor },
      data: wire.data,
    };
  });

/**
 * The JSON of a CloudEvent around data that is JSON already, byte for byte: what is sealed. Nothing
 * of an envelope needs escaping: ids, names from our own code, numbers and times.
 */
export function cloudEventText(
  event: Omit<Envelope, 'data'>,
  /** JSON of an object. */
  data: string,
): string {
  const { actor, causationId, correlationId } = event;
  const cause = causationId === null ? '' : `"causationid":"${causationId}",`;
  const who =
    actor === 'system'
      ? '"actor":"system"'
      : `"actor":"${actor.personId}","actorfor":"${actor.organisationId}"`;
  return (
    `{"specversion":"1.0","id":"${event.id}","source":"${event.source}","type":"${event.type}",` +
    `"subject":"${event.subject}","time":"${event.time}","datacontenttype":"application/json",` +
    `"dataschema":"urn:kyoyo:event:${event.stream}:${event.type}:${event.dataVersion}",` +
    `"traceparent":"${traceparent(correlationId, causationId ?? event.id)}",` +
    `"streamversion":"${event.streamVersion}","position":"${event.position}",` +
    `"previousposition":"${event.previousPosition}","correlationid":"${correlationId}",` +
    `${cause}${who},"data":${data}}`
  );
}

/** W3C Trace Context: the chain is the trace, and the last 62 bits of a UUIDv7 are random. */
const traceparent = (correlationId: string, parentId: string): string =>
  `00-${correlationId.replaceAll('-', '')}-${parentId.slice(19, 23)}${parentId.slice(24)}-01`;
