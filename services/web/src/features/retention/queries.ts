import type { paths } from '@kyoyo/client';
import { api, got } from '../../api.ts';
import type { PageInAddress } from '../../parts/address.ts';
import { listQuery } from '../../parts/list.ts';

type Path = paths['/api/retained-documents']['get'];
export type RetainedList = Path['responses'][200]['content']['application/json'];
export type RetainedDocument = RetainedList['items'][number];
type Query = NonNullable<Path['parameters']['query']>;
export type RetainedWish = Omit<Query, 'cursor' | 'limit'>;

export const retainedKinds = [
  'invoice',
  'budget-transfer',
  'credit-note',
  'payment',
  'quote',
  'clearing',
] as const satisfies readonly RetainedDocument['kind'][];

/** What is kept, by what is asked of it. */
export const retainedQuery = (of: RetainedWish) =>
  listQuery(
    ['retained', of],
    (page) => got(api.GET('/api/retained-documents', { params: { query: { ...of, ...page } } })),
    { staleBy: 'anything' },
  );

/** Whole yen, or nothing. */
export function yenOf(text: string | undefined): number | undefined {
  const digits = (text ?? '').normalize('NFKC').replaceAll(/[,¥\s]/g, '');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : undefined;
}

/** What the address asks for; a word that is none asks for nothing. */
export function wishOf(address: PageInAddress): RetainedWish {
  const { since, until, counterparty } = address;
  const [minYen, maxYen] = [yenOf(address.least), yenOf(address.most)];
  const kind = retainedKinds.find((name) => name === address.kind);
  const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(counterparty ?? '');
  return {
    ...(since && { fromDay: since }),
    ...(until && { toDay: until }),
    ...(minYen !== undefined && { minYen }),
    ...(maxYen !== undefined && { maxYen }),
    ...(counterparty && isId && { counterpartyId: counterparty }),
    ...(kind && { kind }),
  };
}
