import {
  type Actor,
  type Booking,
  type eventCatalogue,
  type EventSource,
  type NoticeKind,
  type NoticeParams,
  type PublishedEvent,
  type Slot,
  type WaitlistWish,
} from '@kyoyo/contracts';

interface Words {
  readonly kind: NoticeKind;
  /** Becomes the param `instrument`, its name. */
  readonly instrumentId?: string;
  readonly params: NoticeParams;
  /** A path of the web application: what the notice is about. */
  readonly link: string;
}

/** One notice for one person. */
export type ToPerson = Words & { readonly personId: string };
/** One for each who works at the institution, but for whoever did it. */
type ToStaff = Words & { readonly staffOf: string };
export type Said = ToPerson | ToStaff;

/** The stream of the event, and who did what it tells of. */
export interface Cause {
  readonly subject: string;
  readonly actor: Actor;
}

type Catalogue = typeof eventCatalogue;
type DataOf<Event> = Event extends PublishedEvent<infer Data> ? Data : never;

/**
 * What people are told of which event, by source and type: the one place to add a notice. Its words
 * are in notice-texts.ts of the contracts. Nobody is told what they have just done themselves,
 * except that a booking is confirmed, which people want in writing.
 */
export const whatToSay: {
  readonly [Source in EventSource]?: {
    readonly [Type in keyof Catalogue[Source]]?: (
      data: DataOf<Catalogue[Source][Type]>,
      cause: Cause,
    ) => readonly Said[];
  };
} = {
  reservation: {
    ReservationConfirmed: ({ slot, booking }, { subject }) => [
      aboutBooking(booking, slot, subject, 'reservation-confirmed', { period: slot.period }),
      ...toOperator(slot, subject, 'operator-assigned'),
    ],
    ReservationRequested: ({ slot: { institutionId, instrumentId, period } }) => [
      {
        staffOf: institutionId,
        kind: 'approval-asked',
        instrumentId,
        params: { period },
        link: '/facility',
      },
    ],
    ReservationDeclined: ({ slot, booking, reason }, { subject }) => [
      aboutBooking(booking, slot, subject, 'reservation-declined', {
        period: slot.period,
        reason: reason || { ja: '期限までに回答がありませんでした', en: 'nobody answered in time' },
      }),
    ],
    ReservationHandedOver: ({ slot, booking }, { subject }) => [
      aboutBooking(booking, slot, subject, 'reservation-handed-over', { period: slot.period }),
    ],
    OperatorChanged: ({ slot, fromOperatorId }, { subject }) => [
      ...toOperator(slot, subject, 'operator-assigned'),
      ...toOperator({ ...slot, operatorId: fromOperatorId }, subject, 'operator-relieved'),
    ],
    NoShowRecorded: ({ slot, booking, feePercent }, { subject }) => [
      aboutBooking(booking, slot, subject, 'no-show', { period: slot.period, feePercent }),
    ],
    CancellationFeeWaived: ({ slot, booking }, { subject }) => [
      aboutBooking(booking, slot, subject, 'cancellation-fee-waived', { period: slot.period }),
    ],
    RunOverran: ({ slot, booking, next }, { subject }) => [
      aboutBooking(booking, slot, subject, 'run-overran', { period: slot.period }),
      ...(next
        ? [
            {
              ...aboutBooking(booking, slot, next.reservationId, 'run-before-overran', {
                period: slot.period,
              }),
              personId: next.personId,
            },
          ]
        : []),
    ],
    WaitlistPromoted: ({ booking, instrumentId, period, heldUntil }) => [
      {
        personId: booking.personId,
        kind: 'waitlist-promoted',
        instrumentId,
        params: { period, until: { start: heldUntil, end: heldUntil } },
        link: '/bookings',
      },
    ],
    WaitlistLapsed: ({ explanation, reason, ...wish }) =>
      explanation === null
        ? aboutWaiting(wish, 'waitlist-lapsed', {})
        : aboutWaiting(wish, endOfWaiting[reason] ?? 'waitlist-lapsed', { reason: explanation }),
    WaitlistSuspended: ({ reason, ...wish }) =>
      aboutWaiting(wish, 'waitlist-suspended', { reason }),
    WaitlistResumed: (wish) => aboutWaiting(wish, 'waitlist-resumed', {}),
    TrainingRequested: ({ institutionId: staffOf, instrumentId }) => [
      { staffOf, kind: 'training-asked', instrumentId, params: {}, link: '/training' },
    ],
    TrainingScheduled: (data) => aboutTraining(data, 'training-scheduled'),
    TrainingPassed: (data) => aboutTraining(data, 'training-passed'),
    TrainingFailed: (data) => aboutTraining(data, 'training-failed'),
    QualificationRevoked: (data) => aboutTraining(data, 'qualification-revoked'),
    ConsultationOpened: ({ institutionId }, { subject }) =>
      askedInConsultation(institutionId, subject),
    ConsultationMessagePosted: ({ personId, institutionId, byStaff }, { subject }) =>
      byStaff ? aboutConsultation(personId, subject) : askedInConsultation(institutionId, subject),
    SlotSuggested: ({ personId }, { subject }) => aboutConsultation(personId, subject),
    ReservationMoved: ({ from, to, booking }, cause) =>
      unlessBySelf(
        cause,
        aboutBooking(booking, to, cause.subject, 'reservation-moved', {
          from: from.period,
          to: to.period,
        }),
      ),
    ReservationCancelled: ({ slot, booking, reason, because }, cause) =>
      unlessBySelf(
        cause,
        aboutBooking(booking, slot, cause.subject, endOfBooking[because ?? 'none'], {
          period: slot.period,
          reason: reason || { ja: '記載なし', en: 'none given' },
        }),
      ),
    // Who has many bookings of it is told once: of the soonest, with the number of all.
    ReservationSuspended: ({ slot, booking, reason, ofPerson: count }, { subject }) =>
      count === null
        ? []
        : [
            aboutBooking(booking, slot, subject, 'instrument-suspended', {
              period: slot.period,
              count,
              reason,
            }),
          ],
    ReservationResumed: ({ slot, booking, ofPerson: count }, { subject }) =>
      count === null
        ? []
        : [
            aboutBooking(booking, slot, subject, 'instrument-resumed', {
              period: slot.period,
              count,
            }),
          ],
    HoldExpired: ({ slot, booking }, { subject }) => [
      aboutBooking(booking, slot, subject, 'hold-expired', { period: slot.period }),
    ],
    RunEnded: ({ slot, booking, run }, cause) =>
      unlessBySelf(
        cause,
        aboutBooking(booking, slot, cause.subject, 'run-ended', {
          used: run.used,
          reserved: run.reserved,
        }),
      ),
  },

  billing: {
    ChargeRated: ({ kind, fee, personId, instrumentId, totals, usedFrom, usedTo }, { subject }) => {
      const [period, { total }] = [{ start: usedFrom, end: usedTo }, totals];
      const about = { personId, instrumentId, link: `/charges/${subject}` };
      if (kind === 'run' || fee === null) {
        return [{ ...about, kind: 'charge-rated', params: { used: period, total } }];
      }
      const params = { period, feePercent: fee.percent, total };
      return [{ ...about, kind: feeNotices[kind], params }];
    },
  },

  notices: {
    WebhookStopped: ({ ownerId, host, failures }) => [
      {
        personId: ownerId,
        kind: 'webhook-stopped',
        params: { host, failures },
        link: '/notices?tab=webhooks',
      },
    ],
  },
};

