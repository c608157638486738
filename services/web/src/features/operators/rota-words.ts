import type { Rota } from '@kyoyo/contracts';
import { formatClock } from '../../parts/format.ts';

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

export const rotaMinutes = (rota: Rota): number =>
  rota.reduce((sum, { fromMinute, toMinute }) => sum + toMinute - fromMinute, 0);

export const spansOf = (rota: Rota, weekday: number): Rota =>
  rota.filter((span) => span.weekday === weekday).toSorted((a, b) => a.fromMinute - b.fromMinute);

/** Working hours in few words: days in a row that have the same hours are named together. */
export function rotaWords(rota: Rota, names: readonly string[]): string[] {
  const groups: { first: number; last: number; hours: string }[] = [];
  for (const weekday of weekdays) {
    const hours = spansOf(rota, weekday)
      .map(({ fromMinute, toMinute }) => `${formatClock(fromMinute)}–${formatClock(toMinute)}`)
      .join(' / ');
    const before = groups.at(-1);
    if (before && before.last === weekday - 1 && before.hours === hours) before.last = weekday;
    else groups.push({ first: weekday, last: weekday, hours });
  }
  return groups
    .filter(({ hours }) => hours !== '')
    .map(({ first, last, hours }) => {
      const days = first === last ? names[first - 1] : `${names[first - 1]}–${names[last - 1]}`;
      return `${days} ${hours}`;
    });
}
