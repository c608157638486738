import type { paths } from '@kyoyo/client';
import type { Instant } from '@kyoyo/kernel';
import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { atTime, staleness } from '../../parts/as-of/as-of.ts';

type Subsidies =
  paths['/api/instruments/{id}/subsidy']['get']['responses'][200]['content']['application/json'];
export type Subsidy = Subsidies['items'][number];

/** Every rule of the subsidy that bought the instrument, the latest first. */
export const subsidyQuery = (id: string, asOf: Instant | null = null) =>
  queryOptions({
    queryKey: ['subsidy', id, asOf],
    queryFn: () => {
      const params = { path: { id }, query: atTime(asOf) };
      return got(api.GET('/api/instruments/{id}/subsidy', { params }));
    },
    ...staleness(asOf, { staleBy: ['SubsidyDeclared', 'SubsidyRuleChanged'], about: id }),
  });
