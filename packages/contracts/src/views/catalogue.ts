import { z } from 'zod';
import { bookingPolicy } from '../booking-policy.ts';
import { instrumentDescription } from '../events/catalogue.ts';
import { bilingual, id, instant } from '../primitives.ts';
import { rateCard } from '../rate-card.ts';

export const institutionView = z.object({ id, name: bilingual }).meta({ id: 'Institution' });

export const rateCardView = z
  .object({ id, instrumentId: id, card: rateCard })
  .meta({ id: 'RateCard' });

/** What holds for bookings that start at `effectiveFrom` or later. */
export const policyView = z
  .object({ effectiveFrom: instant, policy: bookingPolicy })
  .meta({ id: 'DatedBookingPolicy' });

export const instrumentView = instrumentDescription
  .extend({
    id,
    institution: institutionView,
    status: z.enum(['proposed', 'approved']),
    policy: bookingPolicy.nullable(),
    version: z.int(),
  })
  .meta({ id: 'Instrument' });
