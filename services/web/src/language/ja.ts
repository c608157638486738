import { words as accessories } from '../features/accessories/ja.ts';
import { words as audit } from '../features/audit/ja.ts';
import { words as board } from '../features/board/ja.ts';
import { words as booking } from '../features/booking/ja.ts';
import { words as books } from '../features/books/ja.ts';
import { words as calendar } from '../features/calendar/ja.ts';
import { words as charges } from '../features/charges/ja.ts';
import { words as consultation } from '../features/consultation/ja.ts';
import { words as costSheet } from '../features/cost-sheet/ja.ts';
import { words as contracts } from '../features/contracts/ja.ts';
import { words as discounts } from '../features/discounts/ja.ts';
import { words as facility } from '../features/facility/ja.ts';
import { words as find } from '../features/find/ja.ts';
import { words as funding } from '../features/funding/ja.ts';
import { words as incidents } from '../features/incidents/ja.ts';
import { words as instrument } from '../features/instrument/ja.ts';
import { words as invoices } from '../features/invoices/ja.ts';
import { words as kiosk } from '../features/kiosk/ja.ts';
import { words as managing } from '../features/managing/ja.ts';
import { words as networks } from '../features/networks/ja.ts';
import { words as notices } from '../features/notices/ja.ts';
import { words as offer } from '../features/offer/ja.ts';
import { words as operators } from '../features/operators/ja.ts';
import { words as options } from '../features/options/ja.ts';
import { words as organisation } from '../features/organisation/ja.ts';
import { words as outages } from '../features/outages/ja.ts';
import { words as payments } from '../features/payments/ja.ts';
import { words as policies } from '../features/policies/ja.ts';
import { words as prices } from '../features/prices/ja.ts';
import { words as quotes } from '../features/quotes/ja.ts';
import { words as reconciliation } from '../features/reconciliation/ja.ts';
import { words as requests } from '../features/requests/ja.ts';
import { words as research } from '../features/research/ja.ts';
import { words as researchCredit } from '../features/research-credit/ja.ts';
import { words as reservation } from '../features/reservation/ja.ts';
import { words as retention } from '../features/retention/ja.ts';
import { words as series } from '../features/series/ja.ts';
import { words as session } from '../features/session/ja.ts';
import { words as sharing } from '../features/sharing/ja.ts';
import { words as standing } from '../features/standing/ja.ts';
import { words as training } from '../features/training/ja.ts';
import { words as waitlist } from '../features/waitlist/ja.ts';
import { words as whatIf } from '../features/what-if/ja.ts';
import { words as parts } from '../parts/ja.ts';
import { words as shell } from '../shell/ja.ts';

/** Every text of the user interface, room by room. English has exactly the same keys. */
export const ja = {
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

export type Dictionary = typeof ja;
