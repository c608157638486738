import type { Allowance } from './queries.ts';

type Lots = Pick<Allowance, 'lots'>['lots'];

/** What is left of a period in minutes, infinitely many where there is no end of it. Pure. */
export function hoursLeft(lots: Lots, personId: string | undefined) {
  const hasSeat = lots.some((lot) => lot.personId !== null && lot.personId === personId);
  return {
    /** Whether it is of named persons. */
    bySeat: lots.some((lot) => lot.personId !== null),
    /** For oneself: of one's own seat and of what all share; null for whoever has none. */
    own: hasSeat
      ? sumOf(lots.filter((lot) => lot.personId === null || lot.personId === personId))
      : null,
    all: sumOf(lots),
  };
}

const sumOf = (lots: Lots): number =>
  lots.reduce(
    (sum, { minutes, taken, carriedOver }) =>
      minutes === null ? Infinity : sum + Math.max(0, minutes - taken - carriedOver),
    0,
  );
