import { billingEvents } from './events/billing.ts';
import { catalogueEvents } from './events/catalogue.ts';
import { consultationEvents } from './events/consultation.ts';
import { identityEvents } from './events/identity.ts';
import { accessoryEvents, operatorEvents } from './events/operators.ts';
import { outageEvents } from './events/outages.ts';
import { noticesEvents } from './events/notices.ts';
import { reservationEvents } from './events/reservation.ts';
import { seriesEvents } from './events/series.ts';
import { subscriptionEvents } from './events/subscription.ts';
import { waitlistEvents } from './events/waitlist.ts';
import { trainingEvents } from './events/training.ts';
import type { EventCatalogue } from './published-event.ts';

/** Every event that crosses a service boundary. */
export const eventCatalogue = {
  identity: identityEvents,
  catalogue: catalogueEvents,
  subscription: subscriptionEvents,
  reservation: {
    ...reservationEvents,
    ...operatorEvents,
    ...accessoryEvents,
    ...outageEvents,
    ...waitlistEvents,
    ...seriesEvents,
    ...trainingEvents,
    ...consultationEvents,
  },
  billing: billingEvents,
  notices: noticesEvents,
} satisfies EventCatalogue;
