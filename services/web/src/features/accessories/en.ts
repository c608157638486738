import type { words as ja } from './ja.ts';

export const words: typeof ja = {
  accessories: {
    help: 'Things that are booked with an instrument, as many at once as there are.',
    add: 'Add an accessory',
    empty: 'No accessories yet.',
    edit: 'Change',
    editTitle: 'Change the accessory',
    nameJa: 'Name (Japanese)',
    nameEn: 'Name (English)',
    units: 'How many',
    count: (count: number) => (count === 1 ? '1 piece' : `${count} pieces`),
    active: 'Can be booked',
    inactive: 'Cannot be booked',
    goesWith: 'Goes with',
  },
};
