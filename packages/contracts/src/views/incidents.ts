import { z } from 'zod';
import { compensation, incidentOf } from '../events/incident.ts';
import {
  incidentCause,
  incidentKind,
  incidentLiability,
  incidentStage,
  incidentStep,
} from '../incident-words.ts';
import { id, instant, yen } from '../primitives.ts';

const assessment = z.object({
  cause: incidentCause,
  liability: incidentLiability,
  estimateYen: yen.nullable(),
});

/** As those see it whom it concerns. */
export const incidentView = incidentOf
  .extend({
    id,
    stage: incidentStage,
    happenedAt: instant,
    reportedAt: instant,
    latestAt: instant,
    description: z.string(),
    /** Until when units of it stand still because of this; null where none does. */
    stoppedUntil: instant.nullable(),
    assessment: assessment.nullable(),
    /** What was done; null until it can be used again. */
    restored: z.string().nullable(),
    compensation: compensation.nullable(),
    compensationWaived: z.boolean(),
    /** Null for all but the institution. */
    insurance: z.object({ claimedYen: yen, paidYen: yen.nullable() }).nullable(),
    version: z.int(),
  })
  .meta({ id: 'Incident' });
export type IncidentView = z.infer<typeof incidentView>;

export const incidentEntry = z
  .object({
    number: z.int(),
    step: incidentStep,
    at: instant,
    personId: id.nullable(),
    note: z.string().nullable(),
    yen: yen.nullable(),
  })
  .meta({ id: 'IncidentEntry' });
export type IncidentEntry = z.infer<typeof incidentEntry>;

/** With all that was done, oldest first. */
export const incidentThread = incidentView
  .extend({ entries: z.array(incidentEntry) })
  .meta({ id: 'IncidentThread' });

/** What whoever comes after may know of it: what happened and what was done, and not who. */
export const instrumentIncident = z
  .object({
    id,
    kind: incidentKind,
    stage: incidentStage,
    happenedAt: instant,
    cause: incidentCause.nullable(),
    stoppedUntil: instant.nullable(),
    restored: z.string().nullable(),
  })
  .meta({ id: 'InstrumentIncident' });
export type InstrumentIncident = z.infer<typeof instrumentIncident>;

export const incidentReceipt = z
  .object({ id, stage: incidentStage, version: z.int() })
  .meta({ id: 'IncidentReceipt' });
