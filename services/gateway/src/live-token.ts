import { type EventSource, eventSources } from '@kyoyo/contracts';
import { z } from 'zod';

/** Where a listener is in each source's log; sent to clients as an opaque text. */
export type Positions = Partial<Record<EventSource, number>>;

const positions = z.partialRecord(z.enum(eventSources), z.int().nonnegative());

export const toToken = (seen: Positions): string =>
  Buffer.from(JSON.stringify(seen)).toString('base64url');

/** Undefined for a text that is no token of ours. */
export function fromToken(token: string): Positions | undefined {
  try {
    return positions.parse(JSON.parse(Buffer.from(token, 'base64url').toString()));
  } catch {
    return undefined;
  }
}
