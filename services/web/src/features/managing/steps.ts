import type { Instrument } from '../../api.ts';

/** The steps of an instrument's life; each is the last part of its address. */
export type Step =
  | 'approval'
  | 'decline'
  | 'proposal'
  | 'suspension'
  | 'resumption'
  | 'retirement'
  | 'transfer';

/** What a manager can do next. */
export const stepsFrom: Readonly<Record<Instrument['status'], readonly Step[]>> = {
  proposed: ['approval', 'decline'],
  declined: ['proposal'],
  approved: ['suspension', 'transfer', 'retirement'],
  suspended: ['resumption', 'transfer', 'retirement'],
  retired: [],
  transferred: ['approval', 'decline', 'retirement'],
};

/** The word of each step among the texts of managing. */
export const stepWords = {
  approval: 'approve',
  decline: 'decline',
  proposal: 'repropose',
  suspension: 'suspend',
  resumption: 'resume',
  retirement: 'retire',
  transfer: 'transfer',
} as const satisfies Record<Step, string>;

/** Steps of which people are told why. */
export const needsReason = (step: Step): boolean =>
  step === 'decline' || step === 'suspension' || step === 'retirement' || step === 'transfer';
