import { type Bilingual, byRule, isShapeRule, problems, shapeRules } from '@kyoyo/contracts';
import type { z } from 'zod';

/** What is wrong with a cell, in the words of the field. */
export const cellFaults = {
  needed: { ja: '入力が必要です。', en: 'This is needed.' },
  number: { ja: '整数で書いてください。', en: 'A whole number is needed.' },
  date: { ja: '日付は 2026-04-01 の形で書いてください。', en: 'A date is written 2026-04-01.' },
  address: {
    ja: 'https:// で始まるURLか、ここにアップロードしたファイルのアドレスが必要です。',
    en: 'This needs an address that begins with https://, or one of a file uploaded here.',
  },
  missingFile: {
    ja: 'アップロードしたファイルがここにありません。装置の編集画面でもう一度アップロードしてください。',
    en: 'The uploaded file is not here. Please upload it again where the instrument is edited.',
  },
  parts: {
    ja: '1件は「日本語 | 英語 | 値またはURL」の3つで、件と件の間は ; で区切ってください。',
    en: 'An entry has three parts, “Japanese | English | value or address”; a ; ends it.',
  },
  character: {
    ja: '読めない文字が含まれています。',
    en: 'This holds a character that cannot be read.',
  },
  notThere: {
    ja: 'このIDの装置は、この機関にありません。',
    en: 'The institution has no instrument with this id.',
  },
  fewerUnits: {
    ja: problems['units-are-shared'].ja,
    en: problems['units-are-shared'].en,
  },
  retired: {
    ja: '廃止した装置は変更できません。',
    en: 'An instrument that is retired cannot be changed.',
  },
  twice: { ja: '同じIDの行が前にあります。', en: 'An earlier row has the same id.' },
  funding: {
    ja: '補助金や期限を書く行には取得日も必要です。',
    en: 'A row with a subsidy or a limit also needs the date of acquisition.',
  },
  bothLanguages: {
    ja: '補助金は日本語と英語の両方を書いてください。',
    en: 'A subsidy is named in Japanese and English.',
  },
  quote: {
    ja: '引用符（"）の対応が正しくないため、この行を読めません。',
    en: 'The quotation marks do not match, so this row cannot be read.',
  },
  missingColumn: { ja: 'この列が必要です。', en: 'This column is needed.' },
  unknownMember: { ja: 'この名前の項目はありません。', en: 'There is no member of this name.' },
  columnTwice: { ja: '同じ列が2つあります。', en: 'The same column is there twice.' },
  object: { ja: 'この項目の形が正しくありません。', en: 'This does not have the right form.' },
} as const satisfies Record<string, Bilingual>;

const tooLong = (max: number | bigint): Bilingual => ({
  ja: `長すぎるか、大きすぎます（${max}まで）。`,
  en: `This is too long or too large; the limit is ${max}.`,
});
const tooSmall = (min: number | bigint): Bilingual => ({
  ja: `${min}以上にしてください。`,
  en: `This must be at least ${min}.`,
});
export const unknownColumn = (head: string): Bilingual => ({
  ja: `「${head}」という列はありません。この列を消すか、書き出したファイルにある列名に直してください。`,
  en: `There is no column “${head}”. Please remove it, or use a name from an exported file.`,
});
export const wrongWidth = (wanted: number, found: number): Bilingual => ({
  ja: `列の数が${wanted}ではなく${found}です。`,
  en: `The row has ${found} columns instead of ${wanted}.`,
});

/** What is wrong with a value that a schema does not take. */
export function messageOf(issue: z.core.$ZodIssue): Bilingual {
  if (issue.code === 'too_small') {
    return issue.origin === 'string' ? cellFaults.needed : tooSmall(issue.minimum);
  }
  if (issue.code === 'too_big') return tooLong(issue.maximum);
  if (issue.code === 'invalid_format') {
    if (isShapeRule(issue.message)) return shapeRules[issue.message];
    return issue.format === 'date' ? cellFaults.date : cellFaults.object;
  }
  if (issue.code === 'invalid_type') {
    if (issue.message.endsWith('undefined')) return cellFaults.needed;
    return ['number', 'int'].includes(issue.expected) ? cellFaults.number : cellFaults.object;
  }
  if (issue.code === 'unrecognized_keys') return cellFaults.unknownMember;
  if (issue.code !== 'custom') return cellFaults.object;
  if (issue.message === byRule('file-address')) return cellFaults.address;
  if (issue.message === byRule('no-such-time')) return cellFaults.date;
  return isShapeRule(issue.message) ? shapeRules[issue.message] : cellFaults.date;
}
