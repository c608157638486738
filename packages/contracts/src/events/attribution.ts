import { z } from 'zod';
import { contractForm, id, period, serviceKind } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';
import { usedOption } from '../used-options.ts';

/** What rating needs to know of anything that was booked. */
const reservedUse = z.object({
  reservationId: id,
  instrumentId: id,
  institutionId: id,
  organisationId: id,
  personId: id,
  serviceKind,
  tariff: z.string().nullable(),
  quantity: z.int().positive(),
  reserved: period,
});

/** What rating needs to know of one ended run, with the options of the rate card that it took. */
export const endedRun = reservedUse.extend({ used: period, options: z.array(usedOption) });
export type EndedRun = z.infer<typeof endedRun>;

/** What rating needs to know of a reservation that nobody used and that is paid for all the same. */
export const owedFee = reservedUse.extend({
  kind: z.enum(['cancellation', 'no-show']),
  /** Of the price of the reserved time. */
  feePercent: z.int().min(0).max(100),
});
export type OwedFee = z.infer<typeof owedFee>;

export const attributionEvents = {
  UsageAttributed: published(
    z.object({ agreementId: id, contractForm, run: endedRun, runEndedEventId: id }),
  ),
  /** `feeEventId`: the cancellation fee that was incurred, or the no-show that was recorded. */
  FeeAttributed: published(
    z.object({ agreementId: id, contractForm, fee: owedFee, feeEventId: id }),
  ),
};
export type AttributionEvent = EventsOf<typeof attributionEvents>;
