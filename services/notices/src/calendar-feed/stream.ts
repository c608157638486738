import { type CalendarFeedEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decision, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

type Creation = Extract<CalendarFeedEvent, { type: 'CalendarFeedCreated' }>['data'];

interface CalendarFeed {
  readonly creation: Creation | null;
  readonly revoked: boolean;
}

type CalendarFeedCommand =
  | { readonly type: 'CreateCalendarFeed'; readonly creation: Creation }
  | { readonly type: 'RevokeCalendarFeed' };

/** Of a person, not revoked. */
export const feedsMax = 50;

/** An address at which a calendar program reads somebody's bookings, until it is revoked. */
export const calendarFeedStream = stream({
  name: 'calendar-feed',
  form: 1,
  initial: { creation: null, revoked: false },
  decide,
  evolve,
  tables: { calendar_feed: ['feed_id'] },
  rows: ({ creation, revoked }, { id, openedAt }) =>
    creation
      ? [
          row('calendar_feed', {
            feed_id: id,
            person_id: creation.personId,
            language: creation.language,
            revoked,
            created_at: openedAt,
          }),
        ]
      : [],
  claims: ({ creation, revoked }, { id }) =>
    creation && !revoked
      ? [
          {
            taker: id,
            resource: `calendar-feeds/${creation.personId}`,
            period: 'always',
            until: null,
            share: { amount: 1, of: feedsMax },
            otherwise: problem('too-many-feeds', { max: feedsMax }),
          },
        ]
      : [],
});

function decide(
  { creation, revoked }: CalendarFeed,
  command: CalendarFeedCommand,
): Decision<CalendarFeedEvent, Problem> {
  if (command.type === 'CreateCalendarFeed') {
    return creation
      ? refuse(problem('already-exists'))
      : accept({ type: 'CalendarFeedCreated', data: command.creation });
  }
  if (!creation) return refuse(problem('not-found'));
  const { personId } = creation;
  return revoked ? accept() : accept({ type: 'CalendarFeedRevoked', data: { personId } });
}

function evolve(state: CalendarFeed, { type, data }: CalendarFeedEvent): CalendarFeed {
  return type === 'CalendarFeedCreated'
    ? { creation: data, revoked: false }
    : { ...state, revoked: true };
}
