import { createHash } from 'node:crypto';
import { exampleIds, exampleOf, type Role } from '@kyoyo/contracts';
import { cappedInstrument, idOf } from './numbered.ts';
import { bookRequests } from './book-requests.ts';
import { sharingRequests } from './sharing.ts';
import { invoiceRequests } from './invoice-requests.ts';
import type { PageRequest } from './page-request.ts';
import { paymentRequests } from './payment-requests.ts';

const institutionId = idOf('institution', 1);
const staff: Role[] = [
  { name: 'facility-manager', institutionId },
  { name: 'facility-staff', institutionId },
];
const finance: Role[] = [{ name: 'finance' }, { name: 'finance', institutionId }];
const auditor: Role[] = [{ name: 'auditor' }];
const operations: Role[] = [{ name: 'operations' }];

const daysFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const week = `from=${daysFrom(-3)}&to=${daysFrom(4)}`;
const ahead = `from=${daysFrom(0)}&to=${daysFrom(7)}`;
const sixty = Array.from({ length: 60 }, (_, nth) => idOf('instrument', nth * 10 + 10)).join();
const ofInstrument = `instrumentId=${idOf('instrument', 10)}`;
const booking = idOf('booking', 25_000);
/** In the middle of a long list. */
const cursor = (kind: 'booking' | 'thing'): string => `&cursor=${idOf(kind, 50_000)}`;
const past = `${cursor('booking')}~${daysFrom(-30)}`;
const people = Array.from({ length: 100 }, (_, nth) => idOf('person', nth + 1)).join();

const asked =
  (schema: string, roles: readonly Role[] = []) =>
  (what: string, path: string, body?: object): PageRequest => ({
    what,
    schema,
    path,
    roles,
    ...(body && { body }),
  });

const identity = asked('identity');
const catalogue = asked('catalogue', staff);
const reservation = asked('reservation', [{ name: 'member' }]);
const atDesk = asked('reservation', staff);
const billing = asked('billing', [...finance, ...staff]);
const notices = asked('notices');
const audit = asked('audit', auditor);

const { card } = exampleOf('catalogue', 'RateCardPublished').data as { card: object };

const at = `institutionId=${institutionId}`;
const use = {
  instrumentId: idOf('instrument', 10),
  period: { start: daysFrom(1), end: daysFrom(1.1) },
  serviceKind: 'equipment-use',
};
const quote = {
  ...use,
  organisationClass: 'sme',
};

