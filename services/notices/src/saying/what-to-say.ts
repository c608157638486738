import {
  type Bilingual,
  type eventCatalogue,
  type EventSource,
  type NoticeKind,
  type OfferChange,
  offerChangeNames,
  type PublishedEvent,
} from '@kyoyo/contracts';
import { aboutResearch, askedToReview } from './about-research.ts';
import { effectOf } from './effect.ts';
import { ofIncidents } from './of-incidents.ts';
import { ofClasses } from './of-classes.ts';
import { ofInvoices } from './of-invoices.ts';
import { ofSettling } from './of-settling.ts';
import { ofSubscriptions } from './of-subscriptions.ts';
import { ofWaiting } from './of-waiting.ts';
import {
  aboutBooking,
  aboutConsultation,
  aboutContract,
  aboutTraining,
  askedInConsultation,
  type Cause,
  isBookedFor,
  type Said,
  toBooker,
  toOperator,
  unlessBySelf,
} from './said.ts';

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
    ...ofIncidents,
    ...ofWaiting,
    ReservationConfirmed: (booked, cause) => [
      aboutBooking(
        booked,
        cause.subject,
        isBookedFor(booked, cause) ? 'booked-for-you' : 'reservation-confirmed',
      ),
      ...toOperator(booked.slot, cause.subject, 'operator-assigned'),
    ],
    ReservationRequested: ({ slot: { institutionId: staffOf, instrumentId, period } }) => [
      { staffOf, kind: 'approval-asked', instrumentId, params: { period }, link: '/facility' },
    ],
    ReservationDeclined: (booked, { subject }) => [
      aboutBooking(booked, subject, 'reservation-declined', {
        reason: booked.reason || {
          ja: '期限までに回答がありませんでした',
          en: 'nobody answered in time',
        },
      }),
    ],
    ReservationHandedOver: (booked, { subject }) => [
      aboutBooking(booked, subject, 'reservation-handed-over'),
    ],
    OperatorChanged: ({ slot, fromOperatorId }, { subject }) => [
      ...toOperator(slot, subject, 'operator-assigned'),
      ...toOperator({ ...slot, operatorId: fromOperatorId }, subject, 'operator-relieved'),
    ],
    ReservationAdapted: ({ from, to, booking, change, gone, broken, reason }, { subject }) => [
      {
        ...aboutBooking({ slot: to, booking }, subject, kindOfChange(change), {
          change: offerChangeNames[change],
          effect: effectOf({ from, to, gone, broken }),
          reason: reason || notSaid,
        }),
        // There it is moved or cancelled.
        link: '/bookings',
      },
      ...(from.operatorId === to.operatorId
        ? []
        : [
            ...toOperator(to, subject, 'operator-assigned'),
            ...toOperator(from, subject, 'operator-relieved'),
          ]),
    ],
    NoShowRecorded: (booked, { subject }) => [
      aboutBooking(booked, subject, 'no-show', { feePercent: booked.feePercent }),
    ],
    CancellationFeeWaived: (booked, { subject }) => [
      aboutBooking(booked, subject, 'cancellation-fee-waived'),
    ],
    RunOverran: ({ next, ...booked }, { subject }) => [
      aboutBooking(booked, subject, 'run-overran'),
      ...(next
        ? [
            {
              ...aboutBooking(booked, next.reservationId, 'run-before-overran'),
              personId: next.personId,
            },
          ]
        : []),
    ],
    OverstayNoticed: (booked, { subject }) => [aboutBooking(booked, subject, 'run-kept-waiting')],
    UnitFreed: (booked, { subject }) => [aboutBooking(booked, subject, 'unit-free')],
    TrainingRequested: ({ institutionId: staffOf, instrumentId }) => [
      { staffOf, kind: 'training-asked', instrumentId, params: {}, link: '/training' },
    ],
    TrainingScheduled: (data) => aboutTraining(data, 'training-scheduled'),
    TrainingPassed: (data) => aboutTraining(data, 'training-passed'),
    TrainingFailed: ({ reason, ...data }) => aboutTraining(data, 'training-failed', { reason }),
    QualificationRevoked: ({ reason, ...data }) =>
      aboutTraining(data, 'qualification-revoked', { reason }),
    ConsultationOpened: ({ institutionId }, { subject }) =>
      askedInConsultation(institutionId, subject),
    ConsultationMessagePosted: ({ personId, institutionId, byStaff }, { subject }) =>
      byStaff ? aboutConsultation(personId, subject) : askedInConsultation(institutionId, subject),
    SlotSuggested: ({ personId }, { subject }) => aboutConsultation(personId, subject),
    ReservationMoved: ({ from, to: slot, booking }, cause) => {
      const params = { from: from.period, to: slot.period };
      const moved = toBooker({ slot, booking }, cause.subject, 'reservation-moved', params);
      return unlessBySelf(cause, moved);
    },
    ReservationCancelled: ({ because, reason, ...booked }, cause) =>
      unlessBySelf(
        cause,
        aboutBooking(booked, cause.subject, endOfBooking[because ?? 'none'], {
          reason: reason || notSaid,
          ...changeOf(because),
        }),
      ),
    // Who has many bookings of it is told once: of the soonest, with the number of all.
    ReservationSuspended: ({ ofPerson: count, reason, ...booked }, { subject }) =>
      count === null
        ? []
        : [aboutBooking(booked, subject, 'instrument-suspended', { count, reason })],
    ReservationResumed: ({ ofPerson: count, ...booked }, { subject }) =>
      count === null ? [] : [aboutBooking(booked, subject, 'instrument-resumed', { count })],
    ContractLapsed: ({ title, ofPerson: count, ...booked }, { subject }) =>
      count === null ? [] : aboutContract(booked, subject, 'contract-lapsed', { title, count }),
    ContractRestored: ({ title, ofPerson: count, ...booked }, { subject }) =>
      count === null ? [] : aboutContract(booked, subject, 'contract-restored', { title, count }),
    HoldExpired: (booked, { subject }) => [aboutBooking(booked, subject, 'hold-expired')],
    RunEnded: ({ run: { used, reserved }, byRule, ...booked }, cause) => {
      const [about, params] = [booked, { used, reserved }];
      if (!byRule) return unlessBySelf(cause, toBooker(about, cause.subject, 'run-ended', params));
      const forgotten = toBooker(about, cause.subject, 'run-forgotten', params);
      const { personId: _, ...words } = forgotten;
      return [
        forgotten,
        { ...words, kind: 'run-forgotten-there', staffOf: booked.slot.institutionId },
      ];
    },
    RunCorrected: ({ run: { used }, former, reason, ...booked }, { subject }) => [
      toBooker(booked, subject, 'run-corrected', { used, former, reason }),
    ],
    ReservationUnused: (booked, { subject }) => [aboutBooking(booked, subject, 'booking-unused')],
  },

  subscription: {
    ...ofSubscriptions,
    ResearchReviewRequested: ({ representativeIds, number }, cause) =>
      askedToReview(representativeIds, number, cause),
    ResearchReviewed: ({ institutionId: staffOf, number, partyId }, { subject }) =>
      partyId === staffOf
        ? []
        : [
            {
              staffOf,
              kind: 'research-reviewed',
              params: { number },
              link: `/research/${subject}`,
            },
          ],
    ResearchAgreed: ({ number, ...between }, cause) =>
      aboutResearch(between, cause, 'research-agreed', { number }),
    ResearchBudgetReached: ({ spending, spentYen: spent, budgetYen, ...between }, cause) =>
      spending === 'open' || budgetYen === null
        ? []
        : aboutResearch(between, cause, `research-budget-${spending}`, {
            spent,
            budget: budgetYen,
          }),
    ResearchEnded: ({ reason, ...between }, cause) =>
      aboutResearch(between, cause, 'research-ended', { reason: reason ?? planned }),
  },
  identity: ofClasses,

  billing: {
    ...ofInvoices,
    ...ofSettling,
    ChargeRated: ({ kind, fee, personId, instrumentId, totals, usedFrom, usedTo }, { subject }) => {
      const [period, { total }] = [{ start: usedFrom, end: usedTo }, totals];
      const about = { personId, instrumentId, link: `/charges/${subject}` };
      if (kind === 'run' || fee === null) {
        return [{ ...about, kind: 'charge-rated', params: { used: period, total } }];
      }
      const params = { period, feePercent: fee.percent, total };
      return [{ ...about, kind: feeNotices[kind], params }];
    },
    ChargeCorrected: (charge, { subject }) => {
      const { personId, instrumentId, totals, formerTotals, reason } = charge;
      const period = { start: charge.usedFrom, end: charge.usedTo };
      const params = { period, total: totals.total, former: formerTotals.total, reason };
      const link = `/charges/${subject}`;
      return [{ personId, instrumentId, link, kind: 'charge-corrected', params }];
    },
    // Who has one issued sees it there and then.
    QuoteIssued: ({ personId, issuedBy, instrumentId, number, wish, totals, validUntil }, cause) =>
      issuedBy === personId
        ? []
        : [
            {
              personId,
              kind: 'quote-issued',
              instrumentId,
              params: {
                number,
                period: wish.period,
                total: totals.total,
                until: { start: validUntil, end: validUntil },
              },
              link: `/quotes/${cause.subject}`,
            },
          ],
  },

  notices: {
    WebhookStopped: ({ ownerId: personId, host, failures }) => [
      {
        personId,
        kind: 'webhook-stopped',
        params: { host, failures },
        link: '/notices?tab=webhooks',
      },
    ],
  },
};

