import { bookings } from './bookings.ts';
import { books } from './books.ts';
import { catalogue } from './catalogue.ts';
import { classes } from './classes.ts';
import { closing } from './closing.ts';
import { consultations } from './consultations.ts';
import { contracts } from './contracts.ts';
import { deadLetters } from './dead-letters.ts';
import { facilities } from './facilities.ts';
import { disputes } from './disputes.ts';
import { funding } from './funding.ts';
import { invoices } from './invoices.ts';
import { moneyAndRecords } from './money-and-records.ts';
import { notices } from './notices.ts';
import { incidents } from './incidents.ts';
import { lab } from './lab.ts';
import type { Operations } from './operation.ts';
import { payments } from './payments.ts';
import { people } from './people.ts';
import { planning } from './planning.ts';
import { research } from './research.ts';
import { sharing } from './sharing.ts';
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
  ...books,
  ...planning,
  ...lab,
  ...training,
  ...consultations,
  ...incidents,
  ...moneyAndRecords,
  ...closing,
  ...disputes,
  ...sharing,
  ...payments,
  ...invoices,
  ...research,
  ...contracts,
  ...whatIfs,
  ...notices,
  ...deadLetters,
};