export const pageRequests: readonly PageRequest[] = [
  identity('who is logged in', '/api/session'),
  identity('one’s sessions', '/api/sessions'),
  identity('colleagues', '/api/colleagues'),
  asked('identity', [{ name: 'representative' }])(
    'the ages of one’s colleagues',
    '/api/age-certifications',
  ),
  asked('identity', staff)('names of 100 people', `/api/people?ids=${people}`),
  asked('identity', staff)('staff of an institution', `/api/people?${at}`),
  asked('identity', auditor)('people by the beginning of a name', '/api/people?name=P12345'),
  identity('an organisation', `/api/organisations?ids=${idOf('organisation', 2)}`),
  identity('its classes', `/api/organisations/${idOf('organisation', 2)}/classes`),
  identity('its requests for a class', '/api/class-requests'),
  asked('identity', operations)(
    'requests for a class that wait',
    '/api/class-requests?scope=platform&status=open',
  ),
  asked('identity', staff)(
    'requests for a class to an institution',
    `/api/class-requests?scope=institution&${at}`,
  ),
  asked('identity', operations)('mails', '/api/operations/identity/outbox'),

  catalogue('institutions', '/api/institutions'),
  catalogue('discounts of an institution', `/api/institutions/${institutionId}/discounts`),
  catalogue('networks', '/api/networks'),
  catalogue('instruments, 200 of them', '/api/instruments?limit=200'),
  catalogue('instruments of an institution', `/api/instruments?${at}&limit=200`),
  catalogue('names of 60 instruments', `/api/instruments?ids=${sixty}&limit=200`),
  catalogue('an instrument', `/api/instruments/${idOf('instrument', 10)}`),
  catalogue('its policies', `/api/instruments/${idOf('instrument', 10)}/policies`),
  catalogue('its rate cards', `/api/instruments/${idOf('instrument', 10)}/rate-cards`),
  catalogue('its subsidy', `/api/instruments/${idOf('instrument', 10)}/subsidy`),
  catalogue('what instruments of an institution cost', `/api/cost-sheets?${at}&limit=200`),
  catalogue('a photo', `/api/instrument-files/${createHash('sha256').update('10').digest('hex')}`),
  catalogue('a list of instruments as a file', `/api/instruments/export?${at}&format=csv`),
  catalogue('a price list as a file', `/api/price-lists/export?${at}&format=csv`),
  catalogue('a search for instruments', '/api/instrument-search?q=electron%20microscope'),
  catalogue('a search with a slip', '/api/instrument-search?q=elektron'),

  asked('subscription')('terms of an institution', `/api/terms?${at}`),
  asked('subscription')('plans of an institution', `/api/plans?${at}`),
  asked('subscription')('institutions with plans', '/api/plan-institutions'),
  asked('subscription')('one’s subscriptions', '/api/subscriptions'),
  asked('subscription', staff)('subscriptions of an institution', `/api/subscriptions?${at}`),
  ...['', '/allowance', '/uses?by=person', '/uses?by=instrument', '/fees'].map((part) =>
    asked('subscription', staff)(
      `a subscription${part}`,
      `/api/subscriptions/${idOf('thing', 10)}${part}`,
    ),
  ),
  asked('subscription', staff)(
    'what contracts cover',
    `/api/coverages?contractIds=${idOf('thing', 10)}`,
  ),
  asked('subscription')('what one’s contracts cover', '/api/coverages'),
  asked('subscription')('agreements', '/api/agreements'),
  asked('subscription', staff)('research contracts', `/api/research-contracts?${at}&limit=50`),
  asked('subscription', staff)(
    'research contracts of a column',
    `/api/research-contracts?${at}&status=agreed&limit=50`,
  ),
  asked('subscription', [{ name: 'representative' }])(
    'research contracts of an organisation',
    '/api/research-contracts?limit=50',
  ),
  asked('subscription', staff)(
    'a research contract',
    `/api/research-contracts/${idOf('thing', 10)}`,
  ),
  asked('subscription', staff)(
    'its text',
    `/api/research-contracts/${idOf('thing', 10)}/versions/1/text`,
  ),
  asked('subscription', staff)(
    'its document',
    `/api/research-contracts/${idOf('thing', 10)}/versions/1/document.pdf`,
  ),
  asked('subscription', staff)(
    'its changes',
    `/api/research-contracts/${idOf('thing', 10)}/redline?from=1&to=1`,
  ),
  asked('subscription', staff)('lead times', `/api/contract-lead-times?${at}&limit=50`),

  reservation('one’s bookings', '/api/reservations'),
  reservation('  further down', `/api/reservations?limit=50${cursor('booking')}`),
  reservation('  the coming ones', '/api/reservations?status=confirmed'),
  reservation('  of a rare status', '/api/reservations?status=requested'),
  reservation('  to come, the nearest first', '/api/reservations?when=coming'),
  reservation('  over, the latest first', '/api/reservations?when=past'),
  reservation('bookings of one’s organisation', '/api/reservations?scope=organisation'),
  atDesk('bookings of an institution', `/api/reservations?scope=institution&${at}`),
  atDesk('  requests to it', `/api/reservations?scope=institution&${at}&status=requested`),
  atDesk('  to come', `/api/reservations?scope=institution&${at}&when=coming`),
  atDesk('  over, further down', `/api/reservations?scope=institution&${at}&when=past${past}`),
  atDesk('  of a status', `/api/reservations?scope=institution&${at}&status=confirmed`),
  reservation('bookings one operates', '/api/reservations?scope=operating'),
  reservation('a booking', `/api/reservations/${idOf('booking', 50)}`),
  reservation(
    'a week of an instrument',
    `/api/calendar?instrumentIds=${idOf('instrument', 10)}&${week}`,
  ),
  atDesk('a week of 60 instruments', `/api/calendar?instrumentIds=${sixty}&${week}`),
  reservation(
    'free times of an instrument',
    `/api/free-slots?${ofInstrument}&minutes=60&from=${daysFrom(1)}`,
  ),
  reservation('first free time of all instruments', `/api/free-instruments?${ahead}&minutes=60`),
  reservation('what stands in the way of 60 bookings', `/api/standings?instrumentIds=${sixty}`),
  atDesk('the code at an instrument', `/api/kiosks/${idOf('instrument', 10)}/code`),
  atDesk('whom retiring an instrument would touch', '/api/offer-previews', {
    change: { type: 'step', instrumentId: idOf('instrument', 10), step: 'retirement' },
  }),
  atDesk('whom fewer units would touch', '/api/offer-previews', {
    change: { type: 'units', instrumentId: idOf('instrument', 10), units: 1 },
  }),
  atDesk('whom other rules would touch', '/api/offer-previews', {
    change: {
      type: 'rules',
      instrumentId: idOf('instrument', 10),
      policy: {
        openTo: ['startup'],
        opening: { fromMinute: 540, toMinute: 1_020 },
        durationMinutesMin: 60,
        durationMinutesMax: 480,
        granularityMinutes: 60,
        horizonDays: 60,
      },
    },
  }),
  atDesk('outages of an instrument', `/api/outages?${ofInstrument}&${week}`),
  atDesk('operators', `/api/operators?${at}`),
  atDesk('accessories', `/api/accessories?${at}`),
  reservation('one’s places in lines', '/api/waitlist'),
  atDesk('lines of an institution', `/api/waitlist?scope=institution&${at}`),
  reservation('one’s consultations', '/api/consultations'),
  reservation('a consultation', `/api/consultations/${idOf('thing', 50)}`),
  atDesk('consultations of an institution', `/api/consultations?scope=institution&${at}`),
  reservation('one’s trainings', '/api/qualifications'),
  atDesk('trainings of an institution', `/api/qualifications?scope=institution&${at}`),
  atDesk('what depends on a training', `/api/qualifications/${idOf('thing', 59)}/dependants`),
  reservation('one’s series', '/api/series'),
  reservation('a series', `/api/series/${idOf('thing', 50)}`),

  asked('usage_analytics', staff)('use of an institution on a day', `/api/utilisation?${at}`),

  billing('prices of an instrument', `/api/prices?${ofInstrument}`),
  billing('prices of 60 instruments', `/api/unit-prices?instrumentIds=${sixty}`),
  billing('what common uses of an instrument cost', `/api/price-examples?${ofInstrument}`),
  asked('billing', staff)('what new prices make of coming bookings', '/api/price-effects', {
    institutionId,
    instrumentId: idOf('instrument', 10),
    card: { ...card, effectiveFrom: daysFrom(1) },
  }),
  billing('a quote', '/api/quotes', quote),
  billing('  of what month and half day have a price together', '/api/quotes', {
    ...quote,
    instrumentId: idOf('instrument', cappedInstrument),
  }),
  billing('what it costs under each contract', '/api/contract-quotes', {
    ...use,
    forUser: { organisationId: idOf('organisation', 2), personId: idOf('person', 2) },
  }),
  billing('what a contract would have cost', `/api/contract-comparisons/${idOf('thing', 10)}`),
  ...sharingRequests({ own: reservation, atDesk, billing }, at),
  billing('one’s charges', '/api/charges'),
  billing('  further down', `/api/charges?limit=50${cursor('thing')}`),
  billing('charges of an organisation', `/api/charges?organisationId=${idOf('organisation', 2)}`),
  billing('a charge', `/api/charges/${idOf('thing', 50)}`),
  billing('what instruments bring against their costs', `/api/cost-recovery?${at}&fiscalYear=2026`),
  billing('a what-if', `/api/what-ifs/${idOf('thing', 1)}`),
  billing('  its instruments', `/api/what-ifs/${idOf('thing', 1)}/groups?by=instrument`),
  billing('  its charges, further down', `/api/what-ifs/${idOf('thing', 1)}/runs?cursor=5000`),
  billing(
    '  its instruments as a file',
    `/api/what-ifs/${idOf('thing', 1)}/groups/export?by=instrument`,
  ),
  billing('  its charges as a file', `/api/what-ifs/${idOf('thing', 1)}/runs/export`),
  ...bookRequests(billing, at),
  ...paymentRequests(billing, at),
  billing('charges of an institution', `/api/charges?${at}&limit=200`),
  billing(
    '  of a month and a counterparty',
    `/api/charges?${at}&month=2026-11&counterpartyId=${idOf('organisation', 2)}`,
  ),
  billing('  of a project', `/api/charges?${at}&project=P-12`),
  billing('  summed by month', `/api/charge-sums?${at}&by=month`),
  billing('  summed by instrument', `/api/charge-sums?${at}&by=instrument`),
  billing(
    '  summed by organisation, of a class',
    `/api/charge-sums?${at}&by=counterparty&organisationClass=academia`,
  ),
  billing('  as a file', `/api/charges/export?${at}`),
  ...invoiceRequests(billing, at),
  billing('a quote as a PDF', `/api/issued-quotes/${idOf('thing', 50)}/document.pdf`),

  notices('notices, and how many are unread', '/api/notices'),
  notices('  the unread', '/api/notices?unread=true'),
  notices('  further down', `/api/notices?limit=50${cursor('thing')}`),
  notices('calendar feeds', '/api/calendar-feeds'),
  notices('a calendar feed', '/api/calendar-feeds/1'),
  asked('notices', [{ name: 'member' }])('webhooks', '/api/webhooks'),
  asked('notices', [{ name: 'member' }])(
    '  what was delivered',
    `/api/webhooks/${idOf('thing', 2)}/deliveries`,
  ),

  audit('the log', '/api/events'),
  audit('  further down', `/api/events?limit=50&cursor=${idOf('thing', 500_000)}`),
  audit('  of a rare type', '/api/events?type=NoShowRecorded'),
  audit('  of a source', '/api/events?source=billing'),
  audit('  of a thing', `/api/events?subject=${booking}`),
  audit('  without notices', '/api/events?without=notices'),
  audit('  about an instrument', `/api/events?about=${exampleIds.instrument}`),
  audit(
    '  about an instrument, of a rare type',
    `/api/events?type=NoShowRecorded&about=${exampleIds.instrument}`,
  ),
  audit('  by a person', `/api/events?personId=${idOf('person', 1)}`),
  audit(
    '  by a person, of a rare type',
    `/api/events?personId=${idOf('person', 1)}&type=NoShowRecorded`,
  ),
  audit('  of a day', `/api/events?from=${daysFrom(-101)}&to=${daysFrom(-100)}`),
  audit('history of a booking', `/api/timelines/${booking}`),
];
