import type { NoticeEvent, Problem } from '@kyoyo/contracts';
import { accept, type Decision, derivedId } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

interface Notice {
  readonly raised: NoticeEvent['data'] | null;
}

interface NoticeCommand {
  readonly type: 'RaiseNotice';
  readonly notice: NoticeEvent['data'];
}

export const noticeIdOf = (eventId: string, personId: string, kind: string): string =>
  derivedId('notice', eventId, personId, kind);

/** One notice to one person about one event: raised once, however often the event comes. */
export const noticeStream = stream({
  name: 'notice',
  form: 1,
  initial: { raised: null },
  decide: ({ raised }: Notice, { notice }: NoticeCommand): Decision<NoticeEvent, Problem> =>
    raised ? accept() : accept({ type: 'NoticeRaised', data: notice }),
  evolve: (_: Notice, { data }: NoticeEvent): Notice => ({ raised: data }),
  tables: { notice: ['notice_id'] },
  rows: ({ raised }, { id, openedAt }) =>
    raised
      ? [
          row('notice', {
            notice_id: id,
            person_id: raised.personId,
            kind: raised.kind,
            params: JSON.stringify(raised.params),
            link: raised.link,
            raised_at: openedAt,
          }),
        ]
      : [],
});
