import type { words as ja } from './ja.ts';

export const words: typeof ja = {
  appName: 'Kyoyo 共用',
  tagline: 'Lab equipment, across organisations, now.',
  loading: 'Loading…',
  noPage: 'There is no such page',
  noPageHelp: 'The address may be wrong, or the page is gone.',
  retry: 'Try again',
  close: 'Close',
  cancel: 'Back',
  none: 'None',
  more: 'Show more',
  save: 'Save',
  skipToContent: 'Skip to content',
  menu: 'Menu',
  otherLanguage: '日本語',
  somethingWrong: 'Something went wrong',
  noConnection: 'The server does not answer. Please check your connection.',
  live: { on: 'Live', off: 'Reconnecting' },
  fields: { from: 'Start', to: 'End' },
};
