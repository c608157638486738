import type { NoticeKind, WaitlistEvent } from '@kyoyo/contracts';
import { aboutWaiting, type Said } from './said.ts';

type DataOf<Type extends WaitlistEvent['type']> = Extract<WaitlistEvent, { type: Type }>['data'];

const endOfWaiting: Readonly<Record<string, NoticeKind>> = {
  'instrument-retired': 'waitlist-retired',
  'instrument-transferred': 'waitlist-transferred',
};

/** Who waits for a time is told when it comes, and when it does not. */
export const ofWaiting: {
  readonly [Type in WaitlistEvent['type']]?: (data: DataOf<Type>) => readonly Said[];
} = {
  WaitlistPromoted: ({ booking: { personId }, instrumentId, period, heldUntil }) => [
    {
      personId,
      kind: 'waitlist-promoted',
      instrumentId,
      params: { period, until: { start: heldUntil, end: heldUntil } },
      link: '/bookings',
    },
  ],
  WaitlistLapsed: ({ explanation, reason, ...wish }) =>
    explanation === null
      ? aboutWaiting(wish, 'waitlist-lapsed')
      : aboutWaiting(wish, endOfWaiting[reason] ?? 'waitlist-lapsed', { reason: explanation }),
  WaitlistSuspended: ({ reason, ...wish }) => aboutWaiting(wish, 'waitlist-suspended', { reason }),
  WaitlistResumed: (wish) => aboutWaiting(wish, 'waitlist-resumed'),
};
