import { z } from 'zod';
import { someOf } from './bounds.ts';
import { date, givenName } from './primitives.ts';
import { byRule } from './shape-rules.ts';

/** What an organisation shows for the class that it asks for, and what a young firm says of itself. */

/** Who invested, by the kinds that the classes ask about. */
export const investorKinds = [
  'venture-capital',
  'university-fund',
  'public-fund',
  'company',
] as const;

/** A firm or a fund by its name; people who invest are not named, for events hold no personal data. */
export const investor = z.strictObject({ kind: z.enum(investorKinds), name: givenName(200) });
export type Investor = z.infer<typeof investor>;

const investorsMax = 20;

export const classEvidence = z.strictObject({
  /** As registered; null where there is none, as with universities. */
  capitalYen: z.int().min(0).max(100_000_000_000_000).nullable(),
  employees: z.int().min(0).max(10_000_000).nullable(),
  foundedOn: date.nullable(),
  investors: z
    .array(investor)
    .max(investorsMax)
    .refine(
      (all) => new Set(all.map(({ name }) => name)).size === all.length,
      byRule('named-twice'),
    ),
  /** Of the certificate of registry, or of whatever document shows the rest. */
  certificateNumber: z.string().trim().max(60),
  /** Which documents those who decide may ask for, in words. */
  documents: z.string().trim().min(1).max(1_000),
});
export type ClassEvidence = z.infer<typeof classEvidence>;

/** The devil river, the valley of death and the Darwinian sea: where a young firm stands. */
export const startupPhases = ['research', 'product', 'market'] as const;
export const startupNeeds = ['people', 'equipment', 'technology'] as const;

export const startupStage = z.strictObject({
  phase: z.enum(startupPhases),
  lacks: someOf(z.enum(startupNeeds), startupNeeds),
});
export type StartupStage = z.infer<typeof startupStage>;
