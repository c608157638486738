import { get, type Operations } from './operation.ts';

/** Amounts in a query have wider bounds than what is tried on every number: they are tested with the service. */
const onlyItsBooks = { member: 403, finance: 403, manager: 403 } as const;
const onlyItsFinance = { member: 403, otherFinance: 403 } as const;
const year = 'fromMonth=2026-04&toMonth=2027-03';

/** What finance compares, looks for and claims. */
export const books: Operations = {
  'GET /api/reconciliation': get(
    (ids) =>
      `/api/reconciliation?institutionId=${ids['institution']}&month=2026-11&difference=overdue` +
      `&counterpartyId=${ids['organisation']}&instrumentId=${ids['instrument']}` +
      `&cursor=1~1~${ids['organisation']}`,
    onlyItsBooks,
    'itsFinance',
  ),
  'GET /api/retained-documents': get(
    (ids) =>
      `/api/retained-documents?organisationId=${ids['organisation']}&fromDay=2026-01-01&toDay=2030-12-31` +
      `&counterpartyId=${ids['institution']}&kind=invoice` +
      `&cursor=2026-11-30~${ids['organisation']}`,
    onlyItsFinance,
    'finance',
  ),
  'GET /api/retained-documents/export': get(
    (ids) => `/api/retained-documents/export?organisationId=${ids['organisation']}&language=en`,
    onlyItsFinance,
    'finance',
  ),
  'GET /api/research-credit': get(
    (ids) =>
      `/api/research-credit?organisationId=${ids['organisation']}&${year}&cursor=${ids['institution']}`,
    onlyItsFinance,
    'finance',
  ),
  'GET /api/research-credit/export': get(
    (ids) =>
      `/api/research-credit/export?organisationId=${ids['organisation']}&${year}&language=en`,
    onlyItsFinance,
    'finance',
  ),
  'GET /api/research-credit/statement.pdf': get(
    (ids) =>
      `/api/research-credit/statement.pdf?organisationId=${ids['organisation']}&${year}&language=en`,
    onlyItsFinance,
    'finance',
  ),
};
