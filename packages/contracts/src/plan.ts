import { z } from 'zod';
import { feeTax } from './events/contract-fee.ts';
import { bilingual, bilingualName, id, organisationClass, yen } from './primitives.ts';
import { exactPercent } from './bounds.ts';
import { byRule } from './shape-rules.ts';

/** Of a year of hours, and more. */
const minutes = z.int().min(0).max(1_000_000);
const price = yen.min(0).max(1_000_000_000);

/** What use beyond the allowance costs: by the hour, or by the rate card as if there were no plan. */
const overage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('per-hour'),
    yenPerHour: price,
    /** Where it is not, bookings beyond the allowance are refused, and only late ends cost this. */
    bookable: z.boolean(),
  }),
  z.object({ kind: z.literal('by-card') }),
]);

const fields = {
  /** Null: all instruments of the institution. */
  instrumentIds: z.array(id).min(1).max(200).nullable(),
  /** Which organisations may subscribe; null: all. */
  classes: z.array(organisationClass).min(1).max(10).nullable(),
  periodMonths: z.union([z.literal(1), z.literal(3), z.literal(6), z.literal(12)]),
  feeYen: price,
  setupYen: price,
  /** In each period: of all members together, or of each seat. Null: as much as is booked. */
  includedMinutes: minutes.nullable(),
  /** How many named persons share the plan; null: all members. */
  seatsMax: z.int().min(1).max(200).nullable(),
  /** Of all together, when what is included and carried over is used up. */
  poolMinutes: minutes,
  /** What is left goes over, at most so much in all (of each seat), and lasts so many periods. */
  rollover: z.object({ minutesMax: minutes.min(1), periods: z.int().min(1).max(12) }).nullable(),
  overage,
  /** At most so many minutes of all sources in a period (fair use). */
  capMinutes: minutes.min(1).nullable(),
  /** What is paid at least in the first so many months, by period fees and overage, without tax. */
  commitment: z.object({ yen: price, months: z.int().min(1).max(60) }).nullable(),
  /** Before the first period, free, with so many minutes and no more. */
  trial: z.object({ days: z.int().min(1).max(90), minutes: minutes.min(1) }).nullable(),
  noticeDays: z.int().min(0).max(180),
  /** Whether a manager decides about each subscription. */
  approval: z.boolean(),
  /** By which minutes a use is counted; late ends are counted by both. */
  basis: z.enum(['reserved', 'used']),
};

/** What an institution offers for a fee of a period. */
export const plan = z.object({ ...fields, name: bilingual, tax: feeTax });
export type Plan = z.infer<typeof plan>;

/** As it comes from outside: with bounds, and without what contradicts itself. */
export const newPlan = z
  .strictObject({
    ...fields,
    name: bilingualName,
    tax: z.strictObject({ treatment: feeTax.shape.treatment, percent: exactPercent }),
  })
  .refine(
    ({ overage: { kind }, includedMinutes, poolMinutes, rollover }) =>
      kind === 'per-hour' || (includedMinutes === 0 && poolMinutes === 0 && rollover === null),
    { path: ['overage'], message: byRule('plan-by-card-includes') },
  )
  .refine(
    ({ includedMinutes, poolMinutes, rollover }) =>
      includedMinutes !== null || (poolMinutes === 0 && rollover === null),
    {
      path: ['includedMinutes'],
      message: byRule('plan-unlimited-with-more'),
    },
  )
  .refine(
    ({ seatsMax, overage: of }) => seatsMax === null || of.kind === 'by-card' || of.bookable,
    {
      path: ['overage', 'bookable'],
      message: byRule('plan-seats-need-overage'),
    },
  );

/** As the events that tell of it have it in their examples. */
export const examplePlan: Plan = {
  name: { ja: '電子顕微鏡 月20時間', en: 'Electron microscopes, 20 hours a month' },
  instrumentIds: null,
  classes: ['startup', 'sme'],
  periodMonths: 1,
  feeYen: 60_000,
  setupYen: 10_000,
  includedMinutes: 1_200,
  seatsMax: null,
  poolMinutes: 0,
  rollover: { minutesMax: 600, periods: 2 },
  overage: { kind: 'per-hour', yenPerHour: 4_000, bookable: true },
  capMinutes: 3_600,
  commitment: { yen: 300_000, months: 6 },
  trial: null,
  noticeDays: 14,
  approval: true,
  basis: 'reserved',
  tax: { treatment: 'exclusive', percent: '10' },
};
