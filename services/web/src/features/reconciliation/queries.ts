import type { paths } from '@kyoyo/client';
import { api, got } from '../../api.ts';
import { listQuery } from '../../parts/list.ts';

type Path = paths['/api/reconciliation']['get'];
export type Reconciliation = Path['responses'][200]['content']['application/json'];
export type ReconciledLine = Reconciliation['items'][number];
export type ReconciledTotals = NonNullable<Reconciliation['totals']>;
export type DifferenceKind = ReconciledLine['differences'][number];
export type Reconciling = Omit<Path['parameters']['query'], 'cursor' | 'limit'>;

/** The lines of a month, what differs first. Nearly whatever happens to money or bookings moves them. */
export const reconciliationQuery = (of: Reconciling) =>
  listQuery(
    ['reconciliation', of],
    (page) => got(api.GET('/api/reconciliation', { params: { query: { ...of, ...page } } })),
    { staleBy: 'anything' },
  );
