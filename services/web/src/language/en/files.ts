import type { files as ja } from '../ja/files.ts';

export const files: typeof ja = {
  files: {
    help: {
      photo:
        'JPEG, PNG or WebP, up to 5 MB. You can also drag files here. The first photo is shown in lists. Describe each for those who cannot see it.',
      document: 'PDF, up to 20 MB. You can also drag files here.',
    },
    choose: { photo: 'Choose photos', document: 'Choose PDFs' },
    take: 'Take a photo',
    link: 'Add an address',
    altText: 'What the photo shows',
    documentTitle: 'Title',
    first: 'Put first',
    firstOf: (index) => `Put photo ${index} first`,
    sending: (name) => `Sending ${name} …`,
    dismiss: 'Dismiss',
  },
  gallery: {
    label: 'Photos',
    previous: 'Previous photo',
    next: 'Next photo',
    show: (index, alt) => `Photo ${index}: ${alt}`,
    count: (index, all) => `${index} of ${all}`,
    full: 'Full size',
  },
};
