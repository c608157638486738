import { expect, it } from 'vitest';
import { rotaMinutes, rotaWords } from '../src/features/operators/rota-words.ts';

const names = ['月', '火', '水', '木', '金', '土', '日'];
const day = (weekday: number, fromMinute = 540, toMinute = 1_020) => ({
  weekday,
  fromMinute,
  toMinute,
});

it('names days in a row with the same hours together', () => {
  const rota = [day(3), day(1), day(2), day(5), day(6, 780), day(6, 600, 720)];
  expect(rotaWords(rota, names)).toEqual([
    '月–水 09:00–17:00',
    '金 09:00–17:00',
    '土 10:00–12:00 / 13:00–17:00',
  ]);
  expect(rotaMinutes(rota)).toBe(4 * 480 + 120 + 240);
});

it('says nothing of days off', () => {
  expect(rotaWords([], names)).toEqual([]);
});
