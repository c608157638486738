import { z } from 'zod';
import type { Bilingual } from './primitives.ts';

/** What a person's qualification on an instrument is worth on a given day. */
export const qualificationStanding = z.enum(['none', 'valid', 'expired', 'failed', 'revoked']);
export type QualificationStanding = z.infer<typeof qualificationStanding>;

/** What has become of the newest request for a training. */
export const trainingRequestStatus = z.enum(['none', 'requested', 'scheduled', 'withdrawn']);
export type TrainingRequestStatus = z.infer<typeof trainingRequestStatus>;

export const trainingRequestStatusNames: Readonly<Record<TrainingRequestStatus, Bilingual>> = {
  none: { ja: '申込みなし', en: 'not requested' },
  requested: { ja: '申込み中', en: 'requested' },
  scheduled: { ja: '日程決定', en: 'scheduled' },
  withdrawn: { ja: '取下げ', en: 'withdrawn' },
};
