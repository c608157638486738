import {
  type Booking,
  type Envelope,
  type EventSource,
  formerUseTerms,
  type Slot,
} from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { anEvent } from '@kyoyo/testing';

/** Example messages that the tests of this service share. */

export const personId = '0193b1a0-0000-7000-8000-000000000005';
export const organisationId = '0193b1a0-0000-7000-8000-000000000004';
export const instrumentId = '0193b1a0-0000-7000-8000-000000000002';
export const reservationId = '0193b1a0-0000-7000-8000-000000000001';
const institutionId = '0193b1a0-0000-7000-8000-000000000003';
const staffId = '0193b1a0-0000-7000-8000-000000000006';

export const now = '2026-11-19T03:00:00.000Z' as Instant;
export const instrument = { ja: '走査電子顕微鏡; SEM', en: 'Scanning electron microscope, SEM' };

export const slotAt = (start: string, end: string): Slot => {
  const period = { start: start as Instant, end: end as Instant };
  return {
    instrumentId,
    institutionId,
    unit: 1,
    period,
    occupied: period,
    operatorId: null,
    accessories: [],
    conditions: {
      approval: false,
      cancellationTiers: [],
      noShow: { afterMinutes: null, percent: 0 },
      bufferAfterMinutes: 0,
      quotas: [],
      termsVersion: null,
      contractLimit: null,
      useTerms: formerUseTerms,
    },
  };
};
export const slot = slotAt('2026-11-20T01:00:00.000Z', '2026-11-20T03:00:00.000Z');
export const booking: Booking = {
  organisationId,
  personId,
  serviceKind: 'equipment-use',
  tariff: null,
  quantity: 1,
  purpose: '',
  technique: null,
  project: null,
  purchaseOrder: null,
  seriesId: null,
  consultationId: null,
  contractId: null,
};

const as = (person: string) => ({ personId: person, organisationId });
export const bySelf = as(personId);
export const byStaff = as(staffId);

export const envelopeOf = (
  source: EventSource,
  type: string,
  changes: Partial<Envelope> = {},
): Envelope =>
  anEvent(source, type, { subject: reservationId, time: now, actor: bySelf, ...changes });
