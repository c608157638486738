import { fiscalYearOf } from '@kyoyo/contracts';
import { systemClock } from '@kyoyo/kernel';
import { Select } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';

/** Which fiscal year is shown; this one until another is chosen. */
export interface YearChoice {
  readonly year: number | undefined;
  readonly onYear: (year: number) => void;
}

export const thisYear = (): number => fiscalYearOf(systemClock());

export function YearSelect({ year = thisYear(), onYear }: YearChoice) {
  const { t } = useLanguage();
  const years = [1, 0, -1, -2, -3, -4, -5, -6].map((offset) => thisYear() + offset);
  const offered = years.includes(year) ? years : [year, ...years];
  return (
    <Select
      miw={{ base: '100%', sm: 280 }}
      label={t.costs.year}
      allowDeselect={false}
      value={String(year)}
      onChange={(next) => next && onYear(Number(next))}
      data={offered.map((one) => ({ value: String(one), label: t.costs.yearName(one) }))}
    />
  );
}
