import { headReader } from './table.ts';

/** The columns of an import or export, in the order of the export, and their Japanese heads. */
const columnHeads = {
  id: 'ID',
  name_ja: '装置名',
  name_en: '装置名（英語）',
  category: '分野',
  location_ja: '所在地',
  location_en: '所在地（英語）',
  units: '台数',
  aliases: '別名',
  techniques: '手法',
  sample_kinds: '試料',
  specs: '仕様',
  photos: '写真',
  documents: '資料',
  subsidy_ja: '補助金',
  subsidy_en: '補助金（英語）',
  acquired_on: '取得日',
  cost_only_until: '実費のみの期限',
  signed_off_by: '確認部署',
  status: '状態',
} as const;
export type Column = keyof typeof columnHeads;
export const columns = Object.keys(columnHeads) as Column[];

export const columnsNeeded: readonly Column[] = [
  'name_ja',
  'name_en',
  'category',
  'location_ja',
  'location_en',
  'units',
];

/** Which column a head names, in either language. */
export const columnOf = headReader(columnHeads);

/** Where a field of the description stands in a file: `name.ja` in `name_ja`. */
export function columnOfField(path: readonly PropertyKey[]): string {
  const [first = 'id', second = ''] = path.map(String);
  if (first === 'name' || first === 'location') return `${first}_${second === 'en' ? 'en' : 'ja'}`;
  if (first === 'sampleKinds') return 'sample_kinds';
  return first === 'funding' ? (fundingColumns[second] ?? 'acquired_on') : first;
}

const fundingColumns: Readonly<Record<string, Column>> = {
  subsidy: 'subsidy_ja',
  acquiredOn: 'acquired_on',
  costOnlyUntil: 'cost_only_until',
  signedOffBy: 'signed_off_by',
};
