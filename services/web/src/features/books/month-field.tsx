import { Select } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { usePageAddress } from '../../parts/address.ts';
import { formatMonth } from '../../parts/format.ts';
import { lastMonths, monthBefore, thisMonth } from '../../parts/months.ts';

const shownMonths = 36;

/** The month of the address, else the last one that is over. */
export function useMonth(): string {
  const [{ month }] = usePageAddress();
  return month ?? monthBefore(thisMonth());
}

/** One of the last three years; what is open may be any. */
export function MonthField() {
  const { t, language } = useLanguage();
  const [, change] = usePageAddress();
  const month = useMonth();
  return (
    <Select
      w={180}
      label={t.books.month}
      allowDeselect={false}
      value={month}
      data={lastMonths(shownMonths, month).map((value) => ({
        value,
        label: formatMonth(value, language),
      }))}
      onChange={(next) => change({ month: next ?? undefined })}
    />
  );
}
