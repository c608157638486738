import type { paths } from '@kyoyo/client';
import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { listQuery } from '../../parts/list.ts';

type Path = paths['/api/research-credit']['get'];
type CreditList = Path['responses'][200]['content']['application/json'];
export type CreditItem = CreditList['items'][number];
export type CreditTotals = NonNullable<CreditList['totals']>;
export type CreditWish = Omit<Path['parameters']['query'], 'cursor' | 'limit'>;

export const creditQuery = (of: CreditWish) =>
  listQuery(
    ['research-credit', of],
    (page) => got(api.GET('/api/research-credit', { params: { query: { ...of, ...page } } })),
    { staleBy: 'anything' },
  );

export const partnerTypes = [
  'special-institute',
  'rd-startup',
  'other',
] as const satisfies readonly NonNullable<CreditItem['partnerType']>[];

/** What the institution has said that it is, among what else its books keep. */
export const booksQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['books', institutionId],
    queryFn: () => got(api.GET('/api/books', { params: { query: { institutionId } } })),
    meta: { staleBy: ['ResearchPartnerStated', 'BooksClosed'] },
  });
