import type { Tone } from '../../parts/tag.tsx';
import type { DifferenceKind } from './queries.ts';

/** What asks for nothing to be done now. */
export const isHarmless = (kind: DifferenceKind): boolean =>
  kind === 'not-paid' || kind === 'used-longer' || kind === 'unused';

export const toneOf = (kind: DifferenceKind): Tone => {
  if (isHarmless(kind)) return 'plain';
  return kind === 'not-billed' || kind === 'billed-less' || kind === 'disputed' ? 'waiting' : 'bad';
};
