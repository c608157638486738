export const checkIn = {
  checkIn: {
    title: 'At the instrument',
    mine: 'Your booking',
    none: 'You have no booking on this instrument that could start now.',
    toInstrument: 'See free times',
    toBookings: 'My bookings',
    code: 'Code on the screen (8 digits)',
    codeHelp: 'Scanning the QR code fills it in.',
    start: 'Start using',
    stop: 'End using',
    started: 'Your use has begun.',
    stopped: 'Your use has ended. Thank you.',
    since: (time: string) => `In use since ${time}`,
    toOther: 'To the instrument you booked',
    rescan: 'Please type the new code, or scan again.',
  },
};
