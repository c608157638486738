import { z } from 'zod';
import { everybody, staffOf } from '../concerns.ts';
import { discountRule } from '../discount-rules.ts';
import { bilingual, instant } from '../primitives.ts';
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
  /** All that it takes off from an instant on, until more is said; an empty list ends it. */
  DiscountsSet: event(z.object({ effectiveFrom: instant, rules: z.array(discountRule) }), {
    example: {
      effectiveFrom: '2027-04-01T00:00:00.000Z',
      rules: [
        {
          code: 'young',
          label: { ja: '39歳以下', en: 'Under 39' },
          percent: '50',
          for: { kind: 'under-age', years: 39 },
          monthlyCapYen: 100_000,
        },
      ],
    },
    concerns: () => [everybody],
    shows,
  }),
};
export type InstitutionEvent = EventsOf<typeof institutionEvents>;
