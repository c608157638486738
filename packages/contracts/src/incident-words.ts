import { z } from 'zod';

/** What happened, in one word. */
export const incidentKind = z.enum([
  'damage',
  'malfunction',
  'injury',
  'contamination',
  'leak',
  'near-miss',
  'other',
]);
export type IncidentKind = z.infer<typeof incidentKind>;

/** What it came of, as staff have found it. */
export const incidentCause = z.enum(['operation', 'wear', 'defect', 'external', 'unknown']);
export type IncidentCause = z.infer<typeof incidentCause>;

/** Who answers for it by the terms of use; `nobody` for wear, and for what nobody could help. */
export const incidentLiability = z.enum(['user', 'facility', 'nobody']);
export type IncidentLiability = z.infer<typeof incidentLiability>;

/** How far it has come. */
export const incidentStage = z.enum(['reported', 'safe', 'assessed', 'restored', 'closed']);
export type IncidentStage = z.infer<typeof incidentStage>;

/** One line of its timeline. */
export const incidentStep = z.enum([
  'reported',
  'stopped',
  'made-safe',
  'assessed',
  'restored',
  'compensation-assessed',
  'compensation-waived',
  'insurance-claimed',
  'insurance-settled',
  'closed',
  'reopened',
]);
export type IncidentStep = z.infer<typeof incidentStep>;
