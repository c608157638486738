import {
  type Booking,
  bookingFromFirst,
  type Envelope,
  type EventSource,
  type Slot,
  slotFromFirst,
} from '@kyoyo/contracts';
import { type Instant, newId } from '@kyoyo/kernel';

/** Example messages that the tests of this service share. */

export const personId = '0193b1a0-0000-7000-8000-000000000005';
export const organisationId = '0193b1a0-0000-7000-8000-000000000004';
export const instrumentId = '0193b1a0-0000-7000-8000-000000000002';
export const reservationId = '0193b1a0-0000-7000-8000-000000000001';
const institutionId = '0193b1a0-0000-7000-8000-000000000003';
const staffId = '0193b1a0-0000-7000-8000-000000000006';

export const now = '2026-11-19T03:00:00.000Z' as Instant;
export const instrument = { ja: '走査電子顕微鏡; SEM', en: 'Scanning electron microscope, SEM' };

export const slotAt = (start: string, end: string): Slot =>
  slotFromFirst({
    instrumentId,
    institutionId,
    unit: 1,
    period: { start: start as Instant, end: end as Instant },
  });
export const slot = slotAt('2026-11-20T01:00:00.000Z', '2026-11-20T03:00:00.000Z');
export const booking: Booking = bookingFromFirst({
  organisationId,
  personId,
  serviceKind: 'equipment-use',
  tariff: null,
  quantity: 1,
  purpose: '',
});

const as = (person: string) => ({ personId: person, organisationId, roles: [] });
export const bySelf = as(personId);
export const byStaff = as(staffId);

export const envelopeOf = (
  source: EventSource,
  type: string,
  changes: Partial<Envelope> = {},
): Envelope => ({
  specversion: '1.0',
  id: newId(),
  source,
  type,
  subject: reservationId,
  time: now,
  dataVersion: 1,
  streamVersion: 1,
  position: 1,
  previousPosition: 0,
  correlationId: newId(),
  causationId: null,
  actor: bySelf,
  data: {},
  ...changes,
});
