import { z } from 'zod';
import { person } from '../concerns.ts';
import { exampleIds, examplePeriod } from '../examples.ts';
import { bilingual, id, period } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

/** What a notice fills its sentences with: names in both languages, times, amounts, words. */
export const noticeParam = z.union([z.string(), z.int(), period, bilingual]);
export type NoticeParams = Readonly<Record<string, z.infer<typeof noticeParam>>>;

export const noticeEvents = {
  /** `kind` names the sentences (notice-texts.ts); `link` is a path of the web application. */
  NoticeRaised: event(
    z.object({
      personId: id,
      kind: z.string(),
      params: z.record(z.string(), noticeParam),
      link: z.string(),
      causedBy: z.object({ source: z.string(), eventId: id }),
    }),
    {
      example: {
        personId: exampleIds.person,
        kind: 'reservation-confirmed',
        params: {
          instrument: { ja: '走査電子顕微鏡', en: 'Scanning electron microscope' },
          period: examplePeriod,
        },
        link: `/bookings?reservation=${exampleIds.reservation}`,
        causedBy: { source: 'reservation', eventId: exampleIds.event },
      },
      concerns: ({ personId }) => [person(personId)],
      shows: ({ kind, link }, noticeId) => ({ named: { noticeId, kind, link } }),
    },
  ),
};
export type NoticeEvent = EventsOf<typeof noticeEvents>;
