import type { components, paths } from '@kyoyo/client';
import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, got, newKey, withKey } from '../../api.ts';
import { paymentEvents } from '../../live/events.ts';
import { useHappened } from '../../live/stale.ts';
import { listQuery } from '../../parts/list.ts';

type Schemas = components['schemas'];
export type Payment = Schemas['Payment'];
export type PaymentReview = Schemas['PaymentReview'];
export type MatchCandidate = Schemas['MatchCandidate'];
export type BankFile = Schemas['BankFile'];

type PaymentFilter = NonNullable<paths['/api/payments']['get']['parameters']['query']>;
export type PaymentsWanted = Omit<PaymentFilter, 'cursor' | 'limit'>;

const staleBy = [...paymentEvents, 'InvoiceIssued', 'CreditNoteIssued'] as const;

export const paymentsQuery = (of: PaymentsWanted) =>
  listQuery(
    ['payments', of],
    (page) => got(api.GET('/api/payments', { params: { query: { ...of, ...page } } })),
    { staleBy },
  );

export const reviewsQuery = (institutionId: string) =>
  listQuery(
    ['payments', 'reviews', institutionId],
    (page) =>
      got(api.GET('/api/payment-reviews', { params: { query: { institutionId, ...page } } })),
    { staleBy },
  );

export const paymentQuery = (id: string) =>
  queryOptions({
    queryKey: ['payments', 'one', id],
    queryFn: () => got(api.GET('/api/payments/{id}', { params: { path: { id } } })),
    meta: { staleBy },
  });

export const bankFilesQuery = (institutionId: string) =>
  listQuery(
    ['bank-files', institutionId],
    (page) => got(api.GET('/api/bank-files', { params: { query: { institutionId, ...page } } })),
    { staleBy: ['BankStatementImported'] },
  );

const lookAgainMs = 400;

export const bankFileQuery = (id: string) =>
  queryOptions({
    queryKey: ['bank-files', 'one', id],
    queryFn: () => got(api.GET('/api/bank-files/{id}', { params: { path: { id } } })),
    enabled: id !== '',
    refetchInterval: ({ state }) => (state.data?.status === 'running' ? lookAgainMs : false),
  });

export const balancesQuery = (of: {
  readonly institutionId?: string;
  readonly organisationId?: string;
  readonly on?: string;
}) =>
  queryOptions({
    queryKey: ['payments', 'balances', of],
    queryFn: () => got(api.GET('/api/account-balances', { params: { query: of } })),
    meta: { staleBy },
  });

export const takeFile = (id: string) =>
  got(api.POST('/api/bank-files/{id}/taking', { params: { path: { id } }, body: {} }));

type ToReceive = paths['/api/payments']['post']['requestBody']['content']['application/json'];

export function useReceivePayment() {
  const happened = useHappened();
  return useMutation({
    mutationFn: (body: ToReceive) => got(api.POST('/api/payments', { ...withKey(newKey()), body })),
    onSuccess: () => happened(['PaymentReceived']),
  });
}

export function useRefundPayment() {
  const happened = useHappened();
  return useMutation({
    mutationFn: ({ id, ...body }: { id: string; yen: number; refundedOn: string }) =>
      got(api.POST('/api/payments/{id}/refunds', { ...keyed({ path: { id } }), body })),
    onSuccess: () => happened(['PaymentRefunded']),
  });
}

export function useWithdrawPayment() {
  const happened = useHappened();
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      got(
        api.POST('/api/payments/{id}/withdrawal', { ...keyed({ path: { id } }), body: { reason } }),
      ),
    onSuccess: () => happened(['PaymentWithdrawn']),
  });
}

type Given = { invoiceId: string; yen: number; feeYen: number };

export function useMatchPayment() {
  const happened = useHappened();
  return useMutation({
    mutationFn: ({ id, allocations }: { id: string; allocations: Given[] }) =>
      got(
        api.POST('/api/payments/{id}/matches', {
          ...keyed({ path: { id } }),
          body: { allocations },
        }),
      ),
    onSuccess: () => happened(['PaymentMatched']),
  });
}

