import {
  type ConsultationEvent,
  type ConsultationParties,
  type ConsultationStatus,
  type Problem,
  problem,
  type SuggestedSlot,
} from '@kyoyo/contracts';
import { accept, type Decision, type Instant, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

/** A thread between a person and staff. What was said is in the events, and not decided upon. */
export type Consultation =
  | { readonly status: 'none' }
  | {
      readonly status: ConsultationStatus;
      readonly parties: ConsultationParties;
      /** What it is about; null for the institution as a whole. */
      readonly instrumentId: string | null;
      readonly subject: string;
      /** Whose answer is waited for. */
      readonly awaits: 'staff' | 'person' | null;
      readonly suggestions: readonly SuggestedSlot[];
      readonly reservationId: string | null;
      readonly closeReason: string | null;
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

/** A thread; what was said in it is kept beside. */
export const consultationStream = stream({
  name: 'consultation',
  form: 1,
  initial: { status: 'none' },
  decide,
  evolve,
  tables: { consultation: ['consultation_id'], consultation_entry: ['consultation_id', 'number'] },
  rows(state, { id, version, openedAt, latestAt, latestEventId }) {
    if (state.status === 'none') return [];
    const { parties } = state;
    return [
      row('consultation', {
        consultation_id: id,
        institution_id: parties.institutionId,
        instrument_id: state.instrumentId,
        organisation_id: parties.organisationId,
        person_id: parties.personId,
        subject: state.subject,
        status: state.status,
        awaits: state.awaits,
        reservation_id: state.reservationId,
        close_reason: state.closeReason,
        opened_at: openedAt,
        latest_at: latestAt,
        latest_event_id: latestEventId,
        version,
      }),
    ];
  },
  entries(event, { streamId, version: number, personId, time }) {
    const said = saidIn(event);
    if (!said) return [];
    return [
      row('consultation_entry', {
        consultation_id: streamId,
        number,
        person_id: personId,
        by_staff: said.byStaff,
        posted_at: time,
        message: said.message ?? null,
        slot: said.slot ? JSON.stringify(said.slot) : null,
      }),
    ];
  },
});

function saidIn(event: ConsultationEvent) {
  switch (event.type) {
    case 'ConsultationOpened':
      return { byStaff: false, message: event.data.message };
    case 'ConsultationMessagePosted':
      return { byStaff: event.data.byStaff, message: event.data.message };
    case 'SlotSuggested': {
      const { instrumentId, period, serviceKind } = event.data;
      return { byStaff: true, slot: { instrumentId, period, serviceKind } };
    }
    case 'ConsultationConcluded':
      return null;
  }
}

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
    const { institutionId, organisationId, personId, instrumentId, subject } = event.data;
    return {
      status: 'open',
      parties: { institutionId, organisationId, personId },
      instrumentId,
      subject,
      awaits: 'staff',
      suggestions: [],
      reservationId: null,
      closeReason: null,
    };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'ConsultationMessagePosted':
      return { ...state, awaits: event.data.byStaff ? 'person' : 'staff' };
    case 'SlotSuggested': {
      const { instrumentId, period, serviceKind } = event.data;
      const suggestions = [...state.suggestions, { instrumentId, period, serviceKind }];
      return { ...state, awaits: 'person', suggestions };
    }
    case 'ConsultationConcluded': {
      const { outcome: status, reservationId, reason } = event.data;
      const closeReason = status === 'closed' ? reason : null;
      return { ...state, status, awaits: null, reservationId, closeReason };
    }
  }
}
