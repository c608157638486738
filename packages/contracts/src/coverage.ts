import type { Instant, Period } from '@kyoyo/kernel';
import { z } from 'zod';
import { type Audience, financeOf, membersOf, person, staffOf } from './concerns.ts';
import { type Problem, problem } from './problems.ts';
import { bilingual, contractForm, exactNumber, id, period } from './primitives.ts';
import type { Booking, Slot } from './slot.ts';

/** Where the minutes of one use come from that a subscription pays for, in the order of their use. */
export const allowanceShare = z.object({
  source: z.enum(['included', 'rollover', 'pool', 'overage']),
  minutes: z.int().positive(),
});
export type AllowanceShare = z.infer<typeof allowanceShare>;

/**
 * What a contract says of the price of one use. Under usage terms it is the card's; `termsVersion` is
 * null in what was attributed before it was said. Under research the contract's rate of indirect cost
 * and factor on the card's base price take the place of the card's, where it names them.
 */
export const contractPrice = z.discriminatedUnion('form', [
  z.object({ form: z.literal('usage-terms'), termsVersion: z.int().positive().nullable() }),
  z.object({
    form: z.literal('subscription'),
    cover: z.array(allowanceShare).max(100),
    overageYenPerHour: exactNumber,
    /** By which minutes the plan counts; null, where it was not said yet: those of the card. */
    basis: z.enum(['reserved', 'used']).nullable().default(null),
  }),
  z.object({
    form: z.enum(['joint-research', 'commissioned']),
    indirectPercent: exactNumber.nullable(),
    classFactor: exactNumber.nullable(),
  }),
]);
export type ContractPrice = z.infer<typeof contractPrice>;

/**
 * What one contract, of whatever form, lets be booked: all that others need to know of it. Usage terms
 * are not among them: they cover everything of their institution, for whoever has accepted them.
 */
export const coverage = z.object({
  form: contractForm.exclude(['usage-terms']),
  title: bilingual,
  institutionId: id,
  /** Whose members book under it: all of them, or the named persons alone. */
  organisationIds: z.array(id).min(1).max(20),
  personIds: z.array(id).max(200).nullable(),
  /** Null: all instruments of the institution. */
  instrumentIds: z.array(id).max(200).nullable(),
  /** A use lies whole in one of these. Empty while nothing may be booked, such as a pause. */
  periods: z.array(period).max(60),
  /** At most so many minutes of all bookings that begin in a period: fair use, or all that there is. */
  limits: z.array(z.object({ period, minutes: z.int().min(0) })).max(60),
  /** Of research: see `contractPrice`. Null of a subscription, whose allowance says the price. */
  research: z
    .object({ indirectPercent: exactNumber.nullable(), classFactor: exactNumber.nullable() })
    .nullable(),
});
export type Coverage = z.infer<typeof coverage>;

/** Research is often secret: of an organisation, those named and its finance know of it, not all. */
export const coverageAudience = ({
  institutionId,
  organisationIds,
  personIds,
  research,
}: Pick<Coverage, 'institutionId' | 'organisationIds' | 'personIds' | 'research'>): Audience[] => [
  ...organisationIds.map(research ? financeOf : membersOf),
  ...(research ? (personIds ?? []).map(person) : []),
  staffOf(institutionId),
  financeOf(institutionId),
];

export const exampleCoverage = (ids: {
  readonly institution: string;
  readonly organisation: string;
  readonly person: string;
  readonly instrument: string;
}): z.input<typeof coverage> => ({
  form: 'joint-research',
  title: { ja: '全固体電池の界面評価', en: 'Interfaces of solid-state batteries' },
  institutionId: ids.institution,
  organisationIds: [ids.organisation],
  personIds: [ids.person],
  instrumentIds: [ids.instrument],
  periods: [{ start: '2026-03-31T15:00:00.000Z', end: '2027-03-31T15:00:00.000Z' }],
  limits: [
    {
      period: { start: '2026-03-31T15:00:00.000Z', end: '2027-03-31T15:00:00.000Z' },
      minutes: 12_000,
    },
  ],
  research: { indirectPercent: '20', classFactor: null },
});

/** Who wants to book what under a contract. */
interface CoverageWish {
  readonly organisationId: string;
  readonly personId: string;
  readonly institutionId: string;
  readonly instrumentId: string;
}

/** Why a contract is none for this person or instrument; null for one of which nobody has said anything. */
export function coverageHindrance(
  coverage: Omit<Coverage, 'periods' | 'limits'> | null,
  { organisationId, personId, institutionId, instrumentId }: CoverageWish,
): Problem | null {
  const isTheirs = coverage?.organisationIds.includes(organisationId) ?? false;
  if (!coverage || !isTheirs) return problem('contract-not-yours');
  const { title } = coverage;
  if (coverage.personIds !== null && !coverage.personIds.includes(personId)) {
    return problem('contract-names-others', { contract: title });
  }
  const covers =
    coverage.institutionId === institutionId &&
    (coverage.instrumentIds === null || coverage.instrumentIds.includes(instrumentId));
  return covers ? null : problem('contract-lacks-instrument', { contract: title });
}

/** Whether a use lies whole in a stretch in which the contract lets be booked. */
export const coversPeriod = (periods: Coverage['periods'], { start, end }: Period): boolean =>
  periods.some((one) => one.start <= start && end <= one.end);

/** Whether a contract covers a booking, by whom it is, of what, and when. */
export function coversBooking(
  coverage: Omit<Coverage, 'limits'>,
  { slot, booking }: CoverableBooking,
): boolean {
  const { institutionId, instrumentId, period: at } = slot;
  const { organisationId, personId } = booking;
  const wish = { organisationId, personId, institutionId, instrumentId };
  return coverageHindrance(coverage, wish) === null && coversPeriod(coverage.periods, at);
}

export interface CoverableBooking {
  readonly slot: Pick<Slot, 'institutionId' | 'instrumentId' | 'period'>;
  readonly booking: Pick<Booking, 'organisationId' | 'personId'>;
}

/** How much may be booked in all in the period in which a use begins; null where nothing limits it. */
export function limitAt(
  limits: Coverage['limits'],
  start: Instant,
): { readonly from: Instant; readonly minutes: number } | null {
  const found = limits.find(({ period: of }) => of.start <= start && start < of.end);
  return found ? { from: found.period.start, minutes: found.minutes } : null;
}
