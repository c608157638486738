import { japanDate, systemClock } from '@kyoyo/kernel';
import { Select } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { usePageAddress } from '../../parts/address.ts';
import { formatMonth } from '../../parts/format.ts';

const shownMonths = 36;

export const thisMonth = (): string => japanDate(systemClock()).slice(0, 7);

const before = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
};
export const monthBefore = before;

/** The month of the address, else the last one that is over. */
export function useMonth(): string {
  const [{ month }] = usePageAddress();
  return month ?? before(thisMonth());
}

/** One of the last three years; what is open may be any. */
export function MonthField() {
  const { t, language } = useLanguage();
  const [, change] = usePageAddress();
  const month = useMonth();
  const months = [thisMonth()];
  while (months.length < shownMonths) months.push(before(months.at(-1) ?? ''));
  const all = months.includes(month) ? months : [...months, month];
  return (
    <Select
      w={180}
      label={t.books.month}
      allowDeselect={false}
      value={month}
      data={all.map((value) => ({ value, label: formatMonth(value, language) }))}
      onChange={(next) => change({ month: next ?? undefined })}
    />
  );
}
