import type { TouchedBooking } from '@kyoyo/contracts';
import type { Coming } from '../instruments/coming.ts';
import type { Touched } from './touched.ts';

/** Those after a certain one; the cursor is the id of the last of the page before. */
export function pageOfTouched(
  touched: readonly Touched[],
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
) {
  const from = cursor ? touched.findIndex(({ id }) => id === cursor) + 1 : 0;
  const items = touched.slice(from, from + limit).map(viewOf);
  const isLast = from + limit >= touched.length;
  const nextCursor = isLast ? null : (items.at(-1)?.reservationId ?? null);
  return { items, nextCursor, total: touched.length };
}

/** How many cannot stand, and how many stand without something. */
export function countsOf(touched: readonly Touched[]) {
  const lost = touched.filter(({ stands }) => stands === null).length;
  const lacking = touched.filter(({ replaced }) =>
    replaced.some(({ instead }) => instead === null),
  );
  return { lost, without: lacking.filter(({ stands }) => stands !== null).length };
}

const viewOf = ({ replaced, stands, beside, status, ...one }: Touched): TouchedBooking => ({
  ...named(one),
  status,
  loses: replaced.map(({ kind, instead, problem }) => ({
    kind,
    instead: instead && nameIn(kind, instead),
    problem: problem ? { slug: problem.slug, ...problem.members } : null,
  })),
  canStand: stands !== null,
  beside: beside.map(named),
});

const named = ({ id, slot, booking }: Pick<Coming, 'id' | 'slot' | 'booking'>) => ({
  reservationId: id,
  period: slot.period,
  organisationId: booking.organisationId,
  personId: booking.personId,
});

/** The number of a unit or piece, or the person who operates. */
const nameIn = (kind: TouchedBooking['loses'][number]['kind'], resource: string): string =>
  resource.split('/')[kind === 'accessory' ? 2 : 1] ?? '';
