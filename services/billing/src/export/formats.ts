import type { AccountingProgram, MappedAccount } from '@kyoyo/contracts';

/** One transfer of a voucher, with the accounts as they are called in the target program. */
export interface ExportLine {
  readonly debit: MappedAccount;
  readonly credit: MappedAccount;
  readonly yen: number;
}

/**
 * What one event has booked on one day. Each line moves one amount from one account to another, so
 * that every voucher is balanced, whatever lines it has.
 */
export interface Voucher {
  readonly number: number;
  /** `2026-11-30` */
  readonly day: string;
  readonly counterparty: string;
  /** What it is for, such as the number of an invoice. */
  readonly description: string;
  readonly lines: readonly ExportLine[];
}

interface Format {
  readonly encoding: 'cp932' | 'utf-8';
  readonly fileName: string;
  readonly head: readonly string[] | null;
  readonly rows: (voucher: Voucher) => readonly (readonly (string | number)[])[];
}

const slashed = (day: string): string => day.replaceAll('-', '/');

/** Half-width characters, of which a full-width one counts two, as the programs count. */
function cut(text: string, widthMax: number): string {
  let width = 0;
  let kept = '';
  for (const char of text) {
    width += /[\u0020-\u007e\uff61-\uff9f]/.test(char) ? 1 : 2;
    if (width > widthMax) break;
    kept += char;
  }
  return kept;
}

/** One line: 2111; of several: the first 2110, the last 2101, those between 2100. */
function yayoiFlag(index: number, count: number): string {
  if (count === 1) return '2111';
  if (index === 0) return '2110';
  return index === count - 1 ? '2101' : '2100';
}

/** 弥生会計: 25 columns by their place, without a head (its import format, 「弥生会計 05以降」). */
const yayoi: Format = {
  encoding: 'cp932',
  fileName: 'yayoi',
  head: null,
  rows: ({ number, day, description, lines }) =>
    lines.map(({ debit, credit, yen }, index) => [
      yayoiFlag(index, lines.length),
      // Six digits; the number is unique within a file.
      String(number % 1_000_000),
      '',
      slashed(day),
      cut(debit.account, 24),
      cut(debit.sub, 24),
      cut(debit.department, 24),
      debit.taxClass,
      yen,
      0,
      cut(credit.account, 24),
      cut(credit.sub, 24),
      cut(credit.department, 24),
      credit.taxClass,
      yen,
      0,
      cut(description, 64),
      '',
      '',
      // A transfer slip (振替伝票).
      '3',
      '',
      '',
      '0',
      '0',
      'no',
    ]),
};

const side = (of: '借方' | '貸方') => ({
  moneyForward: [
    '勘定科目',
    '補助科目',
    '部門',
    '取引先',
    '税区分',
    'インボイス',
    '金額(円)',
    '税額',
  ].map((name) => of + name),
  freee: [
    '勘定科目',
    '科目コード',
    '補助科目',
    '取引先',
    '取引先コード',
    '部門',
    '品目',
    'メモタグ',
    'セグメント1',
    'セグメント2',
    'セグメント3',
    '金額',
    '税区分',
    '税額',
  ].map((name) => of + name),
});

/** マネーフォワード クラウド会計: 27 columns. Lines of one number and day are one voucher. */
const moneyForward: Format = {
  encoding: 'utf-8',
  fileName: 'money-forward',
  head: [
    '取引No',
    '取引日',
    ...side('借方').moneyForward,
    ...side('貸方').moneyForward,
    '摘要',
    '仕訳メモ',
    'タグ',
    'MF仕訳タイプ',
    '決算整理仕訳',
    '作成日時',
    '作成者',
    '最終更新日時',
    '最終更新者',
  ],
  rows: ({ number, day, counterparty, description, lines }) =>
    lines.map(({ debit, credit, yen }) => [
      number,
      slashed(day),
      ...[debit, credit].flatMap(({ account, sub, department, taxClass }) => [
        account,
        sub,
        department,
        counterparty,
        taxClass,
        '',
        yen,
        0,
      ]),
      cut(description, 400),
      ...Array.from({ length: 8 }, () => ''),
    ]),
};

/** freee会計, generic format: 32 columns. Lines of one number and day are one voucher. */
const freee: Format = {
  encoding: 'utf-8',
  fileName: 'freee',
  head: ['日付', '伝票番号', '決算整理仕訳', ...side('借方').freee, ...side('貸方').freee, '摘要'],
  rows: ({ number, day, counterparty, description, lines }) =>
    lines.map(({ debit, credit, yen }) => [
      slashed(day),
      number,
      '',
      ...[debit, credit].flatMap(({ account, sub, department, taxClass }) => [
        account,
        '',
        sub,
        counterparty,
        '',
        department,
        '',
        '',
        '',
        '',
        '',
        yen,
        taxClass,
        0,
      ]),
      description,
    ]),
};

const generic: Format = {
  encoding: 'utf-8',
  fileName: 'journal',
  head: ['伝票番号', '日付', '借方', '貸方', '金額', '相手先', '摘要'],
  rows: ({ number, day, counterparty, description, lines }) =>
    lines.map(({ debit, credit, yen }) => [
      number,
      day,
      debit.account,
      credit.account,
      yen,
      counterparty,
      description,
    ]),
};

export const formats: Readonly<Record<AccountingProgram, Format>> = {
  yayoi,
  'money-forward': moneyForward,
  freee,
  generic,
};
