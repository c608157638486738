import type { z } from 'zod';
import type { instant, period } from './primitives.ts';
import type { booking, slot } from './slot.ts';

/** Parts of the example that each event declares. Each kind of stream has its own id here. */
export const exampleIds = {
  organisation: '01a1fcb3-2000-7000-8000-000000000001',
  person: '01a1fcb3-2000-7000-8000-000000000002',
  institution: '01a1fcb3-2000-7000-8000-000000000003',
  network: '01a1fcb3-2000-7000-8000-000000000004',
  instrument: '01a1fcb3-2000-7000-8000-000000000005',
  import: '01a1fcb3-2000-7000-8000-000000000006',
  terms: '01a1fcb3-2000-7000-8000-000000000007',
  agreement: '01a1fcb3-2000-7000-8000-000000000008',
  attribution: '01a1fcb3-2000-7000-8000-000000000009',
  reservation: '01a1fcb3-2000-7000-8000-000000000010',
  operator: '01a1fcb3-2000-7000-8000-000000000011',
  accessory: '01a1fcb3-2000-7000-8000-000000000012',
  outage: '01a1fcb3-2000-7000-8000-000000000013',
  'waitlist-entry': '01a1fcb3-2000-7000-8000-000000000014',
  series: '01a1fcb3-2000-7000-8000-000000000015',
  qualification: '01a1fcb3-2000-7000-8000-000000000016',
  consultation: '01a1fcb3-2000-7000-8000-000000000017',
  charge: '01a1fcb3-2000-7000-8000-000000000018',
  notice: '01a1fcb3-2000-7000-8000-000000000019',
  webhook: '01a1fcb3-2000-7000-8000-000000000020',
  'calendar-feed': '01a1fcb3-2000-7000-8000-000000000021',
  offer: '01a1fcb3-2000-7000-8000-000000000022',
  'cost-sheet': '01a1fcb3-2000-7000-8000-000000000041',
  coverage: '01a1fcb3-2000-7000-8000-000000000023',
  subscription: '01a1fcb3-2000-7000-8000-000000000024',
  'contract-fee': '01a1fcb3-2000-7000-8000-000000000025',
  plan: '01a1fcb3-2000-7000-8000-000000000026',
  allowance: '01a1fcb3-2000-7000-8000-000000000027',
  research: '01a1fcb3-2000-7000-8000-000000000028',
  quote: '01a1fcb3-2000-7000-8000-000000000029',
  otherPerson: '01a1fcb3-2000-7000-8000-000000000031',
  otherInstitution: '01a1fcb3-2000-7000-8000-000000000032',
  otherReservation: '01a1fcb3-2000-7000-8000-000000000033',
  rateCard: '01a1fcb3-2000-7000-8000-000000000034',
  leave: '01a1fcb3-2000-7000-8000-000000000035',
  event: '01a1fcb3-2000-7000-8000-000000000036',
  classRequest: '01a1fcb3-2000-7000-8000-000000000037',
} as const;

export const exampleTime: z.input<typeof instant> = '2026-12-01T01:00:00.000Z';
export const examplePeriod: z.input<typeof period> = {
  start: '2026-12-04T01:00:00.000Z',
  end: '2026-12-04T03:00:00.000Z',
};

export const exampleSlot: z.input<typeof slot> = {
  instrumentId: exampleIds.instrument,
  institutionId: exampleIds.institution,
  unit: 1,
  period: examplePeriod,
  occupied: { start: '2026-12-04T00:45:00.000Z', end: '2026-12-04T03:15:00.000Z' },
  operatorId: exampleIds.otherPerson,
  accessories: [{ accessoryId: exampleIds.accessory, unit: 2 }],
  conditions: {
    approval: true,
    cancellationTiers: [{ hoursBefore: 192, percent: 100 }],
    noShow: { afterMinutes: 30, percent: 100 },
    bufferAfterMinutes: 15,
    quotas: [{ of: 'person', per: 'week', minutes: 480 }],
    termsVersion: null,
    contractLimit: { from: '2026-11-30T15:00:00.000Z', minutes: 2_400 },
    useTerms: { graceMinutes: 5, earlyCharged: false, forgottenMinutes: 60 },
  },
};

export const exampleBooking: z.input<typeof booking> = {
  organisationId: exampleIds.organisation,
  personId: exampleIds.person,
  serviceKind: 'equipment-use',
  tariff: null,
  quantity: 1,
  purpose: '標準試料による校正',
  technique: 'EDX',
  project: 'P-12',
  purchaseOrder: 'PO-2026-7',
  seriesId: exampleIds.series,
  consultationId: null,
  contractId: exampleIds.coverage,
};
