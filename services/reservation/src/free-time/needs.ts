import type { ServiceKind, Slot } from '@kyoyo/contracts';
import { durationMs, overlaps, type Period } from '@kyoyo/kernel';

/** Something or somebody whose time can be taken, and the time that is not free. */
export interface Member {
  readonly resource: string;
  readonly taken: readonly Period[];
}

/** Alternatives of which a booking needs one, the best first. */
export interface Need {
  readonly kind: 'unit' | 'operator' | 'accessory';
  readonly members: readonly Member[];
}

/** What is asked for, beside the time. */
export interface Wanted {
  readonly serviceKind: ServiceKind;
  readonly technique: string | null;
  /** A certain operator; null for whoever is free. */
  readonly operatorId: string | null;
  readonly accessoryIds: readonly string[];
}

/** Who of each need is free for the whole period; undefined for a need that nobody can meet. */
export const choose = (needs: readonly Need[], period: Period): (Member | undefined)[] =>
  needs.map(({ members }) =>
    members.find(({ taken }) => !taken.some((one) => overlaps(one, period))),
  );

/** Whoever has least to do comes first. */
export const byLoad = (members: readonly Member[]): Member[] =>
  members.toSorted((a, b) => loadMs(a) - loadMs(b));

const loadMs = ({ taken }: Member): number =>
  taken.reduce((sum, period) => sum + durationMs(period), 0);

/** Who and what serves a slot. */
export type Assignment = Pick<Slot, 'unit' | 'operatorId' | 'accessories'>;

/** The assignment that the chosen resources name. */
export function assignmentOf(chosen: readonly Member[]): Assignment {
  let unit = 1;
  let operatorId: string | null = null;
  const accessories: Slot['accessories'] = [];
  for (const { resource } of chosen) {
    const [first = '', second = '', third = ''] = resource.split('/');
    if (first === 'operator') operatorId = second;
    else if (first === 'accessory') accessories.push({ accessoryId: second, unit: Number(third) });
    else unit = Number(second);
  }
  return { unit, operatorId, accessories };
}
