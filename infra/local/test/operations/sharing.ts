import { exampleIds } from '@kyoyo/contracts';
import { japanDate, plusMinutes } from '@kyoyo/kernel';
import { both, everybody, get, nextNumber, type Operations } from './operation.ts';

/** Money of an institution is for its finance. */
const onlyItsFinance = {
  member: 403,
  finance: 403,
  manager: 403,
  otherManager: 403,
  operations: 403,
} as const;
const notItsPeople = { member: 403, finance: 403, otherManager: 403 } as const;
const onlyFinance = { ...notItsPeople, manager: 403 } as const;

const unknown = `/api/clearings/${exampleIds.clearing}`;

export const sharing: Operations = {
  'POST /api/split-rules': {
    as: 'itsFinance',
    command: true,
    refused: onlyItsFinance,
    ask: ({ ids, now }) => ({
      path: '/api/split-rules',
      body: {
        institutionId: ids['institution'],
        instrumentId: null,
        effectiveFrom: japanDate(plusMinutes(now, nextNumber() * 1_440)),
        shares: [
          { recipient: 'keeper-rebate', name: both('Lab'), partnerId: null, percent: '30' },
          { recipient: 'institution', name: both('Rest'), partnerId: null, percent: '70' },
        ],
      },
    }),
  },
  'GET /api/split-rules': get(
    (ids) => `/api/split-rules?institutionId=${ids['institution']}`,
    notItsPeople,
    'itsFinance',
  ),
  'POST /api/indirect-supplements': {
    as: 'member',
    refused: everybody,
    ask: () => ({
      path: '/api/indirect-supplements',
      body: {
        staffYen: 6_000_000,
        goodsBeforeYen: 4_000_000,
        goodsAfterYen: 500_000,
        percent: '30',
      },
    }),
  },
  // No month is closed here, and nothing is to be set off.
  'POST /api/distributions': {
    as: 'itsFinance',
    refused: onlyItsFinance,
    answer: 409,
    ask: ({ ids }) => ({
      path: '/api/distributions',
      body: { institutionId: ids['institution'], month: '2020-04' },
    }),
  },
  'GET /api/distributions': get(
    (ids) => `/api/distributions?institutionId=${ids['institution']}&month=2020-04`,
    notItsPeople,
    'itsFinance',
  ),
  'POST /api/clearings': {
    as: 'itsFinance',
    refused: onlyItsFinance,
    answer: 422,
    ask: ({ ids }) => ({
      path: '/api/clearings',
      body: {
        institutionId: ids['institution'],
        partnerId: ids['otherInstitution'],
        quarter: '2020-Q1',
      },
    }),
  },
  'GET /api/clearings': get(
    (ids) =>
      `/api/clearings?institutionId=${ids['institution']}&cursor=${ids['organisation']}&limit=5`,
    onlyFinance,
    'itsFinance',
  ),
  // Whoever is no institution is in no network; the institutions' own may be by another operation.
  'GET /api/clearings/preview': {
    as: 'itsFinance',
    refused: onlyFinance,
    answer: 422,
    ask: ({ ids }) => ({
      path: `/api/clearings/preview?institutionId=${ids['institution']}&partnerId=${ids['organisation']}&quarter=2020-Q1`,
    }),
  },
  'GET /api/clearings/{id}': {
    as: 'itsFinance',
    refused: everybody,
    answer: 404,
    ask: () => ({ path: unknown }),
  },
  'GET /api/clearings/{id}/document.pdf': {
    as: 'itsFinance',
    refused: everybody,
    answer: 404,
    ask: () => ({ path: `${unknown}/document.pdf?language=ja` }),
  },
  'POST /api/clearings/{id}/acceptance': {
    as: 'itsFinance',
    refused: onlyItsFinance,
    answer: 404,
    ask: ({ ids }) => ({
      path: `${unknown}/acceptance`,
      body: { institutionId: ids['institution'] },
    }),
  },
  'POST /api/clearings/{id}/payment': {
    as: 'itsFinance',
    refused: onlyItsFinance,
    answer: 404,
    ask: ({ ids }) => ({
      path: `${unknown}/payment`,
      body: { institutionId: ids['institution'], paidOn: '2026-11-30' },
    }),
  },
  'POST /api/clearings/{id}/refusal': {
    as: 'itsFinance',
    refused: onlyItsFinance,
    answer: 404,
    ask: ({ ids }) => ({
      path: `${unknown}/refusal`,
      body: { institutionId: ids['institution'], reason: 'no' },
    }),
  },
};
