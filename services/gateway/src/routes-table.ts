import { type ServiceName, serviceNames } from './config.ts';

/** Which service answers what. Paths below a prefix go with it. */
export const routesTable: Readonly<Record<string, ServiceName>> = {
  '/api/organisations': 'identity',
  '/api/people': 'identity',
  '/api/demo-people': 'identity',
  '/api/institutions': 'catalogue',
  '/api/instruments': 'catalogue',
  '/api/instrument-search': 'catalogue',
  '/api/instrument-imports': 'catalogue',
  '/api/networks': 'catalogue',
  '/api/terms': 'subscription',
  '/api/agreements': 'subscription',
  '/api/reservations': 'reservation',
  '/api/calendar': 'reservation',
  '/api/free-slots': 'reservation',
  '/api/utilisation': 'usage-analytics',
  '/api/prices': 'billing',
  '/api/quotes': 'billing',
  '/api/charges': 'billing',
  '/api/timelines': 'audit',
  '/api/events': 'audit',
  '/api/seal-verifications': 'audit',
  ...Object.fromEntries(serviceNames.map((name) => [`/api/operations/${name}`, name])),
};
