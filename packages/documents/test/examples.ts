import type { PrintedDocument, Table } from '../src/index.ts';

export const priceTable: Table = {
  kind: 'table',
  columns: [
    { label: '内容', align: 'left', share: 52 },
    { label: '数量', align: 'right', share: 12 },
    { label: '単価', align: 'right', share: 16 },
    { label: '金額', align: 'right', share: 20 },
  ],
  rows: [
    ['機器利用(中小企業 ¥22,000 × 0.5)', '3 時間', '¥11,000', '¥33,000'],
    ['技術指導(中小企業 ¥15,000 × 0.5)', '1 回', '¥7,500', '¥7,500'],
    ['実費 職員', '2 時間', '¥2,000', '¥4,000'],
    ['間接経費(10%)', '', '', '¥4,450'],
  ],
  totals: [
    { label: '小計', value: '¥48,950', strong: false },
    { label: '消費税(10%)', value: '¥4,895', strong: false },
    { label: '合計', value: '¥53,845', strong: true },
  ],
};

export const exampleDocument: PrintedDocument = {
  language: 'ja',
  title: '御見積書',
  createdAt: '2026-11-29T03:00:00.000Z',
  recipient: { name: '株式会社髙橋﨑谷①製作所 御中', lines: [] },
  issuer: { name: '国立物質計測研究所(架空の例)', lines: ['共用施設'] },
  particulars: [
    { label: '見積番号', value: '見積-2026-000123' },
    { label: '発行日', value: '2026年11月29日' },
    { label: '有効期限', value: '2026年12月29日' },
  ],
  opening: '下記のとおりお見積り申し上げます。',
  headline: { label: '御見積金額', value: '¥53,845', note: '(税込)' },
  blocks: [
    {
      kind: 'fields',
      fields: [
        { label: '装置', value: '走査電子顕微鏡' },
        { label: '利用日時', value: '2026年12月4日(金)10:00–13:00(3時間)' },
        { label: '利用の形', value: '機器利用' },
      ],
    },
    { kind: 'heading', text: '内訳' },
    priceTable,
    { kind: 'heading', text: '備考' },
    {
      kind: 'clauses',
      clauses: [{ number: '1.', heading: null, text: '利用約款 第1版によります。' }],
    },
  ],
  footer: '見積-2026-000123 国立物質計測研究所(架空の例)',
};
