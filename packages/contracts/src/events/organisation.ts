import { z } from 'zod';
import { classEvidence, startupStage } from '../class-evidence.ts';
import { membersOf, staffOf } from '../concerns.ts';
import { exampleIds } from '../examples.ts';
import { bilingual, date, id, organisationClass, type OrganisationClass } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

const told = {
  concerns: (_: unknown, organisationId: string) => [membersOf(organisationId)],
  shows: (_: unknown, organisationId: string) => ({ named: { organisationId } }),
};

/** Who was asked to decide: an institution, or, where none is named, the platform's operations. */
const decider = id.nullable();

/** The institution that decides reads of it, too. */
const toldDecider = {
  concerns: ({ institutionId }: Asked, organisationId: string) => [
    membersOf(organisationId),
    ...(institutionId === null ? [] : [staffOf(institutionId)]),
  ],
  shows: ({ institutionId, requestId }: Asked, organisationId: string) => ({
    named: {
      organisationId,
      ...(requestId !== null && { requestId }),
      ...(institutionId !== null && { institutionId }),
    },
  }),
};

interface Asked {
  readonly requestId: string | null;
  readonly institutionId: string | null;
}

const asked = z.object({ requestId: id, institutionId: decider, class: organisationClass });
const exampleAsked = {
  requestId: exampleIds.classRequest,
  institutionId: exampleIds.institution,
  class: 'startup',
} as const;

/** A class that ends: which, its first day without it, and what the organisation then is. */
const ending = z.object({
  class: organisationClass,
  validTo: date,
  thereafter: organisationClass.nullable(),
});
const exampleEnding: { class: OrganisationClass; validTo: string; thereafter: OrganisationClass } =
  {
    class: 'startup',
    validTo: '2027-04-01',
    thereafter: 'sme',
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
  ClassRequested: event(asked.extend({ evidence: classEvidence, stage: startupStage.nullable() }), {
    example: {
      ...exampleAsked,
      evidence: {
        capitalYen: 30_000_000,
        employees: 12,
        foundedOn: '2024-04-01',
        investors: [{ kind: 'venture-capital', name: '架空ベンチャーファンド' }],
        certificateNumber: '0100-01-123456',
        documents: '履歴事項全部証明書、出資契約書',
      },
      stage: { phase: 'product', lacks: ['equipment'] },
    },
    ...toldDecider,
  }),
  ClassRequestWithdrawn: event(asked, { example: exampleAsked, ...toldDecider }),
  ClassDeclined: event(asked.extend({ reason: z.string() }), {
    example: { ...exampleAsked, reason: '出資を示す書類がありません' },
    ...toldDecider,
  }),
  /** From `validFrom` to the day before `validTo`, or for good; `thereafter` follows by itself. */
  ClassCertified: event(
    z.object({
      class: organisationClass,
      evidence: z.string(),
      validFrom: date,
      validTo: date.nullable(),
      thereafter: organisationClass.nullable().default(null),
      /** What it answers; null where nobody had asked. */
      requestId: id.nullable().default(null),
      institutionId: decider.default(null),
    }),
    {
      example: {
        class: 'startup',
        evidence: '登記事項証明書',
        validFrom: '2026-04-01',
        validTo: '2027-04-01',
        thereafter: 'sme',
        requestId: exampleIds.classRequest,
        institutionId: exampleIds.institution,
      },
      ...toldDecider,
    },
  ),
  /** So many days before its end, where nothing is certified for afterwards. */
  ClassEndAnnounced: event(ending.extend({ daysLeft: z.int() }), {
    example: { ...exampleEnding, daysLeft: 60 },
    ...told,
  }),
  ClassExpired: event(ending, { example: exampleEnding, ...told }),
};
export type OrganisationEvent = EventsOf<typeof organisationEvents>;
