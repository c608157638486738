import { common } from './ja/common.ts';
import { catalogue } from './ja/catalogue.ts';
import { calendar } from './ja/calendar.ts';
import { booking } from './ja/booking.ts';
import { managing } from './ja/managing.ts';
import { money } from './ja/money.ts';
import { notices } from './ja/notices.ts';
import { records } from './ja/records.ts';
import { consultation } from './ja/consultation.ts';
import { training } from './ja/training.ts';
import { reserving } from './ja/reserving.ts';
import { series } from './ja/series.ts';
import { waitlist } from './ja/waitlist.ts';
import { checkIn } from './ja/check-in.ts';
import { facility } from './ja/facility.ts';
import { policies } from './ja/policies.ts';
import { options } from './ja/options.ts';
import { files } from './ja/files.ts';
import { networks } from './ja/networks.ts';

/** Every text of the user interface. English has exactly the same keys. */
export const ja = {
  ...common,
  ...catalogue,
  ...managing,
  ...booking,
  ...calendar,
  ...money,
  ...records,
  ...notices,
  ...training,
  ...consultation,
  ...reserving,
  ...series,
  ...waitlist,
  ...checkIn,
  ...facility,
  ...policies,
  ...options,
  ...files,
  ...networks,
};

export type Dictionary = typeof ja;
