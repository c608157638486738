import type { words as ja } from './ja.ts';

export const words: typeof ja = {
  waiting: {
    help: 'When time becomes free it is held for the first in line.',
    empty: 'Nobody is waiting.',
    minutes: (minutes: string) => `for ${minutes}`,
    place: (place: number) => `No. ${place}`,
    status: { waiting: 'waiting', promoted: 'offered', left: 'left', lapsed: 'over' },
  },
  waitlist: {
    offer: 'Join the waitlist',
    help: 'When time becomes free it is held for the next in line, who is told.',
    when: 'When',
    thatDay: 'Any time that day',
    sameTime: 'Only this time',
    window: 'A period of your own',
    minutes: 'For how long (minutes)',
    join: 'Wait for it',
    joined: 'You are on the waitlist',
    joinedHelp: 'When it is your turn you will see it on the bookings page and get a notice.',
    title: 'Waitlist',
    place: (place: number) => `Number ${place} in line`,
    wish: (length: string) => `${length} within this time`,
    leave: 'Leave',
    promoted: 'It is your turn',
    promotedHelp: 'This time is held for you. Please confirm before it runs out.',
    accept: 'Confirm',
    refuse: 'Let it go',
    windowOver: 'The time you waited for is over.',
    ended: 'Ended',
  },
};

export const eventNames = {
  WaitlistJoined: 'Joined the waitlist',
  WaitlistPromoted: 'Promoted from the waitlist',
  WaitlistLeft: 'Left the waitlist',
  WaitlistLapsed: 'Waitlist entry lapsed',
};
