import type { words as ja } from './ja.ts';

export const words: typeof ja = {
  bookings: {
    title: 'Bookings',
    upcoming: 'Coming',
    past: 'Past',
    empty: 'No bookings yet.',
    emptyAction: 'Find an instrument',
    cost: (yen) => `Charged ${yen}`,
    again: 'Book again',
    move: 'Move',
    cancel: 'Cancel booking',
    cancelReason: 'Reason (optional)',
    confirm: 'Confirm',
    checkIn: 'Check in',
    checkOut: 'Check out',
    history: 'History',
    moved: 'Moved',
    heldUntil: (until) => `until ${until}`,
    used: 'Really used',
    correct: 'Correct the use',
    correctReason: 'Why it is corrected',
    correctHelp: 'The price is calculated anew from the corrected time, and the user is told.',
    contractLapsed:
      'Its contract no longer covers this booking, so nobody can check in. Please change its contract, or cancel it.',
    touched: (change: string) =>
      `The facility has changed this booking because of ${change}. Moving or cancelling it is free of charge.`,
    keptWaiting:
      'Waiting for the use before to end. You will get a notice when it has. Cancelling is free.',
    suspended: (reason: string) =>
      `The instrument is suspended. The booking stands, but nobody can check in until it is resumed. Reason: ${reason}`,
  },
  status: {
    held: 'Held',
    expired: 'Expired',
    requested: 'Waiting for approval',
    declined: 'Declined',
    'no-show': 'Not used',
    unused: 'Over without use',
    confirmed: 'Confirmed',
    cancelled: 'Cancelled',
    running: 'In use',
    done: 'Done',
  },
  extending: {
    action: 'Extend',
    title: 'Extend the use',
    now: (period: string) => `Booked now: ${period}`,
    until: 'End',
    plus: (span: string) => `+${span}`,
    extendTo: (clock: string) => `Extend to ${clock}`,
    done: (clock: string) => `Extended to ${clock}.`,
    extra: (yen: string) => `For the longer time: ${yen} (with tax)`,
    total: (yen: string) => `Then in all: ${yen} (with tax)`,
    nextDay: (clock: string) => `${clock} next day`,
    none: 'It cannot be extended now.',
    taken: {
      booking: 'Somebody has booked this time, or the time that is kept around a booking.',
      outage: 'The instrument is out of service in this time.',
    },
    lengths: 'Choose a length',
    limit: {
      booking: (clock: string) => `Until ${clock}: then the next booking follows.`,
      outage: (clock: string) => `Until ${clock}: the instrument is then out of service.`,
      closing: (clock: string) => `Until ${clock}: the facility then closes.`,
      longest: (clock: string) => `Until ${clock}: one use cannot be longer.`,
      horizon: (clock: string) => `Until ${clock}: later times are not open for booking yet.`,
    },
  },
  changing: {
    reason: 'Reason',
    handOver: 'Hand over',
    handOverHelp: 'The booking becomes theirs and cannot come back to you.',
    colleague: 'To whom',
    chooseColleague: 'Choose a colleague',
    noColleagues: 'Nobody else belongs to your organisation.',
    fee: (percent: number, price: string | null) =>
      price === null
        ? `Cancelling now costs ${percent}% of the price.`
        : `Cancelling now costs ${percent}% of the price: ${price}, tax included.`,
    acceptFee: 'Accept the fee and change it',
    feeWaived:
      'Nothing is owed if all of the time is booked by others. The amount is a quote by the present rate card; it is settled when the booked time is over.',
    noFee: 'Cancelling now is free.',
    by: 'Booked by',
    operating: 'I operate',
    operatingEmpty: 'There are no bookings that you operate.',
    technique: 'Technique',
    project: 'Project',
    purchaseOrder: 'Purchase order',
  },
};
