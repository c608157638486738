import { expect, it } from 'vitest';
import { dueReminder } from '../../src/invoice/reminding.ts';

const rules = [
  { daysLate: 7, fromYen: 1_000 },
  { daysLate: 30, fromYen: 10_000 },
];
const late = { dueOn: '2027-01-31', openYen: 53_845, reminders: [] };

it.each([
  ['the day before', '2027-02-06', null],
  ['the first time', '2027-02-07', 1],
  ['at once the highest that is reached', '2027-03-02', 2],
] as const)('reminds %s', (_, today, level) => {
  expect(dueReminder(late, rules, today)?.level ?? null).toBe(level);
});

it('reminds of each level once, and of nothing small', () => {
  const reminders = [{ level: 1, remindedOn: '2027-02-07', openYen: 53_845 }];
  expect(dueReminder({ ...late, reminders }, rules, '2027-02-20')).toBeNull();
  expect(dueReminder({ ...late, reminders }, rules, '2027-03-02')?.level).toBe(2);
  expect(dueReminder({ ...late, openYen: 999 }, rules, '2027-03-02')).toBeNull();
  expect(dueReminder({ ...late, openYen: 9_999 }, rules, '2027-03-02')?.level).toBe(1);
});
