import { z } from 'zod';
import { trainee } from '../events/qualification.ts';
import { date, id, instant } from '../primitives.ts';
import { qualificationStanding, trainingRequestStatus } from '../qualification-standing.ts';

/** A person's qualification on an instrument, and the training that is asked for, if any. */
export const qualificationView = trainee
  .extend({
    id,
    /** As of today in Japan. */
    standing: qualificationStanding,
    trainedOn: date.nullable(),
    /** The last day on which it holds; null: for good. */
    validUntil: date.nullable(),
    /** Why the newest training was not passed, or the qualification was taken away. */
    reason: z.string().nullable(),
    request: trainingRequestStatus,
    wish: z.string().nullable(),
    scheduledFor: instant.nullable(),
    place: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: 'Qualification' });

export type QualificationView = z.infer<typeof qualificationView>;
