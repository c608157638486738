import { common } from './en/common.ts';
import { catalogue } from './en/catalogue.ts';
import { calendar } from './en/calendar.ts';
import { booking } from './en/booking.ts';
import { managing } from './en/managing.ts';
import { money } from './en/money.ts';
import { notices } from './en/notices.ts';
import { records } from './en/records.ts';
import { consultation } from './en/consultation.ts';
import { training } from './en/training.ts';
import { reserving } from './en/reserving.ts';
import { series } from './en/series.ts';
import { waitlist } from './en/waitlist.ts';
import { checkIn } from './en/check-in.ts';
import { facility } from './en/facility.ts';
import { policies } from './en/policies.ts';
import { options } from './en/options.ts';
import { files } from './en/files.ts';
import { networks } from './en/networks.ts';
import type { Dictionary } from './ja.ts';

export const en: Dictionary = {
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
