import {
  type ConsultationEvent,
  type ConsultationParties,
  type ConsultationStatus,
  type Problem,
  problem,
  type SuggestedSlot,
} from '@kyoyo/contracts';
import { accept, type Decider, type Decision, type Instant, refuse } from '@kyoyo/kernel';

/** A thread between a person and staff. What was said is in the events, and not decided upon. */
export type Consultation =
  | { readonly status: 'none' }
  | {
      readonly status: ConsultationStatus;
      readonly parties: ConsultationParties;
      /** What it is about; null for the institution as a whole. */
      readonly instrumentId: string | null;
      readonly suggestions: readonly SuggestedSlot[];
      readonly reservationId: string | null;
    };

type Opening = Extract<ConsultationEvent, { type: 'ConsultationOpened' }>['data'];

/** What is known of the reservation that a consultation has led to. */
export interface BookedReservation {
  readonly reservationId: string;
  readonly personId: string;
  readonly institutionId: string;
  /** Neither cancelled nor expired. */
  readonly inForce: boolean;
}

/** A booking that is being made and names the consultation that it comes of. */
export interface BookingOfIt {
  readonly reservationId: string;
  readonly organisationId: string;
  readonly institutionId: string;
  readonly instrumentId: string;
}

export type ConsultationCommand =
  | { readonly type: 'OpenConsultation'; readonly opening: Opening }
  | { readonly type: 'PostMessage'; readonly message: string; readonly byStaff: boolean }
  | { readonly type: 'SuggestSlot'; readonly slot: SuggestedSlot; readonly now: Instant }
  | { readonly type: 'ConcludeAsBooked'; readonly reservation: BookedReservation }
  | { readonly type: 'ConcludeByBooking'; readonly booking: BookingOfIt }
  | { readonly type: 'CloseConsultation'; readonly reason: string };

type ConsultationDecision = Decision<ConsultationEvent, Problem>;

export const consultationDecider: Decider<
  Consultation,
  ConsultationCommand,
  ConsultationEvent,
  Problem
> = { initial: { status: 'none' }, decide, evolve };

function decide(state: Consultation, command: ConsultationCommand): ConsultationDecision {
  if (command.type === 'OpenConsultation') {
    return state.status === 'none'
      ? accept({ type: 'ConsultationOpened', data: command.opening })
      : refuse(problem('already-exists'));
  }
  if (command.type === 'ConcludeByBooking') return concludeByBooking(state, command.booking);
  if (state.status === 'none') return refuse(problem('not-found'));
  const { status, parties, suggestions } = state;
  switch (command.type) {
    case 'PostMessage': {
      if (status !== 'open') return refuse(problem('consultation-concluded'));
      const { message, byStaff } = command;
      return accept({ type: 'ConsultationMessagePosted', data: { ...parties, message, byStaff } });
    }
    case 'SuggestSlot': {
      if (status !== 'open') return refuse(problem('consultation-concluded'));
      if (suggestions.some(isSameSlot(command.slot))) return accept();
      if (command.slot.period.start < command.now) return refuse(problem('period-in-past'));
      return accept({ type: 'SlotSuggested', data: { ...parties, ...command.slot } });
    }
    case 'ConcludeAsBooked':
      return concludeAsBooked(state, command.reservation);
    case 'CloseConsultation': {
      if (status === 'closed') return accept();
      if (status !== 'open') return refuse(problem('consultation-concluded'));
      const { reason } = command;
      const conclusion = { outcome: 'closed', reservationId: null, reason } as const;
      return accept({ type: 'ConsultationConcluded', data: { ...parties, ...conclusion } });
    }
  }
}

const isSameSlot = (a: SuggestedSlot) => (b: SuggestedSlot) =>
  a.instrumentId === b.instrumentId &&
  a.serviceKind === b.serviceKind &&
  a.period.start === b.period.start &&
  a.period.end === b.period.end;

function concludeAsBooked(
  { status, parties, reservationId: concludedBy }: Exclude<Consultation, { status: 'none' }>,
  { reservationId, personId, institutionId, inForce }: BookedReservation,
): ConsultationDecision {
  if (concludedBy === reservationId) return accept();
  if (status !== 'open') return refuse(problem('consultation-concluded'));
  // Another's reservation is not told apart from one that is not there.
  if (personId !== parties.personId) return refuse(problem('not-found'));
  if (!inForce || institutionId !== parties.institutionId) {
    return refuse(problem('reservation-does-not-fit'));
  }
  return booked(parties, reservationId);
}

/** Others' consultations are not told apart from those that are not there. */
function concludeByBooking(
  state: Consultation,
  { reservationId, organisationId, institutionId, instrumentId }: BookingOfIt,
): ConsultationDecision {
  if (state.status === 'none' || state.parties.organisationId !== organisationId) {
    return refuse(problem('unknown-consultation'));
  }
  const { status, parties, suggestions } = state;
  if (state.reservationId === reservationId) return accept();
  if (status !== 'open') return refuse(problem('consultation-concluded'));
  const isMeant =
    state.instrumentId === null ||
    state.instrumentId === instrumentId ||
    suggestions.some((one) => one.instrumentId === instrumentId);
  if (institutionId !== parties.institutionId || !isMeant) {
    return refuse(problem('consultation-does-not-fit'));
  }
  return booked(parties, reservationId);
}

const booked = (parties: ConsultationParties, reservationId: string): ConsultationDecision =>
  accept({
    type: 'ConsultationConcluded',
    data: { ...parties, outcome: 'booked', reservationId, reason: '' },
  });

function evolve(state: Consultation, event: ConsultationEvent): Consultation {
  if (event.type === 'ConsultationOpened') {
    const { institutionId, organisationId, personId, instrumentId } = event.data;
    const parties = { institutionId, organisationId, personId };
    return { status: 'open', parties, instrumentId, suggestions: [], reservationId: null };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'ConsultationMessagePosted':
      return state;
    case 'SlotSuggested': {
      const { instrumentId, period, serviceKind } = event.data;
      return {
        ...state,
        suggestions: [...state.suggestions, { instrumentId, period, serviceKind }],
      };
    }
    case 'ConsultationConcluded': {
      const { outcome: status, reservationId } = event.data;
      return { ...state, status, reservationId };
    }
  }
}
