import type { NoticesEvent, Problem } from '@kyoyo/contracts';
import { accept, type Decider, derivedId } from '@kyoyo/kernel';

/** One notice to one person about one event: raised once, however often the event comes. */
export type NoticeEvent = Extract<NoticesEvent, { type: 'NoticeRaised' }>;

export interface NoticeCommand {
  readonly type: 'RaiseNotice';
  readonly notice: NoticeEvent['data'];
}

export const noticeIdOf = (eventId: string, personId: string, kind: string): string =>
  derivedId('notice', eventId, personId, kind);

export const noticeDecider: Decider<
  { readonly raised: boolean },
  NoticeCommand,
  NoticeEvent,
  Problem
> = {
  initial: { raised: false },
  decide: ({ raised }, { notice }) =>
    raised ? accept() : accept({ type: 'NoticeRaised', data: notice }),
  evolve: () => ({ raised: true }),
};
