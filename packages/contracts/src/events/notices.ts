import { z } from 'zod';
import { bilingual, id, period } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';

/** What a notice fills its sentences with: names in both languages, times, amounts, words. */
export const noticeParam = z.union([z.string(), z.int(), period, bilingual]);
export type NoticeParams = Readonly<Record<string, z.infer<typeof noticeParam>>>;

const webhook = z.object({ organisationId: id, ownerId: id, host: z.string() });

export const noticesEvents = {
  /** `kind` names the sentences (notice-texts.ts); `link` is a path of the web application. */
  NoticeRaised: published(
    z.object({
      personId: id,
      kind: z.string(),
      params: z.record(z.string(), noticeParam),
      link: z.string(),
      causedBy: z.object({ source: z.string(), eventId: id }),
    }),
  ),
  /** Its address, which may hold a secret, and the key that signs are kept apart and never told. */
  WebhookRegistered: published(webhook.extend({ eventTypes: z.array(z.string()) })),
  WebhookRevoked: published(webhook),
  /** It failed so often in a row, and for so long, that nothing more is sent to it. */
  WebhookStopped: published(webhook.extend({ failures: z.int() })),
  /** The token in its address is kept as a digest and never told. */
  CalendarFeedCreated: published(z.object({ personId: id, language: z.enum(['ja', 'en']) })),
  CalendarFeedRevoked: published(z.object({ personId: id })),
};
export type NoticesEvent = EventsOf<typeof noticesEvents>;
