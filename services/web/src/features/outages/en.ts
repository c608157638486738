import type { words as ja } from './ja.ts';

export const words: typeof ja = {
  outages: {
    help: 'Times of maintenance or repair, in which the instrument cannot be booked.',
    add: 'Plan an outage',
    empty: 'No outage of this instrument is planned.',
    now: 'Out of use',
    coming: 'Planned',
    all: 'All units',
    unit: (unit: number) => `Unit ${unit}`,
    units: 'Units out of use',
    reason: 'Reason (those who booked will read it)',
    end: 'Back in use now',
    endHelp:
      'The time can be booked again. Bookings that were cancelled for the outage stay cancelled.',
    revoke: 'Call it off',
  },
};
