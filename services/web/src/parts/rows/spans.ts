import { type Instant, japanDate, japanInstant, japanWeekday } from '@kyoyo/kernel';

/** How near to today something is, in the order in which a list shows it. */
export const spans = ['today', 'week', 'later', 'earlier'] as const;
export type Span = (typeof spans)[number];

const minutesPerDay = 1_440;

/** The Monday of its week; a date stands for all of its day in Japan. */
function weekOf(date: string): string {
  const daysPast = japanWeekday(japanInstant(date)) - 1;
  return japanDate(japanInstant(date, -daysPast * minutesPerDay));
}

export function spanOf(moment: Instant, now: Instant): Span {
  const [date, today] = [japanDate(moment), japanDate(now)];
  if (date === today) return 'today';
  if (weekOf(date) === weekOf(today)) return 'week';
  return date > today ? 'later' : 'earlier';
}

/** Each span that has something, with what it has in the order given. */
export function bySpan<Item>(
  items: readonly Item[],
  momentOf: (item: Item) => Instant,
  now: Instant,
): [Span, Item[]][] {
  const groups = Map.groupBy(items, (item) => spanOf(momentOf(item), now));
  return spans.flatMap((span) => {
    const own = groups.get(span);
    return own ? [[span, own] as [Span, Item[]]] : [];
  });
}