/** What a cancelled booking is told as, by what became of its instrument. */
const endOfBooking = {
  none: 'reservation-cancelled',
  'instrument-suspended': 'reservation-unused',
  'instrument-retired': 'reservation-retired',
  'instrument-transferred': 'reservation-transferred',
} as const satisfies Record<string, NoticeKind>;
const endOfWaiting: Readonly<Record<string, NoticeKind>> = {
  'instrument-retired': 'waitlist-retired',
  'instrument-transferred': 'waitlist-transferred',
};

/** For the person who waits. */
const aboutWaiting = (
  { booking, instrumentId, window }: WaitlistWish,
  kind: NoticeKind,
  params: NoticeParams,
): readonly Said[] => [
  {
    personId: booking.personId,
    kind,
    instrumentId,
    params: { period: window, ...params },
    link: `/instruments/${instrumentId}`,
  },
];
const feeNotices = { cancellation: 'cancellation-charged', 'no-show': 'no-show-charged' } as const;

/** For the person who booked. */
const aboutBooking = (
  { personId }: Booking,
  { instrumentId }: Slot,
  reservationId: string,
  kind: NoticeKind,
  params: NoticeParams,
): ToPerson => ({ personId, kind, instrumentId, params, link: `/history/${reservationId}` });

const toOperator = (
  { operatorId, instrumentId, period }: Slot,
  reservationId: string,
  kind: NoticeKind,
): readonly Said[] =>
  operatorId === null
    ? []
    : [
        {
          personId: operatorId,
          kind,
          instrumentId,
          params: { period },
          link: `/history/${reservationId}`,
        },
      ];

const aboutTraining = (
  { personId, instrumentId }: { readonly personId: string; readonly instrumentId: string },
  kind: NoticeKind,
): readonly Said[] => [{ personId, kind, instrumentId, params: {}, link: '/training' }];

const aboutConsultation = (personId: string, consultationId: string): readonly Said[] => [
  {
    personId,
    kind: 'consultation-answered',
    params: {},
    link: `/consultations/${consultationId}`,
  },
];

const askedInConsultation = (staffOf: string, consultationId: string): readonly Said[] => [
  {
    staffOf,
    kind: 'consultation-asked',
    params: {},
    link: `/consultations/${consultationId}`,
  },
];

const unlessBySelf = ({ actor }: Cause, said: ToPerson): readonly Said[] =>
  actor !== 'system' && actor.personId === said.personId ? [] : [said];

/** What is to be said of an event that may be of any type. */
export const sayingsOf = (
  source: EventSource,
  type: string,
  data: unknown,
  cause: Cause,
): readonly Said[] => {
  const bySource = whatToSay[source] as
    | Readonly<Record<string, (data: unknown, cause: Cause) => readonly Said[]>>
    | undefined;
  return bySource?.[type]?.(data, cause) ?? [];
};
