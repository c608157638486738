import { accessoryEvents } from './events/accessory.ts';
import { accountEvents } from './events/account.ts';
import { agreementEvents } from './events/agreement.ts';
import { allowanceEvents } from './events/allowance.ts';
import { attributionEvents } from './events/attribution.ts';
import { booksEvents } from './events/books.ts';
import { bankStatementEvents } from './events/bank-statement.ts';
import { calendarFeedEvents } from './events/calendar-feed.ts';
import { chargeEvents } from './events/charge.ts';
import { contractFeeEvents } from './events/contract-fee.ts';
import { coverageEvents } from './events/coverage.ts';
import { consultationEvents } from './events/consultation.ts';
import { disputeEvents } from './events/dispute.ts';
import { creditNoteEvents, creditRequestEvents } from './events/credit-note.ts';
import { costSheetEvents } from './events/cost-sheet.ts';
import { importEvents } from './events/import.ts';
import { incidentEvents } from './events/incident.ts';
import { institutionEvents } from './events/institution.ts';
import { instrumentEvents } from './events/instrument.ts';
import { invoiceEvents } from './events/invoice.ts';
import { invoiceRunEvents } from './events/invoice-run.ts';
import { issuerEvents } from './events/issuer.ts';
import { networkEvents } from './events/network.ts';
import { noticeEvents } from './events/notice.ts';
import { offerEvents } from './events/offer.ts';
import { operatorEvents } from './events/operator.ts';
import { organisationEvents } from './events/organisation.ts';
import { outageEvents } from './events/outage.ts';
import { planEvents } from './events/plan.ts';
import { paymentEvents } from './events/payment.ts';
import { personEvents } from './events/person.ts';
import { trainingEvents } from './events/qualification.ts';
import { researchEvents } from './events/research.ts';
import { reservationEvents } from './events/reservation.ts';
import { quoteEvents } from './events/quote.ts';
import { seriesEvents } from './events/series.ts';
import { clearingEvents, distributionEvents, splitRuleEvents } from './events/sharing.ts';
import { subscriptionEvents } from './events/subscription.ts';
import { termsEvents } from './events/terms.ts';
import { waitlistEvents } from './events/waitlist-entry.ts';
import { webhookEvents } from './events/webhook.ts';
import type { EventsOf, StreamEvents } from './published-event.ts';
import type { EventSource } from './subjects.ts';

/** Every event that crosses a service boundary: the streams of each source, and their events. */
export const eventStreams = {
  identity: { organisation: organisationEvents, person: personEvents },
  catalogue: {
    institution: institutionEvents,
    network: networkEvents,
    instrument: instrumentEvents,
    import: importEvents,
    'cost-sheet': costSheetEvents,
  },
  subscription: {
    terms: termsEvents,
    agreement: agreementEvents,
    coverage: coverageEvents,
    plan: planEvents,
    subscription: subscriptionEvents,
    allowance: allowanceEvents,
    'contract-fee': contractFeeEvents,
    attribution: attributionEvents,
    research: researchEvents,
  },
  reservation: {
    reservation: reservationEvents,
    operator: operatorEvents,
    accessory: accessoryEvents,
    outage: outageEvents,
    incident: incidentEvents,
    offer: offerEvents,
    'waitlist-entry': waitlistEvents,
    series: seriesEvents,
    qualification: trainingEvents,
    consultation: consultationEvents,
  },
  billing: {
    charge: chargeEvents,
    clearing: clearingEvents,
    distribution: distributionEvents,
    'split-rule': splitRuleEvents,
    quote: quoteEvents,
    issuer: issuerEvents,
    account: accountEvents,
    invoice: invoiceEvents,
    dispute: disputeEvents,
    books: booksEvents,
    'bank-statement': bankStatementEvents,
    payment: paymentEvents,
    'credit-note': creditNoteEvents,
    'credit-request': creditRequestEvents,
    'invoice-run': invoiceRunEvents,
  },
  notices: { notice: noticeEvents, webhook: webhookEvents, 'calendar-feed': calendarFeedEvents },
} satisfies Record<EventSource, Record<string, StreamEvents>>;

type Streams = typeof eventStreams;
type Merged<Parts> = (Parts extends unknown ? (part: Parts) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

export type EventCatalogue = Readonly<Record<EventSource, StreamEvents>>;

/** The same by source alone: within one, each type belongs to one stream. */
export const eventCatalogue = Object.fromEntries(
  Object.entries(eventStreams).map(([source, streams]) => [
    source,
    Object.assign({}, ...Object.values(streams)) as StreamEvents,
  ]),
) as { [Source in EventSource]: Merged<Streams[Source][keyof Streams[Source]]> };

/** A stream by its source and name, such as `catalogue/instrument`. */
export type StreamPath = {
  [Source in EventSource]: `${Source}/${keyof Streams[Source] & string}`;
}[EventSource];

/** Every event of a stream. */
export type EventOf<Path extends StreamPath> = {
  [Source in EventSource]: {
    [Name in keyof Streams[Source] & string]: Path extends `${Source}/${Name}`
      ? Streams[Source][Name] extends StreamEvents
        ? EventsOf<Streams[Source][Name]>
        : never
      : never;
  }[keyof Streams[Source] & string];
}[EventSource];

export const streamsOf = (source: EventSource): string[] => Object.keys(eventStreams[source]);

const streamByType: Readonly<Record<string, ReadonlyMap<string, string>>> = Object.fromEntries(
  Object.entries(eventStreams).map(([source, streams]) => [
    source,
    new Map(
      Object.entries(streams).flatMap(([stream, events]) =>
        Object.keys(events).map((type) => [type, stream] as const),
      ),
    ),
  ]),
);

/** As whose an event travels that its own source does not know. */
export const unknownStream = 'unknown';

/** The stream that an event type belongs to. */
export const streamOf = (source: string, type: string): string =>
  streamByType[source]?.get(type) ?? unknownStream;
