import type { paths } from '@kyoyo/client';
import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { listQuery } from '../../parts/list.ts';

type Recovery = paths['/api/cost-recovery']['get']['responses'][200]['content']['application/json'];
export type RecoveryItem = Recovery['items'][number];
export type Totals = NonNullable<Recovery['totals']>;
export type Costs = NonNullable<RecoveryItem['costs']>;
type Preview =
  paths['/api/cost-sheet-imports/preview']['post']['responses'][200]['content']['application/json'];
export type PreviewRow = Preview['rows'][number];

const staleBy = ['CostSheetSet', 'ChargeRated', 'ChargeCorrected'] as const;

/** What instruments bring against what they cost; totals are of all of the year. */
export const recoveryQuery = (institutionId: string, fiscalYear: number) =>
  listQuery(
    ['cost-recovery', institutionId, fiscalYear],
    (page) => {
      const query = { institutionId, fiscalYear: String(fiscalYear), ...page };
      return got(api.GET('/api/cost-recovery', { params: { query: query as never } }));
    },
    { staleBy },
  );

/** What keeping an instrument costs, the latest year first. */
export const costSheetsQuery = (institutionId: string, instrumentId: string) =>
  queryOptions({
    queryKey: ['cost-sheets', institutionId, instrumentId],
    queryFn: async () => {
      const query = { institutionId, instrumentId };
      return (await got(api.GET('/api/cost-sheets', { params: { query: query as never } }))).items;
    },
    meta: { staleBy: ['CostSheetSet'] as const },
  });

/** The same of one instrument; null where nobody has said or earned anything. */
export const recoveryOfQuery = (institutionId: string, instrumentId: string, fiscalYear: number) =>
  queryOptions({
    queryKey: ['cost-recovery', institutionId, fiscalYear, instrumentId],
    queryFn: async () => {
      const query = { institutionId, instrumentId, fiscalYear: String(fiscalYear) };
      const { items } = await got(
        api.GET('/api/cost-recovery', { params: { query: query as never } }),
      );
      return items[0] ?? null;
    },
    meta: { staleBy },
  });
