import { z } from 'zod';
import { bookingPolicy } from '../booking-policy.ts';
import { instrumentDescription } from '../events/catalogue.ts';
import { bilingual, id } from '../primitives.ts';
import { rateCard } from '../rate-card.ts';

export const institutionView = z.object({ id, name: bilingual }).meta({ id: 'Institution' });

export const rateCardView = z
  .object({ id, instrumentId: id, card: rateCard })
  .meta({ id: 'RateCard' });

export const instrumentView = instrumentDescription
  .extend({
    id,
    institution: institutionView,
    status: z.enum(['proposed', 'approved']),
    policy: bookingPolicy.nullable(),
    version: z.int(),
  })
  .meta({ id: 'Instrument' });
