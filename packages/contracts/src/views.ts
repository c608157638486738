import { z } from 'zod';
import { chargeLine, chargeTotals } from './events/billing.ts';
import { bookingPolicy, instrumentDescription } from './events/catalogue.ts';
import { booking, slot } from './events/reservation.ts';
import {
  bilingual,
  contractForm,
  date,
  id,
  instant,
  organisationClass,
  period,
  serviceKind,
  yen,
} from './primitives.ts';
import { rateCard } from './rate-card.ts';
import { reservationStatus } from './reservation-status.ts';
import { role } from './roles.ts';

/** What the platform's HTTP interfaces answer with. Times are UTC instants, money whole yen. */

/** One page; `nextCursor` asks for the one after, and is null on the last. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export const organisationView = z
  .object({
    id,
    name: bilingual,
    corporateNumber: z.string().nullable(),
    class: organisationClass.nullable(),
    classEvidence: z.string().nullable(),
    classValidFrom: date.nullable(),
    classValidTo: date.nullable(),
  })
  .meta({ id: 'Organisation' });

export const personView = z
  .object({ id, organisationId: id, displayName: bilingual })
  .meta({ id: 'Person' });

/** Who is logged in. */
export const sessionView = z
  .object({
    sessionId: id,
    person: personView,
    organisation: organisationView,
    roles: z.array(role),
    expiresAt: instant,
  })
  .meta({ id: 'Session' });

export const sessionListItem = z
  .object({ id, createdAt: instant, expiresAt: instant, current: z.boolean() })
  .meta({ id: 'SessionListItem' });

export const institutionView = z.object({ id, name: bilingual }).meta({ id: 'Institution' });

export const rateCardView = z
  .object({ id, instrumentId: id, card: rateCard })
  .meta({ id: 'RateCard' });

export const instrumentView = instrumentDescription
  .extend({
    id,
    institution: institutionView,
    status: z.enum(['proposed', 'approved']),
    policy: bookingPolicy.nullable(),
    version: z.int(),
  })
  .meta({ id: 'Instrument' });

export const termsView = z
  .object({
    id,
    institutionId: id,
    termsVersion: z.int(),
    text: z.object({ ja: z.string(), en: z.string() }),
    effectiveFrom: instant,
  })
  .meta({ id: 'Terms' });

export const agreementView = z
  .object({
    id,
    institutionId: id,
    organisationId: id,
    contractForm,
    termsVersion: z.int(),
    acceptedBy: id,
    acceptedAt: instant,
  })
  .meta({ id: 'Agreement' });

export const reservationView = z
  .object({
    id,
    status: reservationStatus,
    slot,
    booking,
    heldUntil: instant.nullable(),
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    cancelReason: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: 'Reservation' });
export type ReservationView = z.infer<typeof reservationView>;

/** A taken period as the asker may see it: others' bookings carry no organisation or person. */
export const calendarEntry = z
  .object({
    instrumentId: id,
    unit: z.int(),
    period,
    status: z.enum(['held', 'confirmed', 'running', 'done']),
    mine: z.boolean(),
    reservationId: id.nullable(),
    organisationId: id.nullable(),
    personId: id.nullable(),
  })
  .meta({ id: 'CalendarEntry' });

export const freeSlot = z
  .object({ instrumentId: id, unit: z.int(), period })
  .meta({ id: 'FreeSlot' });

export const utilisationView = z
  .object({
    instrumentId: id,
    institutionId: id,
    date,
    openMinutes: z.number(),
    reservedMinutes: z.number(),
    usedMinutes: z.number(),
    inUse: z.boolean(),
    /** The running reservation; null when idle or when the asker may not know. */
    runningReservationId: id.nullable(),
    runningSince: instant.nullable(),
  })
  .meta({ id: 'Utilisation' });

export const priceView = z
  .object({
    instrumentId: id,
    rateCardId: id,
    card: rateCard,
    organisationClass: organisationClass.nullable(),
    /** The price of one unit for the asker's class and each service; null where none is published. */
    unitPrices: z.array(
      z.object({
        serviceKind,
        tariff: z.string().nullable(),
        label: bilingual,
        yen: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Price' });

export const quoteView = z
  .object({
    instrumentId: id,
    organisationClass,
    tariff: z.string().nullable(),
    lines: z.array(chargeLine),
    totals: chargeTotals,
  })
  .meta({ id: 'Quote' });

export const chargeView = z
  .object({
    id,
    reservationId: id,
    instrumentId: id,
    institutionId: id,
    organisationId: id,
    personId: id,
    agreementId: id,
    organisationClass,
    tariff: z.string().nullable(),
    lines: z.array(chargeLine),
    totals: chargeTotals,
    usedFrom: instant,
    usedTo: instant,
    ratedAt: instant,
    causedBy: z.array(z.object({ source: z.string(), type: z.string(), eventId: id })),
  })
  .meta({ id: 'Charge' });

export const chargeSummary = z
  .object({ count: z.int(), net: yen, tax: yen, total: yen })
  .meta({ id: 'ChargeSummary' });

/** One event of the log as the audit service shows it. */
export const auditEvent = z
  .object({
    id,
    source: z.string(),
    type: z.string(),
    subject: id,
    time: instant,
    position: z.int(),
    streamVersion: z.int(),
    correlationId: id,
    causationId: id.nullable(),
    personId: id.nullable(),
    organisationId: id.nullable(),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'AuditEvent' });

export const sealCheck = z
  .object({
    source: z.string(),
    treeSize: z.int(),
    position: z.int(),
    root: z.string(),
    signedAt: instant,
    keyId: z.string(),
    signatureValid: z.boolean(),
    rootMatches: z.boolean(),
  })
  .meta({ id: 'SealCheck' });

export const deadLetterView = z
  .object({
    id,
    source: z.string(),
    position: z.int(),
    subject: z.string().nullable(),
    type: z.string().nullable(),
    reason: z.string(),
    parkedAt: instant,
  })
  .meta({ id: 'DeadLetter' });

/** RFC 9457. `type` ends with the slug; the other members help the person to act. */
export const problemView = z
  .looseObject({
    type: z.string(),
    slug: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    freeSlots: z.array(freeSlot).optional(),
  })
  .meta({ id: 'Problem' });

/** What the live WebSocket pushes. `token` resumes after exactly this message. */
export const liveMessage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('event'),
    token: z.string(),
    topic: z.string(),
    type: z.string(),
    time: instant,
    data: z.record(z.string(), z.unknown()),
  }),
  z.object({ kind: z.literal('ready'), token: z.string() }),
  z.object({ kind: z.literal('reload'), token: z.string(), reason: z.string() }),
  z.object({ kind: z.literal('refused'), topic: z.string(), reason: z.string() }),
]);
export type LiveMessage = z.infer<typeof liveMessage>;
