import type { words as ja } from './ja.ts';

export const words: typeof ja = {
  facility: {
    nav: 'Facility',
    title: 'Running the facility',
    subtitle: 'Requests to approve, operators, accessories, outages, the booking rules and prices.',
    institution: 'Institution',
    instrument: 'Instrument',
    notStaff: 'This page is for the staff of a facility.',
    noInstruments: 'This institution has no instruments yet.',
    tabs: {
      requests: 'Approval',
      operators: 'Operators',
      accessories: 'Accessories',
      outages: 'Outages',
      policies: 'Booking rules',
      prices: 'Prices',
      discounts: 'Discounts',
      costs: 'Costs',
      waitlist: 'Waitlist',
      displays: 'Displays',
    },
    waitingCount: (count: number) => `${count} waiting for approval`,
  },
};
