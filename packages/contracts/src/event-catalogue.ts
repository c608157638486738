import { billingEvents } from './events/billing.ts';
import { catalogueEvents } from './events/catalogue.ts';
import { identityEvents } from './events/identity.ts';
import { noticesEvents } from './events/notices.ts';
import { reservationEvents } from './events/reservation.ts';
import { subscriptionEvents } from './events/subscription.ts';
import type { EventCatalogue } from './published-event.ts';

/** Every event that crosses a service boundary. */
export const eventCatalogue = {
  identity: identityEvents,
  catalogue: catalogueEvents,
  subscription: subscriptionEvents,
  reservation: reservationEvents,
  billing: billingEvents,
  notices: noticesEvents,
} satisfies EventCatalogue;
