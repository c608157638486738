import { classNames, daysFrom, type NoticeKind, type OrganisationEvent } from '@kyoyo/contracts';
import { groupOf } from '../copies/groups.ts';
import type { Cause, ToGroup } from './said.ts';

type DataOf<Type extends OrganisationEvent['type']> = Extract<
  OrganisationEvent,
  { type: Type }
>['data'];

const forGood = { ja: '期限なし', en: 'further notice' };

const toBinders = (
  { subject }: Cause,
  kind: NoticeKind,
  params: ToGroup['params'],
): readonly ToGroup[] => [{ group: groupOf.binders(subject), kind, params, link: '/organisation' }];

/** Those who decide are asked; the organisation hears what was decided, and when a class ends. */
export const ofClasses = {
  ClassRequested: ({
    institutionId,
    class: asked,
  }: DataOf<'ClassRequested'>): readonly ToGroup[] => [
    {
      group: institutionId === null ? groupOf.operations : groupOf.managers(institutionId),
      kind: 'class-asked',
      params: { class: classNames[asked] },
      link: '/classes',
    },
  ],
  ClassDeclined: ({ class: asked, reason }: DataOf<'ClassDeclined'>, cause: Cause) =>
    toBinders(cause, 'class-declined', { class: classNames[asked], reason }),
  ClassCertified: (
    { class: certified, validFrom: from, validTo }: DataOf<'ClassCertified'>,
    cause: Cause,
  ) =>
    toBinders(cause, 'class-certified', {
      class: classNames[certified],
      from,
      until: validTo === null ? forGood : daysFrom(validTo, -1),
    }),
  ClassEndAnnounced: ({ daysLeft: days, ...ending }: DataOf<'ClassEndAnnounced'>, cause: Cause) =>
    toBinders(cause, ending.thereafter ? 'class-changing' : 'class-expiring', {
      ...endOf(ending),
      days,
    }),
  ClassExpired: (ending: DataOf<'ClassExpired'>, cause: Cause) =>
    toBinders(cause, ending.thereafter ? 'class-changed' : 'class-expired', endOf(ending)),
};

const endOf = ({ class: ended, validTo, thereafter }: DataOf<'ClassExpired'>) => ({
  class: classNames[ended],
  lastDay: daysFrom(validTo, -1),
  ...(thereafter && { next: classNames[thereafter] }),
});
