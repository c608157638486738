import { type NoticesEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decider, type Decision, refuse } from '@kyoyo/kernel';

/** An address at which a calendar program reads somebody's bookings, until it is revoked. */
export type CalendarFeedEvent = Extract<
  NoticesEvent,
  { type: 'CalendarFeedCreated' | 'CalendarFeedRevoked' }
>;
type Creation = Extract<CalendarFeedEvent, { type: 'CalendarFeedCreated' }>['data'];

export interface CalendarFeed {
  readonly personId: string | null;
  readonly revoked: boolean;
}

export type CalendarFeedCommand =
  | {
      readonly type: 'CreateCalendarFeed';
      readonly creation: Creation;
      /** How many the person has that are not revoked. */
      readonly alreadyOpen: number;
    }
  | { readonly type: 'RevokeCalendarFeed' };

export const feedsMax = 50;

export const calendarFeedDecider: Decider<
  CalendarFeed,
  CalendarFeedCommand,
  CalendarFeedEvent,
  Problem
> = {
  initial: { personId: null, revoked: false },

  decide({ personId, revoked }, command): Decision<CalendarFeedEvent, Problem> {
    switch (command.type) {
      case 'CreateCalendarFeed':
        if (personId !== null) return refuse(problem('already-exists'));
        if (command.alreadyOpen >= feedsMax) {
          return refuse(problem('too-many-feeds', { max: feedsMax }));
        }
        return accept({ type: 'CalendarFeedCreated', data: command.creation });
      case 'RevokeCalendarFeed':
        if (personId === null) return refuse(problem('not-found'));
        return revoked ? accept() : accept({ type: 'CalendarFeedRevoked', data: { personId } });
    }
  },

  evolve: (_, { type, data: { personId } }) => ({
    personId,
    revoked: type === 'CalendarFeedRevoked',
  }),
};
