import { z } from 'zod';
import { classEvidence, startupStage } from '../class-evidence.ts';
import { classRequestStatus } from '../class-request-status.ts';
import { bilingual, date, id, instant, organisationClass } from '../primitives.ts';
import { role } from '../roles.ts';

export const organisationView = z
  .object({
    id,
    name: bilingual,
    corporateNumber: z.string().nullable(),
    class: organisationClass.nullable(),
    classEvidence: z.string().nullable(),
    classValidFrom: date.nullable(),
    classValidTo: date.nullable(),
  })
  .meta({ id: 'Organisation' });

/** From when to when an organisation has a class; `validTo` is the first day without it. */
export const classPeriodView = z
  .object({
    class: organisationClass,
    validFrom: date,
    validTo: date.nullable(),
    /** Whether it follows by itself, as the certificate before it names. */
    isThereafter: z.boolean(),
    /** What was certified by; null for who may not see it. */
    evidence: z.string().nullable(),
  })
  .meta({ id: 'ClassPeriod' });

export const classRequestView = z
  .object({
    id,
    organisationId: id,
    /** Whose manager is asked to decide; null where it is the platform's operations. */
    institutionId: id.nullable(),
    class: organisationClass,
    evidence: classEvidence,
    stage: startupStage.nullable(),
    status: classRequestStatus,
    requestedAt: instant,
    requestedBy: id.nullable(),
    closedAt: instant.nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'ClassRequest' });

export const personView = z
  .object({ id, organisationId: id, displayName: bilingual })
  .meta({ id: 'Person' });

/** Up to which days somebody counts as under which ages; of their birth nothing is kept. */
export const certifiedAgesView = z
  .object({
    personId: id,
    displayName: bilingual,
    bands: z.array(z.object({ underYears: z.int(), lastDay: date })),
  })
  .meta({ id: 'CertifiedAges' });

export const credentials = z.strictObject({
  email: z.string().min(1).max(254),
  password: z.string().min(1).max(200),
});

/** Who is logged in. */
export const sessionView = z
  .object({
    sessionId: id,
    person: personView,
    organisation: organisationView,
    roles: z.array(role),
    expiresAt: instant,
  })
  .meta({ id: 'Session' });

export const sessionListItem = z
  .object({ id, createdAt: instant, expiresAt: instant, current: z.boolean() })
  .meta({ id: 'SessionListItem' });
