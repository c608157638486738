import type { SubscriptionEvent } from '@kyoyo/contracts';
import { type Instant, later, plusMinutes } from '@kyoyo/kernel';
import { partyOf, type Subscription } from '../state.ts';

const dayMinutes = 1_440;
/** How long before whoever does not want the next period has to cancel. */
const daysBefore = { regular: 7, trial: 3 } as const;

/** By when it has to be cancelled, so that no other period follows. */
const cancelBefore = ({ kind, period }: NonNullable<Subscription['current']>, noticeDays: number) =>
  kind === 'trial' ? period.end : plusMinutes(period.end, -noticeDays * dayMinutes);

/** When it is to be said that another period follows; null where none does, or it has been said. */
export function announcementAt(state: Subscription): Instant | null {
  const { status, current, endsAt, announced, plan } = state;
  if (status !== 'running' || !current || endsAt !== null) return null;
  if (announced === current.period.end) return null;
  const days = daysBefore[current.kind];
  const at = plusMinutes(cancelBefore(current, plan.noticeDays), -days * dayMinutes);
  return later(at, current.period.start);
}

export function announcement(state: Subscription, now: Instant): SubscriptionEvent[] {
  const at = announcementAt(state);
  const { current, plan } = state;
  if (at === null || at > now || !current) return [];
  return [
    {
      type: 'SubscriptionRenewalAnnounced',
      data: {
        ...partyOf(state),
        kind: current.kind,
        plan,
        renewsAt: current.period.end,
        cancelBefore: later(cancelBefore(current, plan.noticeDays), current.period.start),
      },
    },
  ];
}
