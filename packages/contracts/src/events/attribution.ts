import { z } from 'zod';
import { formerUseTerms, useTerms } from '../booking-policy.ts';
import { financeOf, person, staffOf } from '../concerns.ts';
import { exampleIds, examplePeriod } from '../examples.ts';
import { contractPrice } from '../coverage.ts';
import { contractForm, id, period, serviceKind } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';
import { usedOption } from '../used-options.ts';

/** What rating needs to know of anything that was booked. */
const reservedUse = z.object({
  reservationId: id,
  instrumentId: id,
  institutionId: id,
  organisationId: id,
  personId: id,
  serviceKind,
  tariff: z.string().nullable(),
  quantity: z.int().positive(),
  reserved: period,
  /** Under which it was booked; null: usage terms. */
  contractId: id.nullable().default(null),
  termsVersion: z.int().positive().nullable().default(null),
});

/** What rating needs to know of one ended run, with the options of the rate card that it took. */
export const endedRun = reservedUse.extend({
  used: period,
  options: z.array(usedOption),
  terms: useTerms.default(formerUseTerms),
});
export type EndedRun = z.infer<typeof endedRun>;

/** What rating needs to know of a reservation that nobody used and that is paid for all the same. */
export const owedFee = reservedUse.extend({
  kind: z.enum(['cancellation', 'no-show']),
  /** Of the price of the reserved time. */
  feePercent: z.int().min(0).max(100),
  /** Time beside it that stayed booked; null where all was given back. */
  kept: period.nullable().default(null),
});
export type OwedFee = z.infer<typeof owedFee>;

/** A run, as the events that tell of it have it in their examples. */
export const exampleRun: z.input<typeof endedRun> = {
  reservationId: exampleIds.reservation,
  instrumentId: exampleIds.instrument,
  institutionId: exampleIds.institution,
  organisationId: exampleIds.organisation,
  personId: exampleIds.person,
  serviceKind: 'equipment-use',
  tariff: null,
  quantity: 1,
  reserved: examplePeriod,
  contractId: exampleIds.coverage,
  termsVersion: null,
  used: examplePeriod,
  options: [{ code: 'staff', quantity: '1.5' }],
  terms: { graceMinutes: 5, earlyCharged: false, forgottenMinutes: 60 },
};
const { used: _used, options: _options, terms: _terms, ...exampleUse } = exampleRun;
/** To which contract it belongs, and what that says of its price. */
const contract = z.object({
  agreementId: id,
  contractForm,
  price: contractPrice.default({ form: 'usage-terms', termsVersion: null }),
});
const exampleContract: z.input<typeof contract> = {
  agreementId: exampleIds.coverage,
  contractForm: 'joint-research',
  price: { form: 'joint-research', indirectPercent: null, classFactor: null },
};

type Use = z.infer<typeof reservedUse>;
/** Colleagues see that an instrument was used, and not under which contract it is paid. */
const concerns = ({ personId, organisationId, institutionId }: Use) => [
  person(personId),
  financeOf(organisationId),
  staffOf(institutionId),
  financeOf(institutionId),
];
const shows = ({ reservationId, organisationId, institutionId }: Use) => ({
  named: { reservationId, organisationId, institutionId },
});

export const attributionEvents = {
  UsageAttributed: event(contract.extend({ run: endedRun, runEndedEventId: id }), {
    example: { ...exampleContract, run: exampleRun, runEndedEventId: exampleIds.event },
    concerns: ({ run }) => concerns(run),
    shows: ({ run }) => shows(run),
  }),
  /** What staff have corrected of a run that was attributed before. */
  UsageCorrected: event(
    contract.extend({
      run: endedRun,
      reason: z.string(),
      runCorrectedEventId: id,
    }),
    {
      example: {
        ...exampleContract,
        run: exampleRun,
        reason: '終了の操作を忘れた',
        runCorrectedEventId: exampleIds.event,
      },
      concerns: ({ run }) => concerns(run),
      shows: ({ run }) => shows(run),
    },
  ),
  /** `feeEventId`: the cancellation fee that was incurred, or the no-show that was recorded. */
  FeeAttributed: event(contract.extend({ fee: owedFee, feeEventId: id }), {
    example: {
      ...exampleContract,
      fee: { ...exampleUse, kind: 'no-show', feePercent: 100, kept: null },
      feeEventId: exampleIds.event,
    },
    concerns: ({ fee }) => concerns(fee),
    shows: ({ fee }) => shows(fee),
  }),
};
export type AttributionEvent = EventsOf<typeof attributionEvents>;
