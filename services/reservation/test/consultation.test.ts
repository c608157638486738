import type { ConsultationEvent, SuggestedSlot } from '@kyoyo/contracts';
import { japanInstant, plusMinutes } from '@kyoyo/kernel';
import { specify } from '@kyoyo/testing';
import { describe, it } from 'vitest';
import {
  type BookedReservation,
  type BookingOfIt,
  type ConsultationCommand,
  consultationStream,
} from '../src/consultation/stream.ts';

const { given } = specify(consultationStream);
const now = japanInstant('2026-11-20', 9 * 60);
const parties = {
  institutionId: '0193b1a0-0000-7000-8000-000000000004',
  organisationId: '0193b1a0-0000-7000-8000-000000000002',
  personId: '0193b1a0-0000-7000-8000-000000000001',
};
const instrumentId = '0193b1a0-0000-7000-8000-000000000003';
const reservationId = '0193b1a0-0000-7000-8000-000000000005';
const opening = { ...parties, instrumentId, subject: 'particles', message: 'Can you see 5 nm?' };
const slot: SuggestedSlot = {
  instrumentId,
  period: { start: plusMinutes(now, 60), end: plusMinutes(now, 120) },
  serviceKind: 'technical-guidance',
};

const opened: ConsultationEvent = { type: 'ConsultationOpened', data: opening };
const posted: ConsultationEvent = {
  type: 'ConsultationMessagePosted',
  data: { ...parties, message: 'Yes.', byStaff: true },
};
const suggested: ConsultationEvent = { type: 'SlotSuggested', data: { ...parties, ...slot } };
const booked: ConsultationEvent = {
  type: 'ConsultationConcluded',
  data: { ...parties, outcome: 'booked', reservationId, reason: '' },
};
const closed: ConsultationEvent = {
  type: 'ConsultationConcluded',
  data: { ...parties, outcome: 'closed', reservationId: null, reason: 'found another way' },
};

const open: ConsultationCommand = { type: 'OpenConsultation', opening };
const post: ConsultationCommand = { type: 'PostMessage', message: 'Yes.', byStaff: true };
const suggest = (time = now): ConsultationCommand => ({ type: 'SuggestSlot', slot, now: time });
const book = (changes: Partial<BookedReservation> = {}): ConsultationCommand => ({
  type: 'ConcludeAsBooked',
  reservation: {
    reservationId,
    personId: parties.personId,
    institutionId: parties.institutionId,
    inForce: true,
    ...changes,
  },
});
const close: ConsultationCommand = { type: 'CloseConsultation', reason: 'found another way' };
const another = '0193b1a0-0000-7000-8000-000000000009';

describe('OpenConsultation', () => {
  it('begins with a message', () => given().when(open).thenEmits(opened));
  it('cannot happen twice to one consultation', () =>
    given(opened).when(open).thenRefuses('already-exists'));
});

describe('PostMessage', () => {
  it('says something', () => given(opened).when(post).thenEmits(posted));
  it('said again, is another message', () => given(opened, posted).when(post).thenEmits(posted));
  it.each([booked, closed])('comes too late once it is concluded', (conclusion) =>
    given(opened, conclusion).when(post).thenRefuses('consultation-concluded'),
  );
  it('needs a consultation', () => given().when(post).thenRefuses('not-found'));
});

describe('SuggestSlot', () => {
  it('proposes a time', () => given(opened).when(suggest()).thenEmits(suggested));
  it('repeated, changes nothing', () => given(opened, suggested).when(suggest()).thenNothing());
  it('is refused in the past', () =>
    given(opened)
      .when(suggest(plusMinutes(now, 61)))
      .thenRefuses('period-in-past'));
  it('comes too late once it is concluded', () =>
    given(opened, closed).when(suggest()).thenRefuses('consultation-concluded'));
  it('needs a consultation', () => given().when(suggest()).thenRefuses('not-found'));
});

describe('ConcludeAsBooked', () => {
  it('ends in a reservation', () => given(opened, suggested).when(book()).thenEmits(booked));
  it('repeated, changes nothing', () => given(opened, booked).when(book()).thenNothing());
  it('does not know the reservation of somebody else', () =>
    given(opened)
      .when(book({ personId: another }))
      .thenRefuses('not-found'));
  it('needs one in force at this institution', () => {
    given(opened)
      .when(book({ inForce: false }))
      .thenRefuses('reservation-does-not-fit');
    given(opened)
      .when(book({ institutionId: another }))
      .thenRefuses('reservation-does-not-fit');
  });
  it('comes too late once it is concluded otherwise', () => {
    given(opened, closed).when(book()).thenRefuses('consultation-concluded');
    given(opened, booked)
      .when(book({ reservationId: another }))
      .thenRefuses('consultation-concluded');
  });
  it('needs a consultation', () => given().when(book()).thenRefuses('not-found'));
});

describe('ConcludeByBooking', () => {
  const { organisationId, institutionId } = parties;
  const byBooking = (changes: Partial<BookingOfIt> = {}): ConsultationCommand => ({
    type: 'ConcludeByBooking',
    booking: { reservationId, organisationId, institutionId, instrumentId, ...changes },
  });
  it('ends in the booking that is being made', () =>
    given(opened, suggested).when(byBooking()).thenEmits(booked));
  it('repeated, changes nothing', () => given(opened, booked).when(byBooking()).thenNothing());
  it('is for the organisation whose consultation it is, and unknown to others', () => {
    given(opened)
      .when(byBooking({ organisationId: another }))
      .thenRefuses('unknown-consultation');
    given().when(byBooking()).thenRefuses('unknown-consultation');
  });
  it('needs the institution and the instrument that it is about', () => {
    given(opened)
      .when(byBooking({ institutionId: another }))
      .thenRefuses('consultation-does-not-fit');
    given(opened)
      .when(byBooking({ instrumentId: another }))
      .thenRefuses('consultation-does-not-fit');
  });
  it('or an instrument that staff suggested', () => {
    const other: ConsultationEvent = {
      type: 'SlotSuggested',
      data: { ...parties, ...slot, instrumentId: another },
    };
    given(opened, other)
      .when(byBooking({ instrumentId: another }))
      .thenEmits(booked);
  });
  it('or any of the institution, where it names none', () =>
    given({ type: 'ConsultationOpened', data: { ...opening, instrumentId: null } })
      .when(byBooking({ instrumentId: another }))
      .thenEmits(booked));
  it('comes too late once it is concluded otherwise', () => {
    given(opened, closed).when(byBooking()).thenRefuses('consultation-concluded');
    given(opened, booked)
      .when(byBooking({ reservationId: another }))
      .thenRefuses('consultation-concluded');
  });
});

describe('CloseConsultation', () => {
  it('ends without a booking', () => given(opened, posted).when(close).thenEmits(closed));
  it('repeated, changes nothing', () => given(opened, closed).when(close).thenNothing());
  it('comes too late once it was booked', () =>
    given(opened, booked).when(close).thenRefuses('consultation-concluded'));
  it('needs a consultation', () => given().when(close).thenRefuses('not-found'));
});
