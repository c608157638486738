import { formatYen } from '../../parts/format.ts';

interface Amount {
  readonly was: number;
  readonly would: number;
}

/** `+¥1,000`, `−¥1,000` or `±¥0`. */
export function formatChange({ was, would }: Amount): string {
  const change = would - was;
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
  return `${sign}${formatYen(Math.abs(change))}`;
}

/** `+2.5%`; nothing to compare with is said with a dash. */
export function formatShare({ was, would }: Amount): string {
  if (was === 0) return '—';
  const percent = ((would - was) / was) * 100;
  const text = Math.abs(percent).toFixed(1);
  return `${percent > 0 ? '+' : percent < 0 ? '−' : '±'}${text}%`;
}

/** Of a cost; a dash where there is none to recover. */
export const percentWords = (percent: string | null): string =>
  percent === null ? '—' : `${Number(percent).toFixed(1)}%`;
