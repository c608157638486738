import { z } from 'zod';
import { everybody, staffOf } from '../concerns.ts';
import { bilingual } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

const shows = (_: unknown, institutionId: string) => ({ named: { institutionId } });

export const institutionEvents = {
  InstitutionRegistered: event(z.object({ name: bilingual }), {
    example: { name: { ja: '国立物質計測研究所(架空の例)', en: 'National Institute (fictional)' } },
    concerns: () => [everybody],
    shows,
  }),
  /** How many of its managers must approve before an instrument is shared. */
  CommitteeSet: event(z.object({ approvalsNeeded: z.int().min(1).max(5) }), {
    example: { approvalsNeeded: 2 },
    concerns: (_, institutionId) => [staffOf(institutionId)],
    shows,
  }),
};
export type InstitutionEvent = EventsOf<typeof institutionEvents>;
