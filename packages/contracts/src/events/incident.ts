import { z } from 'zod';
import { financeOf, person, staffOf } from '../concerns.ts';
import { exampleIds, exampleTime } from '../examples.ts';
import { incidentCause, incidentKind, incidentLiability } from '../incident-words.ts';
import { id, instant, yen } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';
import { feeTax } from './contract-fee.ts';

/** Where it happened, who said so, and during whose use; in every event of an incident. */
export const incidentOf = z.object({
  institutionId: id,
  instrumentId: id,
  kind: incidentKind,
  reporterId: id,
  /** Null where nobody's use was going on. */
  use: z.object({ reservationId: id, personId: id, organisationId: id }).nullable(),
});
export type IncidentOf = z.infer<typeof incidentOf>;

/** What damage is paid for (弁償金): outside the consumption tax, unless the institution says otherwise. */
export const compensation = z.object({
  organisationId: id,
  yen: yen.min(1),
  tax: feeTax,
  /** What it is for; the organisation reads it. */
  note: z.string(),
});
export type Compensation = z.infer<typeof compensation>;

const example: IncidentOf = {
  institutionId: exampleIds.institution,
  instrumentId: exampleIds.instrument,
  kind: 'damage',
  reporterId: exampleIds.person,
  use: {
    reservationId: exampleIds.reservation,
    personId: exampleIds.person,
    organisationId: exampleIds.organisation,
  },
};

const shown = ({ institutionId, instrumentId }: IncidentOf, incidentId: string) => ({
  named: { incidentId, institutionId, instrumentId },
});
const ofFacility = ({ institutionId }: IncidentOf) => [
  staffOf(institutionId),
  financeOf(institutionId),
];
const concerned = (of: IncidentOf) => [
  ...ofFacility(of),
  person(of.reporterId),
  ...(of.use ? [person(of.use.personId)] : []),
];
const told = { concerns: concerned, shows: shown };
/** What anybody may know who comes after: that the instrument stands still, or was mended. */
const toldToAll = {
  concerns: concerned,
  shows: (of: IncidentOf, incidentId: string) => ({
    ...shown(of, incidentId),
    instrumentIds: [of.instrumentId],
    open: { institutionId: of.institutionId, instrumentId: of.instrumentId },
  }),
};
/** With whom the facility is insured is its own matter. */
const toldToFacility = { concerns: ofFacility, shows: shown };
const said = incidentOf.extend({ note: z.string() });

/** Something broke, or somebody was hurt (事故): from the report to the end of the matter. */
export const incidentEvents = {
  IncidentReported: event(said.extend({ happenedAt: instant, byStaff: z.boolean() }), {
    example: {
      ...example,
      note: '試料ホルダーが対物レンズに接触しました。',
      happenedAt: exampleTime,
      byStaff: false,
    },
    ...told,
  }),
  /** Units that nobody can use until then; an outage for each stretch that was free. */
  IncidentOutageBegan: event(
    incidentOf.extend({
      units: z.array(z.int().positive()).min(1),
      until: instant,
      outageIds: z.array(id).min(1),
    }),
    {
      example: {
        ...example,
        units: [1],
        until: '2026-12-08T01:00:00.000Z',
        outageIds: [exampleIds.outage],
      },
      ...toldToAll,
    },
  ),
  IncidentSecured: event(said, {
    example: { ...example, note: '高電圧を切り、試料室を大気開放しました。' },
    ...told,
  }),
  IncidentAssessed: event(
    said.extend({
      cause: incidentCause,
      liability: incidentLiability,
      /** What mending it is thought to cost; null where nobody knows yet. */
      estimateYen: yen.nonnegative().nullable(),
    }),
    {
      example: {
        ...example,
        note: '対物レンズの交換が必要です。',
        cause: 'operation',
        liability: 'user',
        estimateYen: 480_000,
      },
      ...told,
    },
  ),
  /** It can be used again; what was done is read by whoever uses it next. */
  IncidentRestored: event(said, {
    example: { ...example, note: '対物レンズを交換し、標準試料で校正しました。' },
    ...toldToAll,
  }),
  /** A charge of its own follows; said again, it takes the place of what was said before. */
  IncidentCompensationAssessed: event(incidentOf.extend(compensation.shape), {
    example: {
      ...example,
      organisationId: exampleIds.organisation,
      yen: 300_000,
      tax: { treatment: 'out-of-scope', percent: '0' },
      note: '対物レンズの交換費用のうち保険の対象外の分',
    },
    concerns: (of) => [...concerned(of), financeOf(of.organisationId)],
    shows: shown,
  }),
  /** Nothing is asked for, or no more; `organisationId` is who was to pay until then. */
  IncidentCompensationWaived: event(said.extend({ organisationId: id.nullable() }), {
    example: { ...example, organisationId: exampleIds.organisation, note: '保険で全額を補填' },
    concerns: (of) => [
      ...concerned(of),
      ...(of.organisationId === null ? [] : [financeOf(of.organisationId)]),
    ],
    shows: shown,
  }),
  IncidentInsuranceClaimed: event(said.extend({ yen: yen.min(1) }), {
    example: { ...example, yen: 480_000, note: '動産総合保険' },
    ...toldToFacility,
  }),
  /** Zero where the insurer pays nothing. */
  IncidentInsuranceSettled: event(said.extend({ yen: yen.nonnegative() }), {
    example: { ...example, yen: 180_000, note: '免責 300,000円' },
    ...toldToFacility,
  }),
  IncidentClosed: event(said, {
    example: { ...example, note: '再発防止の講習を追加しました。' },
    ...toldToAll,
  }),
  IncidentReopened: event(said, {
    example: { ...example, note: '同じ症状が出ました。' },
    ...toldToAll,
  }),
};
export type IncidentEvent = EventsOf<typeof incidentEvents>;
