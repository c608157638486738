import type { words as ja } from './ja.ts';

export const words: typeof ja = {
  board: {
    title: 'Lab board',
    date: 'Date',
    institution: 'Institution',
    instrument: 'Instrument',
    inUse: 'In use',
    idle: 'Idle',
    utilisation: "Today's use",
    reserved: 'Reserved',
    used: 'Used',
    emptyThen: 'At that time no instrument of this institution had been registered.',
    empty: 'This institution has no instruments yet.',
    now: 'Now',
    details: 'Booking',
    person: 'Person',
    anonymous: 'Another organisation',
  },
  compare: {
    title: 'Side by side',
    open: 'Side by side',
    choose: 'Choose instruments',
    placeholder: 'Add an instrument by name',
    empty: 'Choose instruments to compare when they are free.',
    clear: 'Remove all',
    common: 'When all are free',
    noCommon: 'There is no time in this period when all of them are free.',
  },
};
