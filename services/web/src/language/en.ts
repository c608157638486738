import { words as accessories } from '../features/accessories/en.ts';
import { words as audit } from '../features/audit/en.ts';
import { words as board } from '../features/board/en.ts';
import { words as booking } from '../features/booking/en.ts';
import { words as books } from '../features/books/en.ts';
import { words as calendar } from '../features/calendar/en.ts';
import { words as charges } from '../features/charges/en.ts';
import { words as consultation } from '../features/consultation/en.ts';
import { words as costSheet } from '../features/cost-sheet/en.ts';
import { words as contracts } from '../features/contracts/en.ts';
import { words as discounts } from '../features/discounts/en.ts';
import { words as facility } from '../features/facility/en.ts';
import { words as find } from '../features/find/en.ts';
import { words as funding } from '../features/funding/en.ts';
import { words as incidents } from '../features/incidents/en.ts';
import { words as instrument } from '../features/instrument/en.ts';
import { words as invoices } from '../features/invoices/en.ts';
import { words as kiosk } from '../features/kiosk/en.ts';
import { words as managing } from '../features/managing/en.ts';
import { words as networks } from '../features/networks/en.ts';
import { words as notices } from '../features/notices/en.ts';
import { words as offer } from '../features/offer/en.ts';
import { words as operators } from '../features/operators/en.ts';
import { words as options } from '../features/options/en.ts';
import { words as organisation } from '../features/organisation/en.ts';
import { words as outages } from '../features/outages/en.ts';
import { words as payments } from '../features/payments/en.ts';
import { words as policies } from '../features/policies/en.ts';
import { words as prices } from '../features/prices/en.ts';
import { words as quotes } from '../features/quotes/en.ts';
import { words as reconciliation } from '../features/reconciliation/en.ts';
import { words as requests } from '../features/requests/en.ts';
import { words as research } from '../features/research/en.ts';
import { words as researchCredit } from '../features/research-credit/en.ts';
import { words as reservation } from '../features/reservation/en.ts';
import { words as retention } from '../features/retention/en.ts';
import { words as series } from '../features/series/en.ts';
import { words as session } from '../features/session/en.ts';
import { words as sharing } from '../features/sharing/en.ts';
import { words as standing } from '../features/standing/en.ts';
import { words as training } from '../features/training/en.ts';
import { words as waitlist } from '../features/waitlist/en.ts';
import { words as whatIf } from '../features/what-if/en.ts';
import { words as parts } from '../parts/en.ts';
import { words as shell } from '../shell/en.ts';
import type { Dictionary } from './ja.ts';

export const en: Dictionary = {
  ...accessories,
  ...audit,
  ...board,
  ...booking,
  ...books,
  ...calendar,
  ...charges,
  ...contracts,
  ...consultation,
  ...costSheet,
  ...discounts,
  ...facility,
  ...find,
  ...funding,
  ...incidents,
  ...instrument,
  ...invoices,
  ...kiosk,
  ...managing,
  ...networks,
  ...notices,
  ...offer,
  ...operators,
  ...options,
  ...organisation,
  ...outages,
  ...payments,
  ...policies,
  ...prices,
  ...quotes,
  ...reconciliation,
  ...requests,
  ...research,
  ...researchCredit,
  ...reservation,
  ...retention,
  ...series,
  ...session,
  ...sharing,
  ...standing,
  ...training,
  ...waitlist,
  ...whatIf,
  ...parts,
  ...shell,
};
