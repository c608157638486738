import {
  type Bilingual,
  classNames,
  type Language,
  type WhatIfGroup,
  type WhatIfResult,
  type WhatIfRun,
} from '@kyoyo/contracts';
import type { Kysely } from 'kysely';
import { type Column, csv, japanTime, type NameOf, namesOf } from '../csv.ts';
import type { Tables } from '../schema.ts';
import { listRows } from './queries.ts';

type Query = Kysely<Tables>;

interface Exported {
  readonly id: string;
  readonly institutionId: string;
  readonly language: Language;
}

const pageSize = 5_000;

const kinds: Readonly<Record<WhatIfRun['kind'], Bilingual>> = {
  run: { ja: '利用', en: 'run' },
  cancellation: { ja: 'キャンセル', en: 'cancellation' },
  'no-show': { ja: '無断不使用', en: 'no-show' },
};

const runColumns = (nameOf: NameOf, { institutionId, language }: Exported): Column<WhatIfRun>[] => [
  ['used_to', '利用の終わり', (run) => japanTime(run.usedTo)],
  ['kind', '種類', (run) => kinds[run.kind][language]],
  ['institution', '機関', () => nameOf(institutionId)],
  ['instrument', '装置', (run) => nameOf(run.instrumentId)],
  ['organisation', '組織', (run) => nameOf(run.organisationId)],
  ['organisation_class', '区分', (run) => classNames[run.organisationClass][language]],
  ['total_was', 'これまで（円・税込）', (run) => run.was],
  ['total_would', '変更後（円・税込）', (run) => run.would ?? ''],
  ['difference', '差（円）', (run) => (run.would === null ? '' : run.would - run.was)],
  ['refused', '料金がない理由', (run) => run.refused ?? ''],
  ['institution_id', '機関ID', () => institutionId],
  ['instrument_id', '装置ID', (run) => run.instrumentId],
  ['organisation_id', '組織ID', (run) => run.organisationId],
  ['reservation_id', '予約ID', (run) => run.reservationId],
  ['charge_id', '利用料ID', (run) => run.chargeId],
];

type GroupRow = WhatIfGroup & { readonly startups: WhatIfResult['startups'] | null };

const groupColumns = (nameOf: NameOf, ja: string): Column<GroupRow>[] => [
  ['name', ja, (one) => nameOf(one.id)],
  ['count', '件数', (one) => one.count],
  ['differing', '変わる件数', (one) => one.differing],
  ['refused', '料金がない件数', (one) => one.refused],
  ['total_was', 'これまで（円・税込）', (one) => one.total.was],
  ['total_would', '変更後（円・税込）', (one) => one.total.would],
  ['difference', '差（円）', (one) => one.total.would - one.total.was],
  ['maintenance', '維持費（円）', ({ recovery: of }) => of?.maintenanceYen ?? ''],
  ['of_maintenance_was', '維持費の回収率・これまで（%）', share('ofMaintenancePercent', 'was')],
  ['of_maintenance_would', '維持費の回収率・変更後（%）', share('ofMaintenancePercent', 'would')],
  ['full_cost', '総費用（円）', ({ recovery: of }) => of?.fullCostYen ?? ''],
  ['of_full_cost_was', '総費用の回収率・これまで（%）', share('ofFullCostPercent', 'was')],
  ['of_full_cost_would', '総費用の回収率・変更後（%）', share('ofFullCostPercent', 'would')],
  [
    'startups_was',
    '利用したスタートアップ・これまで',
    (one) => one.startups?.was.organisations ?? '',
  ],
  [
    'startups_would',
    '利用したスタートアップ・変更後',
    (one) => one.startups?.would.organisations ?? '',
  ],
  ['id', 'ID', (one) => one.id],
];

function share(of: 'ofMaintenancePercent' | 'ofFullCostPercent', which: 'was' | 'would') {
  return ({ recovery }: GroupRow): string => recovery?.[of][which] ?? '';
}

/** The charges that would be others. */
export async function writeCsv(query: Query, exported: Exported): Promise<string> {
  const rows = await everyRow(query, exported.id, 'run');
  const ids = new Set(rows.flatMap((run) => [run.instrumentId, run.organisationId]));
  const nameOf = await namesOf(query, [exported.institutionId, ...ids], exported.language);
  return csv(runColumns(nameOf, exported), rows, exported.language);
}

/** Instruments or organisations, with the sum of all and how much is recovered. */
export async function writeGroupsCsv(
  query: Query,
  exported: Exported,
  { by, result }: { readonly by: 'instrument' | 'organisation'; readonly result: WhatIfResult },
): Promise<string> {
  const { language } = exported;
  const groups = await everyRow(query, exported.id, by);
  const ids = groups.map(({ id }) => id);
  const names = await namesOf(query, ids, language);
  const nameOf = (id: string): string =>
    id === '' ? { ja: '合計', en: 'Total' }[language] : names(id);
  const all = { id: '', ...result.all, recovery: result.recovery, startups: result.startups };
  const rows = [all, ...groups.map((one) => ({ ...one, startups: null }))];
  return csv(
    groupColumns(nameOf, { instrument: '装置', organisation: '組織' }[by]),
    rows,
    language,
  );
}

async function everyRow<Kind extends 'run' | 'instrument' | 'organisation'>(
  query: Query,
  whatIfId: string,
  kind: Kind,
) {
  const rows = [];
  let cursor: number | undefined;
  do {
    const page = await listRows(query, whatIfId, { kind, cursor, limit: pageSize });
    rows.push(...page.items);
    cursor = page.nextCursor === null ? undefined : Number(page.nextCursor);
  } while (cursor !== undefined);
  return rows;
}
