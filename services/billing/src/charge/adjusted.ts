import type { ChargeAdjustment } from '@kyoyo/contracts';

/**
 * What finance has added to a charge, or taken off it: the rated price stays beside it, so that a
 * correction of the run is still priced by the rules alone.
 */
export interface Adjusted {
  readonly adjustments: readonly ChargeAdjustment[];
  /** What credit notes gave back of it for good, without tax. */
  readonly waivedYen: number;
  /** What waits for another person; null where nothing does. */
  readonly pending: ChargeAdjustment | null;
  /** How much each person has moved alone, up and down together. */
  readonly alone: Readonly<Record<string, number>>;
}
