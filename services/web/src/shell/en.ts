import type { words as ja } from './ja.ts';

export const words: typeof ja = {
  nav: {
    label: 'Main pages',
    places: 'Main places',
    use: 'Use',
    run: 'Run',
    money: 'Contracts and money',
    records: 'Records',
    findShort: 'Find',
    boardShort: 'Board',
    find: 'Find',
    bookings: 'Bookings',
    consultations: 'Consultations',
    training: 'Training',
    board: 'Lab board',
    charges: 'Charges',
    manage: 'Manage instruments',
    audit: 'Audit',
    logOut: 'Log out',
  },
  schemes: { auto: 'Colours: as the device', light: 'Colours: light', dark: 'Colours: dark' },
};
