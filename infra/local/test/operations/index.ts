import { bookings } from './bookings.ts';
import { catalogue } from './catalogue.ts';
import { classes } from './classes.ts';
import { consultations } from './consultations.ts';
import { contracts } from './contracts.ts';
import { deadLetters } from './dead-letters.ts';
import { facilities } from './facilities.ts';
import { funding } from './funding.ts';
import { moneyAndRecords } from './money-and-records.ts';
import { notices } from './notices.ts';
import { lab } from './lab.ts';
import type { Operations } from './operation.ts';
import { people } from './people.ts';
import { planning } from './planning.ts';
import { research } from './research.ts';
import { training } from './training.ts';
import { whatIfs } from './what-ifs.ts';

export type { Ask } from './operation.ts';

/** Every operation of the interface; one without an entry fails the test. */
export const operations: Operations = {
  ...people,
  ...classes,
  ...facilities,
  ...catalogue,
  ...funding,
  ...bookings,
  ...planning,
  ...lab,
  ...training,
  ...consultations,
  ...moneyAndRecords,
  ...contracts,
  ...research,
  ...whatIfs,
  ...notices,
  ...deadLetters,
};
