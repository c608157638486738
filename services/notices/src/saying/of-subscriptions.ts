import {
  type AllowanceEvent,
  daysFrom,
  type NoticeKind,
  type SubscriptionEvent,
} from '@kyoyo/contracts';
import { japanDate } from '@kyoyo/kernel';
import { groupOf } from '../copies/groups.ts';
import type { Said } from './said.ts';

type DataOf<Type extends (SubscriptionEvent | AllowanceEvent)['type']> = Extract<
  SubscriptionEvent | AllowanceEvent,
  { type: Type }
>['data'];

const link = '/contracts';

/** For who binds the organisation, and whoever may book under the contract. */
const toAll = (
  { contractId }: { readonly contractId: string },
  kind: NoticeKind,
  params: Said['params'] = {},
): readonly Said[] => [{ contractId, kind, params, link }];

/** For who binds the organisation or keeps its money. */
const toBinders = (
  { organisationId, plan }: Pick<DataOf<'SubscriptionAgreed'>, 'organisationId' | 'plan'>,
  kind: NoticeKind,
  params: Said['params'] = {},
): readonly Said[] => [
  {
    group: groupOf.binders(organisationId),
    kind,
    params: { contract: plan.name, ...params },
    link,
  },
];

const lastDayBefore = (end: string): string => daysFrom(japanDate(end as never), -1);

/** What is asked and decided, what the next period will cost, and what ends or is used up. */
export const ofSubscriptions = {
  SubscriptionAsked: ({ institutionId, plan }: DataOf<'SubscriptionAsked'>): readonly Said[] => [
    {
      group: groupOf.managers(institutionId),
      kind: 'subscription-asked',
      params: { contract: plan.name },
      link,
    },
  ],
  SubscriptionAgreed: ({ startsOn, ...data }: DataOf<'SubscriptionAgreed'>) =>
    toBinders(data, 'subscription-agreed', { from: startsOn }),
  SubscriptionDeclined: ({
    organisationId,
    reason,
  }: DataOf<'SubscriptionDeclined'>): readonly Said[] => [
    {
      group: groupOf.binders(organisationId),
      kind: 'subscription-declined',
      params: { reason },
      link,
    },
  ],
  SubscriptionRenewalAnnounced: (data: DataOf<'SubscriptionRenewalAnnounced'>) =>
    toBinders(data, data.kind === 'trial' ? 'trial-ending' : 'subscription-renewing', {
      day: japanDate(data.renewsAt),
      total: data.plan.feeYen,
      until: lastDayBefore(data.cancelBefore),
    }),
  SubscriptionPlanChanged: ({ plan, ...data }: DataOf<'SubscriptionPlanChanged'>) =>
    toAll(data, 'subscription-plan-changed', { plan: plan.name, from: japanDate(data.from) }),
  SubscriptionPaused: (data: DataOf<'SubscriptionPaused'>) => toAll(data, 'subscription-paused'),
  SubscriptionResumed: (data: DataOf<'SubscriptionResumed'>) => toAll(data, 'subscription-resumed'),
  SubscriptionCancelled: (data: DataOf<'SubscriptionCancelled'>) =>
    toAll(data, 'subscription-cancelled', { until: lastDayBefore(data.endsAt) }),
  SubscriptionEnded: (data: DataOf<'SubscriptionEnded'>) => toAll(data, 'subscription-ended'),
  AllowanceNearlyExhausted: ({
    usedMinutes,
    minutes,
    ...data
  }: DataOf<'AllowanceNearlyExhausted'>) =>
    toAll(data, 'allowance-low', {
      used: hoursOf(usedMinutes),
      there: hoursOf(minutes),
      until: lastDayBefore(data.period.end),
    }),
  AllowanceExhausted: (data: DataOf<'AllowanceExhausted'>) =>
    toAll(data, 'allowance-exhausted', { until: lastDayBefore(data.period.end) }),
};

/** To a tenth: what is left is seen on the page. */
const hoursOf = (minutes: number): string => `${Math.round(minutes / 6) / 10}`;
