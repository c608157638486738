import { common } from './ja/common.ts';
import { catalogue } from './ja/catalogue.ts';
import { calendar } from './ja/calendar.ts';
import { booking } from './ja/booking.ts';
import { money } from './ja/money.ts';
import { notices } from './ja/notices.ts';
import { records } from './ja/records.ts';
import { consultation } from './ja/consultation.ts';
import { training } from './ja/training.ts';
import { facility } from './ja/facility.ts';
import { policies } from './ja/policies.ts';

/** Every text of the user interface. English has exactly the same keys. */
export const ja = {
  ...common,
  ...catalogue,
  ...booking,
  ...calendar,
  ...money,
  ...records,
  ...notices,
  ...training,
  ...consultation,
  ...facility,
  ...policies,
};

export type Dictionary = typeof ja;
