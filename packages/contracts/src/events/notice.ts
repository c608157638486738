import { z } from 'zod';
import { bilingual, id, period } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';

/** What a notice fills its sentences with: names in both languages, times, amounts, words. */
export const noticeParam = z.union([z.string(), z.int(), period, bilingual]);
export type NoticeParams = Readonly<Record<string, z.infer<typeof noticeParam>>>;

export const noticeEvents = {
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
};
export type NoticeEvent = EventsOf<typeof noticeEvents>;
