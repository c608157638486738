import { z } from 'zod';
import { calendarChange } from '../calendar-entry.ts';
import { instant } from '../primitives.ts';
import { freeSlot } from './bookings.ts';

/** One page; `nextCursor` asks for the one after, and is null on the last. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

/** RFC 9457. `type` ends with the slug; the other members help the person to act. */
export const problemView = z
  .looseObject({
    type: z.string(),
    slug: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    freeSlots: z.array(freeSlot).optional(),
  })
  .meta({ id: 'Problem' });

/** What the live WebSocket pushes. `token` resumes after exactly this message. */
export const liveMessage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('event'),
    token: z.string(),
    type: z.string(),
    time: instant,
    data: z.record(z.string(), z.unknown()),
    calendar: calendarChange.optional(),
  }),
  z.object({ kind: z.literal('ready'), token: z.string() }),
  z.object({ kind: z.literal('reload'), token: z.string(), reason: z.string() }),
  z.object({ kind: z.literal('refused'), topic: z.string(), reason: z.string() }),
]);

export type LiveMessage = z.infer<typeof liveMessage>;
