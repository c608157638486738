import { type Instant, japanDate, japanInstant, japanWeekday } from '@kyoyo/kernel';

export const daysBefore = 365;
const daysAfter = 14;

/** A day in Japan. */
export interface Day {
  readonly date: string;
  readonly midnight: Instant;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
}

/** Every day that the plan covers. */
export const daysOf = (today: string): Day[] =>
  Array.from({ length: daysBefore + daysAfter }, (_, day) => {
    const midnight = japanInstant(today, (day - daysBefore) * 1_440);
    return { midnight, date: japanDate(midnight), weekday: japanWeekday(midnight) };
  });
