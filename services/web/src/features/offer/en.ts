import type { words as ja } from './ja.ts';

export const words: typeof ja = {
  offer: {
    none: 'No booking is touched.',
    title: (total: number) =>
      total === 1 ? 'This change touches 1 booking' : `This change touches ${total} bookings`,
    help: 'Those who booked are told what changes, and why. Moving or cancelling what is touched costs them nothing.',
    gets: {
      unit: (unit: string) => `Goes to unit ${unit}, at the same time.`,
      accessory: () => 'Gets another piece of the same accessory.',
      operator: (name: string) => `Gets another operator: ${name}.`,
    },
    loses: {
      unit: 'No unit is left at that time.',
      accessory: 'The accessory is gone.',
      operator: 'No operator is free at that time.',
    },
    inUse: 'It is in use now, and cannot be changed until the run is over.',
    beside: 'Who has the units that are left at that time:',
    mustCancel: (lost: number) =>
      `No unit is left for ${lost}: cancelled, free of charge. This cannot be undone.`,
    allStand: 'All of them stand, with what takes the place.',
    choice: 'What becomes of those for which nothing takes the place',
    keep: 'They stand, without what is gone',
    displace: (count: number) => `Cancel ${count}, free of charge`,
    reason: 'Reason (those who booked will read it)',
    cancelAnd: (count: number, action: string) =>
      count === 1 ? `Cancel 1 booking: ${action}` : `Cancel ${count} bookings: ${action}`,
    tellAnd: (action: string) => `Tell them: ${action}`,
  },
};
