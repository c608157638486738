import type { paths } from '@kyoyo/client';
import { queryOptions } from '@tanstack/react-query';
import { api, got, type InvoiceRun } from '../../api.ts';
import { listQuery } from '../../parts/list.ts';

type InvoiceQuery = NonNullable<paths['/api/invoices']['get']['parameters']['query']>;
export type InvoicesWanted = Omit<InvoiceQuery, 'cursor' | 'limit'>;

/** What moves the balance of an invoice. */
const staleBy = [
  'InvoiceIssued',
  'InvoiceReminded',
  'CreditNoteIssued',
  'PaymentMatched',
  'MatchReversed',
] as const;

export const invoicesQuery = (of: InvoicesWanted) =>
  listQuery(
    ['invoices', of],
    (page) => got(api.GET('/api/invoices', { params: { query: { ...of, ...page } } })),
    { staleBy },
  );

export const invoiceQuery = (id: string) =>
  queryOptions({
    queryKey: ['invoices', 'one', id],
    queryFn: () => got(api.GET('/api/invoices/{id}', { params: { path: { id } } })),
    meta: { staleBy },
  });

export const creditProposalsQuery = (institutionId: string) =>
  listQuery(
    ['credit-proposals', institutionId],
    (page) =>
      got(api.GET('/api/credit-proposals', { params: { query: { institutionId, ...page } } })),
    { staleBy: ['ChargeCorrected', 'ChargeAdjusted', 'CreditNoteIssued', 'InvoiceIssued'] },
  );

/** Those that wait. */
export const creditRequestsQuery = (institutionId: string, invoiceId?: string) => {
  const of = { institutionId, status: 'waiting' as const, ...(invoiceId && { invoiceId }) };
  return listQuery(
    ['credit-requests', of],
    (page) => got(api.GET('/api/credit-requests', { params: { query: { ...of, ...page } } })),
    { staleBy: ['CreditRequested', 'CreditRequestApproved', 'CreditRequestRejected'] },
  );
};

const runEvents = [
  'InvoiceRunBegan',
  'InvoiceRunProposed',
  'InvoiceRunApproved',
  'InvoiceRunWithdrawn',
  'InvoiceRunEnded',
] as const;

export const runsQuery = (institutionId: string) =>
  listQuery(
    ['invoice-runs', institutionId],
    (page) => got(api.GET('/api/invoice-runs', { params: { query: { institutionId, ...page } } })),
    { staleBy: runEvents },
  );

const isBusy = (status: InvoiceRun['status'] | undefined): boolean =>
  status === 'proposing' || status === 'approved';

export const runQuery = (id: string) =>
  queryOptions({
    queryKey: ['invoice-runs', 'one', id],
    queryFn: () => got(api.GET('/api/invoice-runs/{id}', { params: { path: { id } } })),
    // How far it is, is told to who asks.
    refetchInterval: ({ state }) => (isBusy(state.data?.status) ? 1_000 : false),
    meta: { staleBy: runEvents },
  });

export const runItemsQuery = (id: string, status: string | undefined) =>
  listQuery(
    ['invoice-runs', 'items', id, status],
    ({ cursor, limit }) =>
      got(
        api.GET('/api/invoice-runs/{id}/items', {
          params: { path: { id }, query: { limit, ...(cursor && { cursor: Number(cursor) }) } },
        }),
      ),
    { staleBy: runEvents },
  );

/** Null where nothing is said of it yet. */
export const issuerQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['issuers', institutionId],
    queryFn: async () => {
      const { data, response } = await api.GET('/api/issuers/{id}', {
        params: { path: { id: institutionId } },
      });
      return response.status === 404 ? null : (data ?? null);
    },
    enabled: institutionId !== '',
    meta: { staleBy: ['IssuerDescribed', 'IssuerChangeProposed', 'IssuerChangeRejected'] },
  });

export const customersQuery = (institutionId: string) =>
  listQuery(
    ['customer-accounts', institutionId],
    (page) =>
      got(api.GET('/api/customer-accounts', { params: { query: { institutionId, ...page } } })),
    { staleBy: ['AccountDescribed'] },
  );
