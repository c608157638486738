import type { words as ja } from './ja.ts';

export const words: typeof ja = {
  networks: {
    title: 'Networks',
    help: 'Institutions that share their instruments together.',
    empty: 'There are no networks yet.',
    institutions: (count) => (count === 1 ? '1 institution' : `${count} institutions`),
    instruments: (count) => (count === 1 ? '1 instrument' : `${count} instruments`),
    members: 'Institutions',
    itsInstruments: 'Instruments of the network',
    freeSoon: (count) =>
      count === 1
        ? '1 instrument can be begun with within the hour'
        : `${count} instruments can be begun with within the hour`,
    countingFree: 'Looking what is free …',
    noInstruments: 'The institutions of this network share no instruments yet.',
    findWith: 'Search with other filters',
    unknown: 'There is no such network.',
    all: 'All networks',
    create: 'Create a network',
    edit: 'Change its institutions',
    nameJa: 'Name (Japanese)',
    nameEn: 'Name (English)',
    choose: 'Choose institutions',
    members1: 'Institutions (at least one)',
  },
};
