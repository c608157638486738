import type { words as ja } from './ja.ts';

export const words: typeof ja = {
  nav: {
    label: 'Main pages',
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
