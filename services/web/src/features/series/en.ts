import type { words as ja } from './ja.ts';

export const words: typeof ja = {
  series: {
    repeat: 'Repeat',
    every: 'How often',
    weekly: 'Every week',
    fortnightly: 'Every two weeks',
    everyDays: 'Every so many days',
    days: 'Days between',
    ends: 'Ends',
    byCount: 'After a number of times',
    byDate: 'On a date',
    count: 'How many times',
    until: 'Last day',
    max: (max: number) => `At most ${max} times.`,
    quoteEach: 'This is the price of one time.',
    preview: 'Check the dates',
    previewTitle: 'Dates',
    free: 'can be booked',
    all: (count: number) => `All ${count} can be booked.`,
    some: (free: number, count: number) => `${free} of ${count} can be booked.`,
    none: 'None of these can be booked.',
    onConflict: 'Where some cannot be had',
    refuse: 'Book only if all can be had',
    skip: 'Leave out those that cannot be had',
    book: (count: number) => `Book ${count}`,
    request: (count: number) => `Ask for approval of ${count}`,
    done: (count: number) => `${count} booked`,
    requested: (count: number) => `Approval of ${count} asked for`,
    skipped: (count: number) => `${count} could not be booked.`,
    title: (count: number) => `Repeated booking (${count} to come)`,
    others: (count: number) => `Show ${count} more`,
    fewer: 'Show fewer',
    scope: 'Which ones',
    scopes: { one: 'This one', following: 'This and the following', all: 'All' },
    shift: (shift: string) => `The others move by as much: ${shift}`,
    later: (span: string) => `${span} later`,
    earlier: (span: string) => `${span} earlier`,
    sameTime: 'same start',
    length: (length: string) => `${length} long`,
    and: ', ',
    cancelCount: (count: number) => `${count} bookings will be cancelled.`,
    feeOfSome: (count: number, percent: number, price: string | null) =>
      price === null
        ? `${count} of them cost ${percent}% of the price.`
        : `${count} of them cost ${percent}% of the price: ${price} in all, tax included.`,
    conflicts: 'These cannot be moved',
  },
};

export const eventNames = {
  SeriesBooked: 'Series booked',
  SeriesMoved: 'Series moved',
  SeriesCancelled: 'Series cancelled',
};
