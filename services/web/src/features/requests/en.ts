import type { words as ja } from './ja.ts';

export const words: typeof ja = {
  requests: {
    help: 'Requests for instruments that need approval. The time is kept from others, so nothing conflicts.',
    empty: 'No request is waiting for approval.',
    approve: 'Approve',
    decline: 'Decline',
    approved: (who: string) => `The request of ${who} is approved, and they are told.`,
    declined: (who: string) => `The request of ${who} is declined, and they are told why.`,
    declineTitle: 'Decline the request',
    declineReason: 'Reason (the person who asked will read it)',
    purpose: 'Purpose and samples',
    technique: 'Technique',
    noPurpose: 'not given',
    accessories: (count: number) => (count === 1 ? '1 accessory' : `${count} accessories`),
    noConflict: 'No conflict',
    operator: 'Operator',
  },
};
