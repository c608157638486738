import { z } from 'zod';
import { chargeKind } from '../events/charge.ts';
import { id, instant, organisationClass, yen, yenSum } from '../primitives.ts';
import { whatIfAsked } from '../what-if.ts';

/** What some charges came to, and what they would have come to. Refused ones would be nothing. */
const whatIfSums = z.object({
  count: z.int(),
  /** For which the other rule has no price. */
  refused: z.int(),
  /** Whose total would be another. */
  differing: z.int(),
  net: z.object({ was: yenSum, would: yenSum }),
  tax: z.object({ was: yenSum, would: yenSum }),
  total: z.object({ was: yenSum, would: yenSum }),
});
export type WhatIfSums = z.infer<typeof whatIfSums>;

/** Null where there is nothing to recover. */
const recoveredShare = z.object({ was: z.string().nullable(), would: z.string().nullable() });
/** What comes in before tax against what keeping instruments costs in those months, in percent. */
const whatIfRecovery = z.object({
  net: z.object({ was: yenSum, would: yenSum }),
  maintenanceYen: yenSum,
  fullCostYen: yenSum,
  ofMaintenancePercent: recoveredShare,
  ofFullCostPercent: recoveredShare,
});
export type WhatIfRecovery = z.infer<typeof whatIfRecovery>;

const served = z.object({ organisations: z.int(), minutes: z.int() });

export const whatIfResult = z.object({
  all: whatIfSums,
  months: z.array(whatIfSums.extend({ month: z.string() })),
  classes: z.array(whatIfSums.extend({ organisationClass })),
  /** Startups with at least one run, and how long those took in all. */
  startups: z.object({ was: served, would: served }),
  /** Of those instruments whose costs are known. */
  recovery: whatIfRecovery.extend({ withSheet: z.int() }),
  /** Charges that the unchanged rule does not give back to the yen, or whose use is not known here. */
  unexplained: z.int(),
  instruments: z.int(),
  organisations: z.int(),
});
export type WhatIfResult = z.infer<typeof whatIfResult>;

export const whatIfView = z
  .object({
    id,
    institutionId: id,
    personId: id,
    asked: whatIfAsked,
    status: z.enum(['running', 'done', 'cancelled', 'failed']),
    runsTotal: z.int(),
    runsDone: z.int(),
    beganAt: instant,
    expiresAt: instant,
    /** Null until it is done. */
    result: whatIfResult.nullable(),
  })
  .meta({ id: 'WhatIf' });

/** All of one instrument or organisation; what would change most comes first. */
export const whatIfGroup = whatIfSums
  .extend({
    id,
    /** Null for organisations, and for instruments whose costs are not known. */
    recovery: whatIfRecovery.nullable(),
  })
  .meta({ id: 'WhatIfGroup' });
export type WhatIfGroup = z.infer<typeof whatIfGroup>;

/** A charge that would be another; those without a price come first, then by the difference. */
export const whatIfRun = z
  .object({
    chargeId: id,
    reservationId: id,
    instrumentId: id,
    organisationId: id,
    organisationClass,
    kind: chargeKind,
    usedTo: instant,
    was: yen,
    /** Null where there would be no price. */
    would: yen.nullable(),
    /** Why there would be none, as a problem's slug. */
    refused: z.string().nullable(),
  })
  .meta({ id: 'WhatIfRun' });
export type WhatIfRun = z.infer<typeof whatIfRun>;
