import { type Envelope, type EventSource, exampleOf } from '@kyoyo/contracts';
import { type AnyCopy, Copies } from '@kyoyo/event-store';
import { newId } from '@kyoyo/kernel';
import type pg from 'pg';

type Reaction = (
  event: { readonly data: never; readonly envelope: Envelope; readonly text: string },
  tx: pg.ClientBase,
) => Promise<void>;

let said = 0;

/** The example of an event's type, as a consumer receives it after all before, but for these changes. */
export function anEvent(
  source: EventSource,
  type: string,
  { data, ...changes }: Partial<Envelope> = {},
): Envelope {
  const example = exampleOf(source, type);
  said += 1;
  const news = { id: newId(), streamVersion: said, ...changes };
  return { ...example, ...news, data: { ...example.data, ...data } };
}

/** What a service's consumer does with an event, in a transaction: its copies, then its reaction. */
export async function hear<Tables>(
  client: pg.ClientBase,
  copies: readonly AnyCopy<Tables>[],
  reactions: object,
  envelope: Envelope,
): Promise<void> {
  await client.query('BEGIN');
  const source = envelope.source as EventSource;
  await new Copies(source, copies).take(client, [envelope]);
  const reaction = (reactions as Record<string, Record<string, Reaction>>)[source]?.[envelope.type];
  await reaction?.({ data: envelope.data as never, envelope, text: '' }, client);
  await client.query('COMMIT');
}
