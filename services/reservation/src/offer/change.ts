import type { Bilingual, OfferChange, Problem, Slot, TouchedBooking } from '@kyoyo/contracts';
import { overlaps, type Period } from '@kyoyo/kernel';
import { assignmentOf } from '../free-time/needs.ts';
import type { Coming } from '../instruments/coming.ts';
import { resourcesOf } from '../taking-time/resources.ts';

/** What a slot has that a change takes away, and all that may serve instead where it is free. */
export interface Loss {
  readonly kind: TouchedBooking['loses'][number]['kind'];
  readonly resource: string;
  readonly others: readonly string[];
  /** The rule that it would break, where it is one. */
  readonly problem?: Problem;
}

/** What somebody is about to change, as those see it who have booked. */
export interface Looked {
  readonly institutionId: string;
  /** Whose bookings it may concern. */
  readonly among:
    | { readonly instrumentId: string }
    | { readonly accessoryId: string }
    | { readonly operatorId: string };
  /** Whether it takes from a run what is in use; a run goes on to its end otherwise. */
  readonly concernsRuns: boolean;
  readonly lossesOf: (one: Pick<Coming, 'slot' | 'booking'>) => readonly Loss[];
}

/** A change of what is offered. */
export interface Change extends Looked {
  readonly kind: OfferChange;
  /** Of what a booking may be without, and stand. */
  readonly name: Bilingual | null;
}

export interface Replaced extends Loss {
  /** What serves instead; null where nothing is free for all of the booking's time. */
  readonly instead: string | null;
}

/** What serves each booking instead, the first ones first; no time is given away twice. */
export function replaceAll<One extends { readonly slot: Slot; readonly losses: readonly Loss[] }>(
  touched: readonly One[],
  taken: ReadonlyMap<string, readonly Period[]>,
): (One & { readonly replaced: readonly Replaced[] })[] {
  const busy = new Map(taken);
  return touched.map((one) => {
    const { occupied } = one.slot;
    const isFree = (resource: string): boolean =>
      !(busy.get(resource) ?? []).some((period) => overlaps(period, occupied));
    const replaced = one.losses.map((loss) => {
      const instead = loss.others.find(isFree) ?? null;
      if (instead !== null) busy.set(instead, [...(busy.get(instead) ?? []), occupied]);
      return { ...loss, instead };
    });
    return { ...one, replaced };
  });
}

/** The slot with what there is by then; null where it has no unit left, or no instrument. */
export function standingWith(slot: Slot, replaced: readonly Replaced[]): Slot | null {
  const isLost = ({ kind, instead }: Replaced) =>
    kind === 'instrument' || (kind === 'unit' && instead === null);
  if (replaced.some(isLost)) return null;
  const now = new Map(replaced.map(({ resource, instead }) => [resource, instead]));
  const resources = resourcesOf(slot).flatMap((resource) =>
    now.has(resource) ? (now.get(resource) ?? []) : [resource],
  );
  const assignment = assignmentOf(resources.map((resource) => ({ resource, taken: [] })));
  return { ...slot, ...assignment };
}
