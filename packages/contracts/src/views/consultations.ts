import { z } from 'zod';
import { consultationParties, suggestedSlot } from '../events/consultation.ts';
import { id, instant } from '../primitives.ts';

export const consultationStatus = z.enum(['open', 'booked', 'closed']);
export type ConsultationStatus = z.infer<typeof consultationStatus>;

export const consultationView = consultationParties
  .extend({
    id,
    instrumentId: id.nullable(),
    subject: z.string(),
    status: consultationStatus,
    /** Who has to answer; null once it is concluded. */
    awaits: z.enum(['person', 'staff']).nullable(),
    reservationId: id.nullable(),
    closeReason: z.string().nullable(),
    openedAt: instant,
    latestAt: instant,
    version: z.int(),
  })
  .meta({ id: 'Consultation' });

export type ConsultationView = z.infer<typeof consultationView>;

const entry = {
  /** Counts within the consultation. */
  number: z.int(),
  personId: id.nullable(),
  byStaff: z.boolean(),
  at: instant,
};

export const consultationEntry = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('message'), ...entry, message: z.string() }),
    z.object({ kind: z.literal('suggestion'), ...entry, slot: suggestedSlot }),
  ])
  .meta({ id: 'ConsultationEntry' });

export type ConsultationEntry = z.infer<typeof consultationEntry>;

/** With everything that was said, oldest first. */
export const consultationThread = consultationView
  .extend({ entries: z.array(consultationEntry) })
  .meta({ id: 'ConsultationThread' });

/** What a step of a consultation is answered with. */
export const consultationReceipt = z
  .object({ id, status: consultationStatus, version: z.int() })
  .meta({ id: 'ConsultationReceipt' });
