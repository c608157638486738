import { z } from 'zod';
import { anniversary, daysFrom } from './calendar-days.ts';
import { bilingualName, exactNumber, organisationClass } from './primitives.ts';
import { exactPercent } from './bounds.ts';
import { byRule } from './shape-rules.ts';

/** What institutions take off for some of those who use their instruments, beside classes. */

/** Of an age that some institution lets in cheaper. */
export const ageLimit = z.int().min(18).max(70);

/** For organisations of certain classes, or for people under an age. */
export const discountFor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('class'), classes: z.array(organisationClass) }),
  z.object({ kind: z.literal('under-age'), years: z.int() }),
]);

export const discountRule = z.object({
  code: z.string(),
  label: z.object({ ja: z.string(), en: z.string() }),
  percent: exactNumber,
  for: discountFor,
  /** The most that a person's use of one instrument comes to in a month; null for no limit. */
  monthlyCapYen: z.int().nullable(),
});
export type DiscountRule = z.infer<typeof discountRule>;

const newDiscountRule = z.strictObject({
  code: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .regex(/^[\w-]+$/),
  label: bilingualName,
  percent: exactPercent,
  for: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('class'),
      classes: z
        .array(organisationClass)
        .min(1)
        .max(organisationClass.options.length)
        .refine((all) => new Set(all).size === all.length, byRule('named-twice')),
    }),
    z.strictObject({ kind: z.literal('under-age'), years: ageLimit }),
  ]),
  monthlyCapYen: z.int().min(0).max(1_000_000_000).nullable(),
});

const rulesMax = 20;

/** As they are set: all of an institution's at once, none to end them. */
export const newDiscountRules = z
  .array(newDiscountRule)
  .max(rulesMax)
  .refine((all) => new Set(all.map(({ code }) => code)).size === all.length, byRule('named-twice'));

/** Whom a discount is asked for. */
export interface Discounted {
  readonly organisationClass: string;
  /** Under how many years the person was certified to be on that day. */
  readonly underYears: readonly number[];
}

/** Who is under 35 is under 39, too. */
export const isDiscounted = (
  { for: whom }: Pick<DiscountRule, 'for'>,
  { organisationClass: held, underYears }: Discounted,
): boolean =>
  whom.kind === 'class'
    ? whom.classes.some((one) => one === held)
    : underYears.some((years) => years <= whom.years);

/**
 * The last day on which somebody counts as under an age: 31 March of the fiscal year in which they
 * reach it. By law an age is reached at the end of the day before the birthday, so that who was born
 * on 1 April reaches it in the year before.
 */
export function lastDayUnder(bornOn: string, years: number): string {
  const reachedOn = daysFrom(anniversary(bornOn, years), -1);
  const [year, month] = reachedOn.split('-').map(Number) as [number, number];
  return `${month >= 4 ? year + 1 : year}-03-31`;
}
