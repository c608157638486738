import { z } from 'zod';
import type { Bilingual } from './primitives.ts';

/**
 * Where an instrument is in its life. `approved` means shared. A `transferred` one has come to
 * another institution and is shared again when that institution's committee approves it.
 */
export const instrumentStatus = z.enum([
  'proposed',
  'declined',
  'approved',
  'suspended',
  'retired',
  'transferred',
]);
export type InstrumentStatus = z.infer<typeof instrumentStatus>;

export const instrumentStatusNames: Readonly<Record<InstrumentStatus, Bilingual>> = {
  proposed: { ja: '提案中', en: 'proposed' },
  declined: { ja: '却下', en: 'declined' },
  approved: { ja: '共用中', en: 'shared' },
  suspended: { ja: '休止中', en: 'suspended' },
  retired: { ja: '廃止', en: 'retired' },
  transferred: { ja: '移管（承認待ち）', en: 'transferred, not approved yet' },
};
