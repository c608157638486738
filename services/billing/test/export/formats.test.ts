import { describe, expect, it } from 'vitest';
import { encodeCp932 } from '../../src/export/cp932.ts';
import type { Voucher } from '../../src/export/formats.ts';
import { fileOf } from '../../src/export/journal.ts';

const mapped = (account: string, taxClass = '対象外') => ({
  account,
  sub: '',
  department: '共用',
  taxClass,
});
const invoice: Voucher = {
  number: 7,
  day: '2026-11-30',
  counterparty: '髙﨑マテリアル①株式会社',
  description: '請求-2026-000123 髙﨑マテリアル①株式会社',
  lines: [
    { debit: mapped('売掛金'), credit: mapped('未請求の利用料'), yen: 48_950 },
    { debit: mapped('売掛金'), credit: mapped('仮受消費税'), yen: 4_895 },
    { debit: mapped('売掛金'), credit: mapped('端数差額', '課税売上10%'), yen: 1 },
  ],
};
const charge: Voucher = {
  ...invoice,
  number: 8,
  lines: [{ debit: mapped('未請求の利用料'), credit: mapped('機器利用料収入'), yen: 500 }],
};
const rowsOf = (program: Parameters<typeof fileOf>[0], vouchers = [invoice, charge]) => {
  const { bytes, charset } = fileOf(program, '2026-11', vouchers);
  const text = new TextDecoder(charset).decode(bytes);
  expect(text.endsWith('\r\n')).toBe(true);
  const lines = text.slice(0, -2).split('\r\n');
  expect(lines.every((line) => !line.includes('\n'))).toBe(true);
  return lines.map((line) => line.split(','));
};
/** By their columns, from A on. */
const columnsOf = (row: readonly string[] | undefined) =>
  Object.fromEntries((row ?? []).map((value, index) => [index + 1, value]));

describe('弥生会計', () => {
  it('has 25 columns in CP932, without a head', () => {
    const file = fileOf('yayoi', '2026-11', [invoice, charge]);
    expect(file).toMatchObject({ name: 'yayoi-2026-11.csv', charset: 'shift_jis' });
    const rows = rowsOf('yayoi');
    expect(rows.map((row) => row.length)).toEqual([25, 25, 25, 25]);
    // 識別フラグ: the first, those between, the last, and a single one.
    expect(rows.map(([flag]) => flag)).toEqual(['2110', '2100', '2101', '2111']);
  });

  it('has in each column what the format asks for', () => {
    expect(columnsOf(rowsOf('yayoi')[1])).toEqual({
      1: '2100',
      2: '7',
      3: '',
      4: '2026/11/30',
      5: '売掛金',
      6: '',
      7: '共用',
      8: '対象外',
      9: '4895',
      10: '0',
      11: '仮受消費税',
      12: '',
      13: '共用',
      14: '対象外',
      15: '4895',
      16: '0',
      17: '請求-2026-000123 髙﨑マテリアル①株式会社',
      18: '',
      19: '',
      20: '3',
      21: '',
      22: '',
      23: '0',
      24: '0',
      25: 'no',
    });
  });

  it('cuts what is too long where the program would', () => {
    const long = { ...charge, description: '測'.repeat(40) };
    expect(rowsOf('yayoi', [long])[0]?.[16]).toBe('測'.repeat(32));
  });
});

describe('マネーフォワード', () => {
  it('has 27 columns with their head', () => {
    const [head, ...rows] = rowsOf('money-forward');
    expect(head).toEqual([
      '取引No',
      '取引日',
      '借方勘定科目',
      '借方補助科目',
      '借方部門',
      '借方取引先',
      '借方税区分',
      '借方インボイス',
      '借方金額(円)',
      '借方税額',
      '貸方勘定科目',
      '貸方補助科目',
      '貸方部門',
      '貸方取引先',
      '貸方税区分',
      '貸方インボイス',
      '貸方金額(円)',
      '貸方税額',
      '摘要',
      '仕訳メモ',
      'タグ',
      'MF仕訳タイプ',
      '決算整理仕訳',
      '作成日時',
      '作成者',
      '最終更新日時',
      '最終更新者',
    ]);
    expect(rows.every((row) => row.length === 27)).toBe(true);
    expect(columnsOf(rows[0])).toMatchObject({
      1: '7',
      2: '2026/11/30',
      3: '売掛金',
      6: '髙﨑マテリアル①株式会社',
      9: '48950',
      11: '未請求の利用料',
      17: '48950',
    });
  });
});

describe('freee', () => {
  it('has 32 columns with their head', () => {
    const [head, ...rows] = rowsOf('freee');
    expect(head).toHaveLength(32);
    expect(head?.slice(0, 4)).toEqual(['日付', '伝票番号', '決算整理仕訳', '借方勘定科目']);
    expect(head?.slice(14, 18)).toEqual(['借方金額', '借方税区分', '借方税額', '貸方勘定科目']);
    expect(head?.slice(28)).toEqual(['貸方金額', '貸方税区分', '貸方税額', '摘要']);
    expect(rows.every((row) => row.length === 32)).toBe(true);
    expect(columnsOf(rows[2])).toMatchObject({
      1: '2026/11/30',
      2: '7',
      4: '売掛金',
      7: '髙﨑マテリアル①株式会社',
      15: '1',
      18: '端数差額',
      29: '1',
      30: '課税売上10%',
    });
  });
});

it('every voucher is balanced in every format', () => {
  for (const [program, debit, credit] of [
    ['yayoi', 8, 14],
    ['money-forward', 8, 16],
    ['freee', 14, 28],
  ] as const) {
    const rows = rowsOf(program).slice(program === 'yayoi' ? 0 : 1);
    const sum = (column: number) => rows.reduce((all, row) => all + Number(row[column]), 0);
    expect(sum(debit)).toBe(54_346);
    expect(sum(credit)).toBe(sum(debit));
  }
});

it('CP932 has NEC and IBM characters, and a mark for what it has not', () => {
  expect([...encodeCp932('髙﨑①Ⅱ㈱')].map((byte) => byte.toString(16)).join('')).toBe(
    'fbfcfab187408755878a',
  );
  expect(new TextDecoder('shift_jis').decode(encodeCp932('ｶ)〜−ｱ𠮷'))).toBe('ｶ)～－ｱ〓');
});
