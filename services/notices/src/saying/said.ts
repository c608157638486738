import type {
  Actor,
  Bilingual,
  Booking,
  NoticeKind,
  NoticeParams,
  Slot,
  WaitlistWish,
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
/** One for each of a group, such as those who bind an organisation; but for whoever did it. */
export type ToGroup = Words & { readonly group: string };
/** One for each whom the contract concerns, but for whoever did it; the param `contract` is its name. */
type ToContract = Words & { readonly contractId: string };
export type Said = ToPerson | ToStaff | ToGroup | ToContract;

/** The stream of the event and its place in it, and who did what it tells of. */
export interface Cause {
  readonly subject: string;
  readonly streamVersion: number;
  readonly actor: Actor;
}

interface Booked {
  readonly slot: Slot;
  readonly booking: Booking;
}

/** For the person who booked. */
export const toBooker = (
  { slot: { instrumentId }, booking: { personId } }: Booked,
  reservationId: string,
  kind: NoticeKind,
  params: NoticeParams,
): ToPerson => ({ personId, kind, instrumentId, params, link: `/history/${reservationId}` });

/** For the person who booked, of the booked period. */
export const aboutBooking = (
  booked: Booked,
  reservationId: string,
  kind: NoticeKind,
  params: NoticeParams = {},
): ToPerson => toBooker(booked, reservationId, kind, { period: booked.slot.period, ...params });

/** Of a booking that its contract covers no more, or again; it is changed in the list. */
export const aboutContract = (
  booked: Booked,
  reservationId: string,
  kind: NoticeKind,
  { title: contract, count }: { readonly title: Bilingual; readonly count: number },
): readonly Said[] => [
  { ...aboutBooking(booked, reservationId, kind, { contract, count }), link: '/bookings' },
];

export const toOperator = (
  { operatorId: personId, instrumentId, period }: Slot,
  reservationId: string,
  kind: NoticeKind,
): readonly Said[] =>
  personId === null
    ? []
    : [{ personId, kind, instrumentId, params: { period }, link: `/history/${reservationId}` }];

/** For the person who waits. */
export const aboutWaiting = (
  { booking: { personId }, instrumentId, window: period }: WaitlistWish,
  kind: NoticeKind,
  params: NoticeParams = {},
): readonly Said[] => [
  {
    personId,
    kind,
    instrumentId,
    params: { period, ...params },
    link: `/instruments/${instrumentId}`,
  },
];

export const aboutTraining = (
  { personId, instrumentId }: { readonly personId: string; readonly instrumentId: string },
  kind: NoticeKind,
  params: Said['params'] = {},
): readonly Said[] => [{ personId, kind, instrumentId, params, link: '/training' }];

export const aboutConsultation = (personId: string, consultationId: string): readonly Said[] => [
  { personId, kind: 'consultation-answered', params: {}, link: `/consultations/${consultationId}` },
];

export const askedInConsultation = (staffOf: string, consultationId: string): readonly Said[] => [
  { staffOf, kind: 'consultation-asked', params: {}, link: `/consultations/${consultationId}` },
];

/** At once, or after a hold; what is asked and confirmed again later is no news of who has booked it. */
const bookedVersionMax = 2;

/** Whether it is now that somebody else books it for the person. */
export const isBookedFor = (
  { booking: { bookedBy } }: Booked,
  { actor, streamVersion }: Cause,
): boolean =>
  actor !== 'system' && actor.personId === bookedBy && streamVersion <= bookedVersionMax;

export const unlessBySelf = ({ actor }: Cause, said: ToPerson): readonly Said[] =>
  actor !== 'system' && actor.personId === said.personId ? [] : [said];
