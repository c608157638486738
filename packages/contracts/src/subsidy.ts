import { type Instant, japanDay } from '@kyoyo/kernel';
import { z } from 'zod';
import { anniversary, daysFrom } from './calendar-days.ts';
import { bilingual, bilingualName, date, givenName, id, instant } from './primitives.ts';
import { newRateCard } from './new-rate-card.ts';
import { rateCard } from './rate-card.ts';
import { byRule } from './shape-rules.ts';

/** What the use of a subsidised instrument costs under usage terms, until its end. */
export const subsidyMode = z.enum(['free', 'at-cost']);
export type SubsidyMode = z.infer<typeof subsidyMode>;

/** The office that answers for a decision, such as 研究支援課, and the day; never a person's name. */
export const signOff = z.object({ office: z.string(), on: date });

/** How an instrument that a subsidy paid for may be charged. */
export const subsidyRule = z.object({
  programme: bilingual,
  /** What it was bought for. */
  purpose: z.string(),
  acquiredOn: date,
  years: z.int(),
  mode: subsidyMode,
  /** The last day on which the mode holds, to its 24:00. It rules, whatever the years come to. */
  lastDay: date,
  /** The prices of use at cost; null where use is free. */
  costCard: z.object({ cardId: id, card: rateCard }).nullable(),
  signedOff: signOff,
});
export type SubsidyRule = z.infer<typeof subsidyRule>;

/** A rule, and the instant from which it holds: a later one leaves what was before as it was. */
export const datedSubsidy = z.object({ effectiveFrom: instant, rule: subsidyRule });
export type DatedSubsidy = z.infer<typeof datedSubsidy>;

export const newSignOff = z.strictObject({ office: givenName(200), on: date });

/** As somebody declares it; the cost card gets its id when it is taken. */
export const newSubsidyRule = z
  .strictObject({
    programme: bilingualName.strict(),
    purpose: givenName(500),
    acquiredOn: date,
    years: z.int().min(1).max(30),
    mode: subsidyMode,
    lastDay: date,
    costCard: newRateCard.nullable().default(null),
    signedOff: newSignOff,
  })
  .refine(({ mode, costCard }) => (mode === 'at-cost') === (costCard !== null), {
    path: ['costCard'],
    message: byRule('cost-card-with-mode'),
  })
  .refine(({ acquiredOn, lastDay }) => lastDay >= acquiredOn, {
    path: ['lastDay'],
    message: byRule('end-before-start'),
  });
export type NewSubsidyRule = z.infer<typeof newSubsidyRule>;

/** The instant from which use is charged as without a subsidy: 24:00 of the last day, in Japan. */
export const subsidyEnd = ({ lastDay }: Pick<SubsidyRule, 'lastDay'>): Instant =>
  japanDay(lastDay).end;

/**
 * The day before the n-th anniversary of the acquisition. Where the year has no such day (29 February)
 * the anniversary is the day after. It only proposes the end: the one that is stored rules.
 */
export const proposedLastDay = (acquiredOn: string, years: number): string =>
  daysFrom(anniversary(acquiredOn, years), -1);

/** The rule that holds at an instant, or undefined before the first; it may be over. */
export const subsidyAt = <Dated extends DatedSubsidy>(
  subsidies: readonly Dated[],
  at: Instant,
): Dated | undefined => subsidies.findLast(({ effectiveFrom }) => effectiveFrom <= at);