type ToAssign =
  paths['/api/payments/{id}/assignments']['post']['requestBody']['content']['application/json'];

/** What is done with a payment that is for no invoice. */
export type Assigning =
  | ({ readonly kind: 'assign'; readonly id: string } & ToAssign)
  | { readonly kind: 'undo'; readonly id: string; assignment: number; reason: string }
  | { readonly kind: 'return'; readonly id: string; assignment: number; returnedOn: string };

export function useAssigning() {
  const happened = useHappened();
  return useMutation({
    mutationFn: (wish: Assigning) => assigned(wish),
    onSuccess: () => happened(['PaymentAssigned', 'AssignmentReversed', 'DepositReturned']),
  });
}

function assigned(wish: Assigning): Promise<unknown> {
  switch (wish.kind) {
    case 'assign': {
      const { kind: _, id, ...body } = wish;
      return got(api.POST('/api/payments/{id}/assignments', { ...keyed({ path: { id } }), body }));
    }
    case 'undo': {
      const { id, assignment, reason } = wish;
      return got(
        api.POST('/api/payments/{id}/assignments/{assignment}/reversal', {
          ...keyed({ path: { id, assignment } }),
          body: { reason },
        }),
      );
    }
    case 'return': {
      const { id, assignment, returnedOn } = wish;
      return got(
        api.POST('/api/payments/{id}/assignments/{assignment}/return', {
          ...keyed({ path: { id, assignment } }),
          body: { returnedOn },
        }),
      );
    }
  }
}

/** What was done to a payment, to be undone. */
export type Step =
  | { readonly kind: 'match'; readonly payment: Payment; readonly candidate: MatchCandidate }
  | { readonly kind: 'refuse'; readonly payment: Payment; readonly candidate: MatchCandidate }
  | { readonly kind: 'undo-match'; readonly paymentId: string }
  | { readonly kind: 'undo-assignment'; readonly paymentId: string; readonly reason: string }
  | { readonly kind: 'undo-refusal'; readonly paymentId: string; readonly invoiceIds: string[] };

export const invoicesOf = ({ allocations }: MatchCandidate): string[] =>
  allocations.map(({ invoiceId }) => invoiceId);

export function usePaymentStep() {
  const happened = useHappened();
  return useMutation({
    mutationFn: (step: Step) => done(step),
    onSuccess: () =>
      happened(['PaymentMatched', 'MatchReversed', 'PairRefused', 'AssignmentReversed']),
  });
}

async function done(step: Step): Promise<unknown> {
  const id = 'payment' in step ? step.payment.id : step.paymentId;
  const path = { path: { id } };
  switch (step.kind) {
    case 'match': {
      const allocations = step.candidate.allocations.map(({ invoiceId, yen, feeYen }) => ({
        invoiceId,
        yen,
        feeYen,
      }));
      return got(
        api.POST('/api/payments/{id}/matches', {
          ...keyed(path),
          body: { allocations },
        }),
      );
    }
    case 'refuse':
      return got(
        api.POST('/api/payments/{id}/refusals', {
          ...keyed(path),
          body: { invoiceIds: invoicesOf(step.candidate) },
        }),
      );
    case 'undo-match': {
      const { matches } = await got(api.GET('/api/payments/{id}', { params: path }));
      const match = matches.at(-1)?.match;
      if (match === undefined) return undefined;
      return got(
        api.POST('/api/payments/{id}/matches/{match}/reversal', {
          ...keyed({ path: { id, match } }),
          body: {},
        }),
      );
    }
    case 'undo-assignment': {
      const { assignments } = await got(api.GET('/api/payments/{id}', { params: path }));
      const last = assignments.at(-1);
      if (!last) return undefined;
      const { reason } = step;
      return assigned({ kind: 'undo', id, assignment: last.assignment, reason });
    }
    case 'undo-refusal':
      return got(
        api.POST('/api/payments/{id}/refusals/withdrawal', {
          ...keyed(path),
          body: { invoiceIds: step.invoiceIds },
        }),
      );
  }
}

const keyed = <Path extends { readonly path: object }>(params: Path) => ({
  ...withKey(newKey()),
  params,
});
