import { z } from 'zod';
import { membersOf } from '../concerns.ts';
import { bilingual, date, organisationClass } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

const told = {
  concerns: (_: unknown, organisationId: string) => [membersOf(organisationId)],
  shows: (_: unknown, organisationId: string) => ({ named: { organisationId } }),
};

export const organisationEvents = {
  OrganisationRegistered: event(
    z.object({ name: bilingual, corporateNumber: z.string().nullable() }),
    {
      example: {
        name: { ja: '架空マテリアル株式会社', en: 'Fictional Materials' },
        corporateNumber: '7050005005207',
      },
      ...told,
    },
  ),
  /** From `validFrom` to the day before `validTo`, or for good. */
  ClassCertified: event(
    z.object({
      class: organisationClass,
      evidence: z.string(),
      validFrom: date,
      validTo: date.nullable(),
    }),
    {
      example: {
        class: 'startup',
        evidence: '登記事項証明書',
        validFrom: '2026-04-01',
        validTo: '2027-04-01',
      },
      ...told,
    },
  ),
};
export type OrganisationEvent = EventsOf<typeof organisationEvents>;
