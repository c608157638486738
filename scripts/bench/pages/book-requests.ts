import { idOf } from './numbered.ts';
import type { PageRequest } from './page-request.ts';

const monthNow = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 7);
const organisation = `organisationId=${idOf('organisation', 2)}`;
const year = 'fromMonth=2026-04&toMonth=2027-03';

/** What the pages of the books ask; `at` names the institution. */
export const bookRequests = (
  billing: (what: string, path: string) => PageRequest,
  at: string,
): PageRequest[] => {
  const board = `/api/reconciliation?${at}&month=${monthNow}`;
  return [
    billing('what does not fit in a month', board),
    billing('  further down', `${board}&cursor=5~1790000000000~${idOf('booking', 1)}`),
    billing('  of a kind', `${board}&difference=not-billed`),
    billing('  of an organisation', `${board}&counterpartyId=${idOf('organisation', 2)}`),
    billing('what is left to do in a month', `/api/books/month?${at}&month=${monthNow}`),
    billing('documents', `/api/retained-documents?${at}`),
    billing('  between amounts', `/api/retained-documents?${at}&minYen=12000&maxYen=12003`),
    billing(
      '  of a counterparty, between days',
      `/api/retained-documents?${at}&counterpartyId=${idOf('organisation', 2)}&fromDay=2026-10-01&toDay=2026-11-30`,
    ),
    billing('documents of an organisation', `/api/retained-documents?${organisation}`),
    billing('documents as a file', `/api/retained-documents/export?${at}&fromDay=2026-11-01`),
    billing('the journal', `/api/journal?${at}`),
    billing('  of an account, of a month', `/api/journal?${at}&account=receivable&from=2026-11-01`),
    billing('the trial balance', `/api/trial-balance?${at}&day=2026-11-30`),
    billing('deferred income', `/api/deferred-income?${at}&month=${monthNow}`),
    billing('closed months', `/api/books?${at}`),
    billing('  as a file', `/api/books/export?${at}&month=${monthNow}&program=yayoi`),
    billing('disputes', `/api/disputes?${at}`),
    billing('a dispute', `/api/disputes/${idOf('thing', 50)}`),
    billing(
      '  of the tax credit, as a file',
      `/api/research-credit/export?${organisation}&${year}`,
    ),
    billing('  as a PDF', `/api/research-credit/statement.pdf?${organisation}&${year}`),
    billing('what counts for the tax credit', `/api/research-credit?${organisation}&${year}`),
  ];
};
