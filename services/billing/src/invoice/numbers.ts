/** The series of numbers of an issuer. Each counts from 1 in each fiscal year, without holes. */
const seriesNames = {
  invoice: '請求',
  'credit-note': '返還',
  'budget-transfer': '振替',
} as const;
export type Series = keyof typeof seriesNames;

/** As it is printed, `請求-2026-000012`. */
export const numberOf = (series: Series, fiscalYear: number, sequence: number): string =>
  `${seriesNames[series]}-${fiscalYear}-${String(sequence).padStart(6, '0')}`;
