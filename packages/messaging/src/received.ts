import { envelope as envelopeSchema, type Envelope } from '@kyoyo/contracts';
import { z } from 'zod';

/** What places a message in its source's log, even where the rest of it is wrong. */
const count = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);
const place = z
  .object({ position: count, previousposition: count })
  .transform(({ position, previousposition: previousPosition }) => ({
    position,
    previousPosition,
  }));
const names = z
  .object({ subject: z.uuid().nullable().catch(null), type: z.string().nullable().catch(null) })
  .catch({ subject: null, type: null });

/** A message as it came: an envelope, or a text with what is wrong with it. */
export interface Received {
  readonly text: string;
  readonly position: number;
  readonly subject: string | null;
  readonly type: string | null;
  readonly content: { readonly envelope: Envelope } | { readonly fault: string };
}

/** A message whose place is known, or one so broken that only others can tell its place. */
export interface Read {
  readonly text: string;
  readonly place: z.output<typeof place> | undefined;
  readonly received: (position: number) => Received;
}

/** Reads a text without ever throwing. */
export function readMessage(text: string): Read {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const fault = `no JSON: ${(error as Error).message}`;
    return {
      text,
      place: undefined,
      received: (position) => ({ text, position, subject: null, type: null, content: { fault } }),
    };
  }
  const checked = envelopeSchema.safeParse(json);
  // What is whole is read once.
  const { subject, type } = checked.data ?? names.parse(json);
  const content = checked.success
    ? { envelope: checked.data }
    : { fault: `no envelope: ${z.prettifyError(checked.error)}` };
  return {
    text,
    place: checked.data ?? place.safeParse(json).data,
    received: (position) => ({ text, position, subject, type, content }),
  };
}

/**
 * Places the texts of a source's answer, which are in the order of its log and follow `after`. Says
 * with an error where they do not: handling them would lose events.
 */
export function placeAnswer(texts: readonly string[], after: number): Received[] {
  const reads = texts.map(readMessage);
  let end = after;
  return reads.map(({ place: at, text, received }, index) => {
    const position = at?.position ?? reads[index + 1]?.place?.previousPosition ?? positionIn(text);
    // The first may name an older predecessor: there is nothing between that and `after`.
    const follows = !at || (index === 0 ? at.previousPosition <= end : at.previousPosition === end);
    if (!follows || position === undefined || position <= end) {
      throw new Error(`The source's answer does not follow ${end}: ${text.slice(0, 200)}`);
    }
    end = position;
    return received(position);
  });
}

/** The last resort for a text that is no JSON and has nothing behind it. */
function positionIn(text: string): number | undefined {
  const digits = /"position":\s*"(\d{1,15})"/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
