import { z } from 'zod';
import { organisationClass } from './primitives.ts';
import { byRule } from './shape-rules.ts';

/** When and by whom an instrument may be booked. Minutes of the day are Japan's. */
export const bookingPolicy = z
  .object({
    openTo: z.array(organisationClass).min(1),
    opening: z.object({
      fromMinute: z.int().min(0).max(1439),
      toMinute: z.int().min(1).max(1440),
    }),
    durationMinutesMin: z.int().min(1).max(44_640),
    durationMinutesMax: z.int().min(1).max(44_640),
    granularityMinutes: z.union([5, 10, 15, 30, 60].map((minutes) => z.literal(minutes))),
    horizonDays: z.int().min(1).max(730),
  })
  .refine((policy) => policy.opening.fromMinute < policy.opening.toMinute, {
    path: ['opening', 'toMinute'],
    message: byRule('closing-before-opening'),
  })
  .refine((policy) => policy.durationMinutesMin <= policy.durationMinutesMax, {
    path: ['durationMinutesMax'],
    message: byRule('longest-below-shortest'),
  });
export type BookingPolicy = z.infer<typeof bookingPolicy>;
