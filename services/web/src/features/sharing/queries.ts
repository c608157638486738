import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { listQuery } from '../../parts/list.ts';
import { chargeEvents, clearingEvents } from '../../live/events.ts';

export const splitRulesQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['split-rules', institutionId],
    queryFn: () => got(api.GET('/api/split-rules', { params: { query: { institutionId } } })),
    meta: { staleBy: ['SplitRuleSet'], about: institutionId },
  });

/** What a month is divided into, or would be so far. */
export const distributionQuery = (institutionId: string, month: string) =>
  queryOptions({
    queryKey: ['distributions', institutionId, month],
    queryFn: () =>
      got(api.GET('/api/distributions', { params: { query: { institutionId, month } } })),
    meta: {
      staleBy: ['IncomeDistributed', 'SplitRuleSet', 'ChargeRated', 'ChargeCorrected'],
      about: institutionId,
    },
  });

export const clearingsQuery = (institutionId: string) =>
  listQuery(
    ['clearings', institutionId],
    (page) => {
      const query = { institutionId, ...page };
      return got(api.GET('/api/clearings', { params: { query } }));
    },
    { staleBy: clearingEvents, about: institutionId },
  );

/** What would be proposed now. */
export const clearingPreviewQuery = (query: {
  institutionId: string;
  partnerId: string;
  quarter: string;
}) =>
  queryOptions({
    queryKey: ['clearings', 'preview', query],
    queryFn: () => got(api.GET('/api/clearings/preview', { params: { query } })),
    meta: {
      staleBy: [...clearingEvents, ...chargeEvents, 'IncomeDistributed', 'AccountDescribed'],
    },
  });

export const clearingQuery = (id: string) =>
  queryOptions({
    queryKey: ['clearings', 'one', id],
    queryFn: () => got(api.GET('/api/clearings/{id}', { params: { path: { id } } })),
    meta: { staleBy: clearingEvents, about: id },
  });
