import { common } from './en/common.ts';
import { catalogue } from './en/catalogue.ts';
import { calendar } from './en/calendar.ts';
import { booking } from './en/booking.ts';
import { money } from './en/money.ts';
import { notices } from './en/notices.ts';
import { records } from './en/records.ts';
import { consultation } from './en/consultation.ts';
import { training } from './en/training.ts';
import { facility } from './en/facility.ts';
import { policies } from './en/policies.ts';
import type { Dictionary } from './ja.ts';

export const en: Dictionary = {
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
