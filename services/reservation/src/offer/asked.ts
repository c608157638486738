import {
  accessory,
  duties,
  id,
  instantFromOffset,
  newBookingPolicy,
  periodFromOffset,
  rota,
} from '@kyoyo/contracts';
import { z } from 'zod';

/** Each at most once. */
export const distinctIds = z
  .array(id)
  .max(1_000)
  .transform((ids) => [...new Set(ids)]);

/** The units of an outage; all of them where none is named. */
export const outageUnits = z.array(z.int().min(1).max(50)).min(1).max(50).optional();
export const unitsLeft = z.int().min(1).max(50);
export const dutiesAsked = duties
  .extend({ instrumentIds: distinctIds, rota: rota.max(50) })
  .strict();

export const rulesAsked = z.object({
  instrumentId: id,
  policy: newBookingPolicy,
  /** From now on where that is left out. */
  effectiveFrom: instantFromOffset.optional(),
});

/** What somebody may want to change, as the preview is asked about it. */
export const changeAsked = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('outage'),
    instrumentId: id,
    units: outageUnits,
    period: periodFromOffset,
  }),
  z.strictObject({ type: z.literal('units'), instrumentId: id, units: unitsLeft }),
  rulesAsked.extend({ type: z.literal('rules') }).strict(),
  z.strictObject({
    type: z.literal('step'),
    instrumentId: id,
    step: z.enum(['suspension', 'retirement', 'transfer']),
  }),
  accessory
    .pick({ units: true, active: true })
    .extend({ type: z.literal('accessory'), accessoryId: id, instrumentIds: distinctIds })
    .strict(),
  dutiesAsked.extend({ type: z.literal('duties') }).strict(),
  z.strictObject({ type: z.literal('leave'), operatorId: id, period: periodFromOffset }),
]);
export type ChangeAsked = z.infer<typeof changeAsked>;