const planned = { ja: '契約期間の満了によります。', en: 'Its period is over.' };
const notSaid = { ja: '記載なし', en: 'none given' };

/** Rules take nothing away from who has booked. */
const kindOfChange = (change: OfferChange): NoticeKind =>
  change === 'rules-changed' ? 'booking-under-new-rules' : 'booking-adapted';

/** What of the offer has changed, where that ended a booking. */
const changeOf = (because: string | null): { readonly change?: Bilingual } => {
  const change = Object.entries(offerChangeNames).find(([name]) => name === because);
  return change ? { change: change[1] } : {};
};

/** What a cancelled booking is told as, by what ended it. */
const endOfBooking = {
  none: 'reservation-cancelled',
  'instrument-suspended': 'reservation-unused',
  'instrument-retired': 'reservation-retired',
  'instrument-transferred': 'reservation-transferred',
  outage: 'booking-displaced',
  'units-reduced': 'booking-displaced',
  'accessory-changed': 'booking-displaced',
  'rules-changed': 'booking-displaced',
  'operator-changed': 'booking-displaced',
  'unit-in-use': 'reservation-kept-waiting',
  'qualification-revoked': 'reservation-unqualified',
} as const satisfies Record<string, NoticeKind>;
const feeNotices = { cancellation: 'cancellation-charged', 'no-show': 'no-show-charged' } as const;

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
