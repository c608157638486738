import type { Period } from '@kyoyo/kernel';

/** A half-open period as PostgreSQL writes it. */
export const rangeOf = ({ start, end }: Period): string => `[${start},${end})`;
