import { expect, it } from 'vitest';
import { writtenQuantity } from '../../src/invoice/written-quantity.ts';

const hour = { ja: '時間', en: 'hour' };

it.each([
  ['251/60', hour, '4時間11分', '4 h 11 min'],
  ['193/60', hour, '3時間13分', '3 h 13 min'],
  ['2', hour, '2時間', '2 h'],
  ['1/7', hour, '1/7 時間', '1/7 hour'],
  ['2.5', { ja: '日', en: 'day' }, '2.5 日', '2.5 day'],
  ['3', null, '3', '3'],
  [null, null, '', ''],
])('%s of %o is written so that a line can be reckoned again', (quantity, unit, ja, en) => {
  expect(writtenQuantity(quantity, unit, 'ja')).toBe(ja);
  expect(writtenQuantity(quantity, unit, 'en')).toBe(en);
});
