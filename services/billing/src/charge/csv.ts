import { type Bilingual, classNames, type Language } from '@kyoyo/contracts';
import type { Kysely } from 'kysely';
import { type Column, csvHead, csvRows, japanTime, type NameOf, namesOf } from '../csv.ts';
import type { Tables } from '../schema.ts';
import type { ChargeFilter } from './filter.ts';
import { pageOfCharges, toView } from './queries.ts';

type Charge = ReturnType<typeof toView>;

const pageSize = 2_000;

const kinds: Readonly<Record<Charge['kind'], Bilingual>> = {
  run: { ja: '利用', en: 'run' },
  cancellation: { ja: 'キャンセル', en: 'cancellation' },
  'no-show': { ja: '無断不使用', en: 'no-show' },
  'contract-fee': { ja: '契約', en: 'contract' },
  compensation: { ja: '弁償金', en: 'compensation' },
};

const columns = (nameOf: NameOf, language: Language): Column<Charge>[] => [
  ['month', '利用月', (one) => one.month],
  ['former_fiscal_year', '旧年度', (one) => one.formerFiscalYear ?? ''],
  ['used_from', '利用の開始', (one) => japanTime(one.usedFrom)],
  ['used_to', '利用の終了', (one) => japanTime(one.usedTo)],
  ['kind', '種類', (one) => kinds[one.kind][language]],
  ['institution', '機関', (one) => nameOf(one.institutionId)],
  ['organisation', '組織', (one) => nameOf(one.organisationId)],
  ['instrument', '装置', (one) => (one.instrumentId ? nameOf(one.instrumentId) : '')],
  ['contract', '契約', (one) => one.contract?.title[language] ?? ''],
  [
    'class',
    '区分',
    (one) => (one.organisationClass ? classNames[one.organisationClass][language] : ''),
  ],
  ['project', 'プロジェクト', (one) => one.project ?? ''],
  ['purchase_order', '発注番号', (one) => one.purchaseOrder ?? ''],
  ['net', '税抜（円）', (one) => one.totals.net],
  ['tax', '消費税（円）', (one) => one.totals.tax],
  ['tax_percent', '税率（%）', (one) => one.totals.taxPercent],
  ['total', '税込（円）', (one) => one.totals.total],
  ['charge_id', '利用料ID', (one) => one.id],
  ['reservation_id', '予約ID', (one) => one.reservationId ?? ''],
  ['instrument_id', '装置ID', (one) => one.instrumentId ?? ''],
  ['organisation_id', '組織ID', (one) => one.organisationId],
];

/** The charges of the filter, page after page, so that no file is ever whole in memory. */
export async function* writeCharges(
  query: Kysely<Tables>,
  filter: ChargeFilter,
  language: Language,
): AsyncGenerator<string> {
  yield csvHead(
    columns((id) => id, language),
    language,
  );
  for (let cursor: string | undefined; ;) {
    const rows = await pageOfCharges(query, { ...filter, cursor, limit: pageSize }).execute();
    const charges = rows.slice(0, pageSize).map(toView);
    const ids = charges.flatMap((one) => [
      one.institutionId,
      one.organisationId,
      ...(one.instrumentId ? [one.instrumentId] : []),
    ]);
    const nameOf = await namesOf(query, [...new Set(ids)], language);
    yield csvRows(columns(nameOf, language), charges);
    cursor = charges.at(-1)?.id;
    if (rows.length <= pageSize || cursor === undefined) return;
  }
}
