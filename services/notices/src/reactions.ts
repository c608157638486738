import { chargeEvents, reservationEvents } from '@kyoyo/contracts';
import { allOf } from '@kyoyo/messaging';
import type { Parts, Reaction, Reactions } from '@kyoyo/service-kit';
import { keepInCalendar } from './calendar-feed/entries.ts';
import { copyReactions } from './copies/reactions.ts';
import { createTelling } from './saying/telling.ts';
import { whatToSay } from './saying/what-to-say.ts';
import type { Tables } from './schema.ts';
import { queueDeliveries } from './webhook/queueing.ts';

export function noticesReactions(parts: Parts<Tables>): Reactions {
  const tell = createTelling(parts);
  const follow: Reaction<unknown> = async (event, tx) => {
    const { envelope, data } = event;
    // None of them waits for another: what they ask first is sent at once.
    await allOf([
      keepInCalendar(tx, envelope, data),
      queueDeliveries(tx, envelope, data),
      tell(event, tx),
    ]);
  };
  return {
    ...copyReactions,
    // Webhooks may ask for any event of a booking or a charge, whether somebody is told of it or not.
    reservation: {
      ...everyType(whatToSay.reservation, tell),
      ...everyType(reservationEvents, follow),
    },
    billing: everyType(chargeEvents, follow),
    notices: everyType(whatToSay.notices, tell),
  };
}

const everyType = (byType: object | undefined, reaction: Reaction<unknown>) =>
  Object.fromEntries(Object.keys(byType ?? {}).map((type) => [type, reaction]));
