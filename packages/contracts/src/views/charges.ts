import { z } from 'zod';
import { id, instant, yen, yenSum } from '../primitives.ts';

export const disputeView = z
  .object({
    id,
    chargeId: id,
    institutionId: id,
    organisationId: id,
    personId: id.nullable(),
    line: z.int().nullable(),
    status: z.enum(['open', 'accepted', 'declined', 'withdrawn']),
    openedAt: instant,
    latestAt: instant,
    messages: z.array(
      z.object({
        at: instant,
        by: id,
        side: z.enum(['organisation', 'institution']),
        text: z.string(),
      }),
    ),
    /** Accepted, but for the second person whom the adjustment waits for. */
    waiting: z.object({ adjustment: z.object({ adjustmentId: id, netYen: yen }) }).nullable(),
    settled: z
      .object({
        outcome: z.enum(['accepted', 'declined', 'withdrawn']),
        adjustment: z.object({ adjustmentId: id, netYen: yen }).nullable(),
      })
      .nullable(),
    version: z.int(),
  })
  .meta({ id: 'Dispute' });

const chargeSum = z.object({ count: z.int(), net: z.int(), total: z.int() });

/** What charges come to, in groups: months the latest first, others the most first. */
export const chargeSumsView = z
  .object({
    all: chargeSum,
    /** `key`: a month, an id or a word; empty for what has none. */
    groups: z.array(chargeSum.extend({ key: z.string() })),
    /** Of groups that are not among them; null where all are. */
    rest: chargeSum.nullable(),
  })
  .meta({ id: 'ChargeSums' });

export const chargeSummary = z
  .object({ count: z.int(), net: yenSum, tax: yenSum, total: yenSum })
  .meta({ id: 'ChargeSummary' });
