import { z } from 'zod';
import { exactPercent, factor } from '../bounds.ts';
import { bilingual, date, id } from '../primitives.ts';
import { ipClause } from './ip-clause.ts';
import { matchingFund } from './matching.ts';

/** An umbrella (包括協定) says clauses for projects under it; nothing is booked under it itself. */
export const researchForm = z.enum(['umbrella', 'joint-research', 'commissioned']);
export type ResearchForm = z.infer<typeof researchForm>;

/**
 * What a price is made of. Indirect cost is not among them: it follows from direct cost and staff. Nor
 * is a fee for bringing the two together (マッチングフィー): the platform has none. A fee of success is
 * due where there is one, so no total counts it.
 */
export const priceLineKind = z.enum([
  'direct',
  'staff',
  'researcher-value',
  'strategic',
  'results',
  'success-fee',
]);
export type PriceLineKind = z.infer<typeof priceLineKind>;

const amount = z.int().min(0).max(10_000_000_000);
const paragraph = (lengthMax: number) => z.string().trim().max(lengthMax);

export const priceLine = z.object({
  kind: priceLineKind,
  label: z.string().trim().min(1).max(100),
  yen: amount,
});
export type PriceLine = z.infer<typeof priceLine>;

/** Of a party: the institution, or one of the organisations. */
const share = z.object({ partyId: id, percent: exactPercent });

/** Tells an instalment from the others of its contract, through amendments. */
export const instalmentKey = (of: { readonly dueOn: string; readonly label: string }): string =>
  `${of.dueOn} ${of.label}`;

export const researchContent = z.object({
  title: bilingual,
  theme: z.string().trim().min(1).max(200),
  purpose: paragraph(2_000),
  /** Both in Japan, and both of the period. */
  firstDay: date,
  lastDay: date,
  organisationIds: z.array(id).min(1).max(10),
  /** The agreement whose clauses hold where this one says none. */
  umbrellaId: id.nullable(),
  /** Null: all that the institution shares. */
  instrumentIds: z.array(id).max(200).nullable(),
  lines: z.array(priceLine).max(50),
  /** On direct cost and staff; a part of it goes to the fund that pays for rights. */
  indirect: z.object({ percent: exactPercent, ipFundPercent: exactPercent }),
  costShares: z.array(share).max(11),
  /** On the card's base price, in the place of that of the class; null where the class's holds. */
  classFactor: factor.nullable(),
  /** What uses may cost in all, without tax; null where nothing bounds them. */
  useBudgetYen: amount.nullable(),
  /** What the organisations pay together, and from which day on it is due. */
  instalments: z
    .array(z.object({ label: z.string().trim().min(1).max(100), yen: amount.min(1), dueOn: date }))
    .max(60)
    .refine(
      (all) => new Set(all.map(instalmentKey)).size === all.length,
      'Two instalments of one day need names of their own',
    ),
  matching: matchingFund.nullable(),
  ip: ipClause.nullable(),
  /** Who may first ask for a licence, and within how many days of hearing of a result. */
  firstOption: z.object({ partyId: id, days: z.int().min(1).max(1_830) }).nullable(),
  publication: z
    .object({ withinMonths: z.int().min(0).max(60), reviewDays: z.int().min(0).max(180) })
    .nullable(),
  secrecy: z.object({ confidential: z.boolean(), years: z.int().min(0).max(30) }).nullable(),
  deliverable: z.object({ what: z.string().trim().min(1).max(500), dueOn: date }).nullable(),
  specialTerms: paragraph(5_000),
});
export type ResearchContent = z.infer<typeof researchContent>;

/** A student is covered from the day on which the pledge of secrecy was signed. */
export const researcherRole = z.enum(['lead', 'researcher', 'student', 'operator']);
export const researcher = z.object({ personId: id, role: researcherRole });
export type Researcher = z.infer<typeof researcher>;
