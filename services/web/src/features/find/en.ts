import type { words as ja } from './ja.ts';

export const words: typeof ja = {
  find: {
    title: 'Find an instrument',
    search: 'Name, technique or institution',
    searchPlaceholder: 'e.g. microscope, XRD, FE-SEM',
    institution: 'Institution',
    network: 'Network',
    category: 'Field',
    technique: 'Technique',
    all: 'All',
    moreTechniques: 'More techniques',
    fewerTechniques: 'Fewer techniques',
    clear: 'Clear all filters',
    searching: 'Searching …',
    count: (count) => `${count} instrument${count === 1 ? '' : 's'}`,
    similar: (asked, found) => `Nothing is called “${asked}”. Shown is what is near “${found}”.`,
    partial: 'Nothing has all of these words. Shown is what has some of them, the nearest first.',
    synonym: 'Found by another name, technique or place',
    nearly: 'Found by a similar word',
    partly: 'Found by some of the words',
    free: {
      find: 'Find what is free',
      between: 'Free between',
      for: 'For',
      hours: (hours) => `${hours} hour${hours === 1 ? '' : 's'}`,
      alsoTaken: 'Also show what is not free, below',
      count: (free) => `${free} free, the nearest free time first.`,
      first: (slot) => `First free: ${slot}`,
      nothing:
        'What fits is taken in this period. Please change the period or how long you need it.',
      over: 'This period is over. Please choose one to come.',
      none: 'Not free in this period',
    },
    empty: 'Nothing fits. Try a shorter word, or leave out a filter.',
  },
};
