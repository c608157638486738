import { exampleIds, exampleOf } from '@kyoyo/contracts';
import { id, json, series } from './numbered.ts';

/** Rows of the subscriptions of 2,000 organisations, each with a period that is on. */

const { plan } = exampleOf('subscription', 'PlanPublished').data as { plan: object };
const terms = exampleOf('subscription', 'AllowanceOpened').data;
const { use } = exampleOf('subscription', 'AllowanceTaken').data as { use: object };
const fee = exampleOf('subscription', 'ContractFeeRaised').data;
const period = { start: '2026-11-30T15:00:00.000Z', end: '2026-12-31T15:00:00.000Z' };
/** As the stream of a subscription keeps it. */
const state = {
  contractId: exampleIds.subscription,
  institutionId: exampleIds.institution,
  organisationId: exampleIds.organisation,
  status: 'running',
  planId: exampleIds.plan,
  planVersion: 1,
  plan,
  plans: [{ from: period.start, plan }],
  personIds: [],
  startsOn: '2026-12-01',
  askedBy: exampleIds.person,
  countedFrom: '2026-12-01',
  nth: 0,
  current: {
    kind: 'regular',
    period,
    rollover: [],
    parts: [{ from: period.start, plan, personIds: [] }],
    seated: [],
  },
  stretches: [{ start: period.start, end: null }],
  endsAt: null,
  announced: null,
  lifted: [],
  paidYen: '0',
  settled: false,
  reason: null,
  version: 1,
};
const range = `tstzrange('${period.start}', '${period.end}')`;

export const subscriptionStatements: readonly string[] = [
  `INSERT INTO subscription SELECT ${id('thing', 'n')}, ${id('institution', 'n % 10 + 1')},
     ${id('organisation', 'n / 10 + 1')}, 'running', ${json(state)}::jsonb || jsonb_build_object(
       'contractId', ${id('thing', 'n')}, 'institutionId', ${id('institution', 'n % 10 + 1')},
       'organisationId', ${id('organisation', 'n / 10 + 1')}) FROM ${series(1_999)}`,
  `INSERT INTO allowance SELECT ${id('thing', 'n')}, ${id('thing', 'n')}, ${range},
     ${json(terms)}::jsonb, '[]', '0' FROM ${series(1_999)}`,
  `INSERT INTO allowance_use SELECT ${id('thing', 'n % 1999 + 1')}, ${id('thing', 'n % 1999 + 1')},
     ${id('booking', 'n')}, ${id('person', '1')}, '${period.start}', ${json(use)}::jsonb
   FROM ${series(50_000)}`,
  `INSERT INTO contract_fee SELECT ${id('booking', 'n')}, ${id('thing', 'n % 1999 + 1')},
     '${period.start}', ${json(fee)}::jsonb FROM ${series(50_000)}`,
];
