import { expect, it } from 'vitest';
import { halfWidthName, nameKey } from '../../src/payment/matching/payer-name.ts';

it('writes names as banks do: half-width, large kana, a dash for the long mark', () => {
  expect(halfWidthName('カ）カクウマテリアル')).toBe('ｶ)ｶｸｳﾏﾃﾘｱﾙ');
  expect(halfWidthName('ヴィーナス・ショップ')).toBe('ｳﾞｲ-ﾅｽ･ｼﾖﾂﾌﾟ');
  expect(halfWidthName('ぱーと')).toBe('ﾊﾟ-ﾄ');
  expect(halfWidthName('ﾊﾟｰﾄ')).toBe('ﾊﾟ-ﾄ');
  expect(halfWidthName('ｷｬﾉﾝ abc')).toBe('ｷﾔﾉﾝ ABC');
});

it.each([
  ['ｶ)ｶｸｳ ﾏﾃﾘｱﾙ', '株式会社カクウマテリアル'],
  ['ｶｸｳﾏﾃﾘｱﾙ(ｶ', 'ｶ)ｶｸｳﾏﾃﾘｱﾙ'],
  ['ｶｸｳ(ｶ)ﾄｳｷﾖｳ', 'ｶｸｳ ﾄｳｷｮｳ'],
  ['ﾄﾞ)ｶｸｳ', 'カクウ合同会社'],
  ['ﾀﾞｲ)ｶｸｳﾀﾞｲｶﾞｸ', '国立大学法人カクウダイガク'],
  ['ｶﾞｸ)ｶｸｳ', '(ｶﾞｸ)ｶｸｳ'],
  ['ｻﾞｲ)ｶｸｳ', 'ｶｸｳ(ｻﾞｲ'],
  ['ﾕ)ｶｸｳ', 'ユウゲンガイシャカクウ'],
  ['㈱カクウ', 'ｶｸｳ'],
  ['ｺ-ﾋ-', 'コーヒー'],
])('finds one name in %s and %s', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

it('keeps apart what only begins like a legal form', () => {
  expect(nameKey('ｶﾒﾗ')).toBe('ｶﾒﾗ');
  expect(nameKey('ｶ)')).toBe('ｶ)');
  expect(nameKey('ﾄﾞｸﾀｰ')).toBe('ﾄﾞｸﾀ-');
});
