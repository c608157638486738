import { bookings } from './bookings.ts';
import { catalogue } from './catalogue.ts';
import { deadLetters } from './dead-letters.ts';
import { facilities } from './facilities.ts';
import { moneyAndRecords } from './money-and-records.ts';
import type { Operations } from './operation.ts';
import { people } from './people.ts';

export type { Ask } from './operation.ts';

/** Every operation of the interface; one without an entry fails the test. */
export const operations: Operations = {
  ...people,
  ...facilities,
  ...catalogue,
  ...bookings,
  ...moneyAndRecords,
  ...deadLetters,
};
