import { z } from 'zod';
import { contractForm, id, instant, period, serviceKind } from '../primitives.ts';
import { published, revised, type EventsOf } from '../published-event.ts';
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

/** A run as it was told before options were recorded. */
export type EndedRunFirst = Omit<EndedRun, 'options'>;
export const endedRunFromFirst = (first: EndedRunFirst): EndedRun => ({ ...first, options: [] });

/** What rating needs to know of a reservation that nobody used and that is paid for all the same. */
export const owedFee = reservedUse.extend({
  kind: z.enum(['cancellation', 'no-show']),
  /** Of the price of the reserved time. */
  feePercent: z.int().min(0).max(100),
});
export type OwedFee = z.infer<typeof owedFee>;

export const subscriptionEvents = {
  TermsPublished: published(
    z.object({
      institutionId: id,
      termsVersion: z.int().positive(),
      text: z.object({ ja: z.string(), en: z.string() }),
      effectiveFrom: instant,
    }),
  ),
  TermsAccepted: published(
    z.object({
      institutionId: id,
      organisationId: id,
      termsId: id,
      termsVersion: z.int().positive(),
      acceptedBy: id,
    }),
  ),
  UsageAttributed: revised(
    z.object({ agreementId: id, contractForm, run: endedRun, runEndedEventId: id }),
    (first: { run: EndedRunFirst }) => ({ ...first, run: endedRunFromFirst(first.run) }),
  ),
  /** `feeEventId`: the cancellation fee that was incurred, or the no-show that was recorded. */
  FeeAttributed: published(
    z.object({ agreementId: id, contractForm, fee: owedFee, feeEventId: id }),
  ),
};
export type SubscriptionEvent = EventsOf<typeof subscriptionEvents>;
