import type { words as ja } from './ja.ts';

export const words: typeof ja = {
  standing: {
    title: 'Before you book',
    notBookable: 'You cannot book this as things are',
    approval: 'Needs approval',
    short: {
      'does-not-book': 'Not for this role',
      'class-not-certified': 'Class not certified',
      'class-expired': 'Class has ended',
      'not-open-to-class': 'Not open to your class',
      'terms-not-accepted': 'Terms to be accepted',
      'training-required': 'Training needed',
      'training-expired': 'Training has run out',
      'instrument-not-bookable': 'Takes no bookings',
    },
  },
};
