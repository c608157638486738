import { idOf } from './numbered.ts';
import type { PageRequest } from './page-request.ts';

/** What the page of payments asks; `at` names the institution. */
export const paymentRequests = (
  billing: (what: string, path: string) => PageRequest,
  at: string,
): PageRequest[] => [
  billing('payments of an institution', `/api/payments?${at}`),
  billing(
    '  of a state, between amounts',
    `/api/payments?${at}&state=waiting&minYen=1&maxYen=500000`,
  ),
  billing('  that wait, with what they may be for', `/api/payment-reviews?${at}&limit=20`),
  billing('a payment', `/api/payments/${idOf('thing', 10)}`),
  billing('files of banks', `/api/bank-files?${at}`),
  billing('  one', `/api/bank-files/${idOf('thing', 10)}`),
  billing('  its content', `/api/bank-files/${idOf('thing', 10)}/content`),
  billing('what organisations owe', `/api/account-balances?${at}`),
];
