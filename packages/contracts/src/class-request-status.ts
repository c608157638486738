import { z } from 'zod';
import type { Bilingual } from './primitives.ts';

/** What has become of a request for a class. */
export const classRequestStatus = z.enum(['open', 'withdrawn', 'declined', 'certified']);
export type ClassRequestStatus = z.infer<typeof classRequestStatus>;

export const classRequestStatusNames: Readonly<Record<ClassRequestStatus, Bilingual>> = {
  open: { ja: '審査中', en: 'open' },
  withdrawn: { ja: '取下げ済み', en: 'withdrawn' },
  declined: { ja: '見送り済み', en: 'declined' },
  certified: { ja: '認定済み', en: 'certified' },
};
