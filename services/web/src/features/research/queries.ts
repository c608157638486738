import { queryOptions } from '@tanstack/react-query';
import { api, got, type ResearchContract } from '../../api.ts';
import { researchEvents } from '../../live/events.ts';
import { listQuery } from '../../parts/list.ts';

export type ResearchStatus = ResearchContract['status'];

const staleBy = [...researchEvents, 'ChargeRated', 'ChargeCorrected'] as const;

/** Of an institution, of one column of its board; without one, of the own organisation. */
export const researchListQuery = (institutionId?: string, status?: ResearchStatus) =>
  listQuery(
    ['research', 'list', institutionId, status],
    (page) => {
      const query = { ...(institutionId && { institutionId }), ...(status && { status }), ...page };
      return got(api.GET('/api/research-contracts', { params: { query } }));
    },
    { staleBy },
  );

/** A charge is told before its contract has counted it, so that is looked for once more. */
const countedWithinMs = 10_000;

export const researchQuery = (id: string) =>
  queryOptions({
    refetchInterval: countedWithinMs,
    queryKey: ['research', id],
    queryFn: () => got(api.GET('/api/research-contracts/{id}', { params: { path: { id } } })),
    meta: { staleBy },
  });

export const researchTextQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ['research', id, 'text', number],
    queryFn: () =>
      got(
        api.GET('/api/research-contracts/{id}/versions/{number}/text', {
          params: { path: { id, number } },
        }),
      ),
  });

export const redlineQuery = (id: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['research', id, 'redline', from, to],
    queryFn: () =>
      got(
        api.GET('/api/research-contracts/{id}/redline', {
          params: { path: { id }, query: { from, to } },
        }),
      ),
  });

export const leadTimesQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['research', 'lead-times', institutionId],
    queryFn: () =>
      got(api.GET('/api/contract-lead-times', { params: { query: { institutionId, limit: 1 } } })),
    meta: { staleBy: ['ResearchAgreed', 'TermsAccepted', 'UsageAttributed'] },
  });
