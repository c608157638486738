import { idOf } from './numbered.ts';
import type { PageRequest } from './page-request.ts';

/** What pages of quotes and invoices ask; `at` names the institution. */
export const invoiceRequests = (
  billing: (what: string, path: string) => PageRequest,
  at: string,
): PageRequest[] => [
  billing('one’s quotes', '/api/issued-quotes'),
  billing('  further down', `/api/issued-quotes?limit=50&cursor=${idOf('thing', 50_000)}`),
  billing(
    'quotes of an organisation',
    `/api/issued-quotes?organisationId=${idOf('organisation', 2)}`,
  ),
  billing('quotes of an institution', `/api/issued-quotes?${at}&limit=200`),
  billing('a quote, and what it would cost today', `/api/issued-quotes/${idOf('thing', 50)}`),
  billing('invoices of an institution, and their sums', `/api/invoices?${at}`),
  billing('  further down', `/api/invoices?${at}&cursor=${idOf('thing', 50_000)}`),
  billing('  that are overdue', `/api/invoices?${at}&state=overdue`),
  billing('  that are unpaid, by a part of a name', `/api/invoices?${at}&unpaid=true&find=研究`),
  billing('invoices that have come', `/api/invoices?organisationId=${idOf('organisation', 2)}`),
  billing('an invoice', `/api/invoices/${idOf('thing', 50)}`),
  billing('  as a PDF', `/api/invoices/${idOf('thing', 50)}/document.pdf`),
  billing('  its statement of use', `/api/invoices/${idOf('thing', 50)}/statement.pdf`),
  billing('  as JP PINT has it', `/api/invoices/${idOf('thing', 50)}/invoice.xml`),
  billing('credit notes', `/api/credit-notes?${at}`),
  billing('a credit note', `/api/credit-notes/${idOf('thing', 50)}`),
  billing('  as a PDF', `/api/credit-notes/${idOf('thing', 50)}/document.pdf`),
  billing('  as JP PINT has it', `/api/credit-notes/${idOf('thing', 50)}/invoice.xml`),
  billing(
    'credit notes that wait for a second person',
    `/api/credit-requests?${at}&status=waiting`,
  ),
  billing('credits to be given', `/api/credit-proposals?${at}`),
  billing('runs of invoices', `/api/invoice-runs?${at}`),
  billing('a run of 10,000 invoices', `/api/invoice-runs/${idOf('thing', 10)}`),
  billing('  further down', `/api/invoice-runs/${idOf('thing', 10)}/items?cursor=5000`),
  billing('an issuer', `/api/issuers/${idOf('institution', 1)}`),
  billing('customers', `/api/customer-accounts?${at}`),
];
