import { fresh, get, nextNumber, type Operations } from './operation.ts';
import { newCharge } from './money-and-records.ts';

const notTheirs = { member: 403, finance: 403, manager: 403 } as const;
const notTheirCharge = { member: 403, finance: 403, manager: 403, otherManager: 403 } as const;

const ofInstitution = (path: string, more: string) =>
  get((ids) => `${path}?institutionId=${ids['institution']}${more}`, notTheirs, 'itsFinance');

/** The books of an institution: reading and closing them, and what is corrected of charges. */
export const closing: Operations = {
  'GET /api/journal': ofInstitution('/api/journal', '&account=unbilled&limit=5'),
  'GET /api/trial-balance': ofInstitution('/api/trial-balance', '&day=2026-11-30'),
  'GET /api/deferred-income': ofInstitution('/api/deferred-income', '&month=2026-11'),
  'GET /api/books': ofInstitution('/api/books', ''),
  'GET /api/books/month': ofInstitution('/api/books/month', '&month=2026-11'),
  // No month is closed here, and this one is not over.
  'GET /api/books/export': {
    ...ofInstitution('/api/books/export', '&month=2026-11&program=yayoi'),
    answer: 409,
  },
  'POST /api/books/closings': {
    as: 'itsFinance',
    refused: notTheirs,
    answer: 422,
    ask: ({ ids }) => ({
      path: '/api/books/closings',
      body: { institutionId: ids['institution'], month: '2099-11' },
    }),
  },
  'POST /api/books/closings/confirmation': {
    as: 'itsFinance',
    refused: notTheirs,
    answer: 409,
    ask: ({ ids }) => ({
      path: '/api/books/closings/confirmation',
      body: { institutionId: ids['institution'], month: '2099-11' },
    }),
  },
  'POST /api/books/closings/withdrawal': {
    as: 'itsFinance',
    refused: notTheirs,
    ask: ({ ids }) => ({
      path: '/api/books/closings/withdrawal',
      body: { institutionId: ids['institution'], month: '2026-11', reason: fresh('確認') },
    }),
  },
  'POST /api/books/account-mappings': {
    as: 'itsFinance',
    command: true,
    refused: notTheirs,
    ask: ({ ids }) => ({
      path: '/api/books/account-mappings',
      body: {
        institutionId: ids['institution'],
        program: 'yayoi',
        fromMonth: '2099-12',
        accounts: {
          bank: { account: fresh('普通預金'), sub: '', department: '', taxClass: '対象外' },
        },
      },
    }),
  },
  'POST /api/books/research-partner': {
    as: 'itsFinance',
    command: true,
    refused: notTheirs,
    ask: ({ ids }) => ({
      path: '/api/books/research-partner',
      body: {
        institutionId: ids['institution'],
        type: 'special-institute',
        evidence: fresh('国立研究開発法人'),
        effectiveFrom: '2026-04-01',
      },
    }),
  },
  'POST /api/charges/{id}/adjustments': {
    as: 'itsFinance',
    command: true,
    refused: notTheirCharge,
    ask: async (world) => ({
      path: `/api/charges/${await newCharge(world)}/adjustments`,
      body: { netYen: -nextNumber(), reason: fresh('装置の不調') },
    }),
  },
  'POST /api/disputes': {
    as: 'member',
    command: true,
    refused: { itsFinance: 403, otherMember: 404, otherFinance: 404 },
    ask: async (world) => ({
      path: '/api/disputes',
      body: { chargeId: await newCharge(world), message: fresh('途中で止まりました') },
    }),
  },
  'GET /api/disputes': get(
    (ids) => `/api/disputes?organisationId=${ids['organisation']}&status=open&limit=5`,
    { member: 403, otherFinance: 403, operations: 403 },
    'finance',
  ),
};
