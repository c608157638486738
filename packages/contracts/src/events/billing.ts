import { z } from 'zod';
import { bilingual, id, instant, organisationClass, yen } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';

/** One step of a price. Amounts are exact numbers as text until the invoice rounds them. */
export const chargeLine = z.object({
  kind: z.enum(['usage', 'time-rule', 'day-cap', 'minimum', 'option', 'indirect']),
  label: bilingual,
  /** How many of what: `3` × `hour`; empty for a line that is not a multiplication. */
  quantity: z.string().nullable(),
  unitLabel: bilingual.nullable(),
  unitYen: z.string().nullable(),
  amount: z.string(),
  cardId: id,
});
export type ChargeLine = z.infer<typeof chargeLine>;

/** Totals in whole yen; `net + tax = total`. Rounded down here, once; an invoice rounds anew. */
export const chargeTotals = z.object({ net: yen, tax: yen, total: yen, taxPercent: z.string() });
export type ChargeTotals = z.infer<typeof chargeTotals>;

export const billingEvents = {
  ChargeRated: published(
    z.object({
      reservationId: id,
      instrumentId: id,
      institutionId: id,
      organisationId: id,
      personId: id,
      agreementId: id,
      organisationClass,
      tariff: z.string().nullable(),
      lines: z.array(chargeLine),
      totals: chargeTotals,
      usedFrom: instant,
      usedTo: instant,
      /** The events whose facts made the price: attribution, run, class, rate cards. */
      causedBy: z.array(z.object({ source: z.string(), type: z.string(), eventId: id })),
    }),
  ),
};
export type BillingEvent = EventsOf<typeof billingEvents>;
