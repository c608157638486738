import { exampleOf } from '@kyoyo/contracts';
import { counts, id, idOf, institutionOf, json, jsonOf, numbered, series } from './numbered.ts';
import type { PageRequest } from './page-request.ts';

/** Incidents, and income that is divided and set off: what is written, and what pages ask of it. */

const { note: description, ...reported } = exampleOf('reservation', 'IncidentReported').data;
const incident = {
  ...reported,
  description,
  id: idOf('thing', 1),
  stage: 'reported',
  happenedAt: '2026-12-04T01:00:00.000Z',
  reportedAt: '2026-12-04T01:00:00.000Z',
  latestAt: '2026-12-04T01:00:00.000Z',
  stoppedUntil: null,
  assessment: null,
  restored: null,
  compensation: null,
  compensationWaived: false,
  insurance: null,
  version: 1,
};
const incidents = 10_000;

export const incidentTables = [
  `INSERT INTO incident SELECT ${id('thing', 'n')}, f, i, p, p, NULL, n % 10 <> 0, ${id('thing', 'n')},
     (${jsonOf(incident, 'n')})::jsonb FROM ${numbered(incidents)}`,
  `INSERT INTO incident_entry SELECT ${id('thing', 'n')}, entry, 'reported', p, s, 'm', NULL
   FROM ${numbered(incidents)}, generate_series(1, 5) AS entry`,
];

const { shares } = exampleOf('billing', 'SplitRuleSet').data as { shares: object };
const distributed = exampleOf('billing', 'IncomeDistributed').data as object;
const clearing = {
  ...(exampleOf('billing', 'ClearingProposed').data as object),
  acceptedBy: [],
  bookedOn: null,
  paid: [],
  declined: null,
};
const other = id('institution', `n % ${counts.institutions} + 1`);

export const sharingTables = [
  `INSERT INTO split_rule SELECT ${id('institution', institutionOf('n'))}, ${id('instrument', 'n')},
     ${id('thing', 'n')}, '2026-04-01', ${json(shares)}::jsonb FROM ${series(counts.instruments)}`,
  `INSERT INTO distribution SELECT ${id('thing', 'n * 100 + m')}, ${id('institution', 'n')},
     '2025-' || lpad(m::text, 2, '0'), 1000, ${json(distributed)}::jsonb, 1
   FROM ${series(counts.institutions)}, generate_series(1, 12) AS m`,
  `INSERT INTO network_member SELECT ${id('thing', '1')}, ${id('institution', 'n')}
   FROM ${series(counts.institutions)}`,
  `INSERT INTO clearing SELECT ${id('thing', 'n * 100 + q')}, ${id('institution', 'n')}, ${other},
     '2025-Q' || q, 'proposed', n * 4 + q, 2025, ${id('thing', 'n * 100 + q')},
     ${json(clearing)}::jsonb || jsonb_build_object('institutionIds',
       jsonb_build_array(${id('institution', 'n')}, ${other})), 1
   FROM ${series(counts.institutions)}, generate_series(1, 4) AS q`,
];

type Asked = (what: string, path: string) => PageRequest;

export const sharingRequests = (
  { own, atDesk, billing }: Readonly<Record<'own' | 'atDesk' | 'billing', Asked>>,
  at: string,
): PageRequest[] => [
  own('one’s incidents', '/api/incidents'),
  atDesk('incidents of an institution', `/api/incidents?scope=institution&${at}&status=open`),
  atDesk('an incident', `/api/incidents/${idOf('thing', 10)}`),
  own(
    'incidents of an instrument',
    `/api/instrument-incidents?instrumentId=${idOf('instrument', 10)}`,
  ),
  billing('how income is divided', `/api/split-rules?${at}`),
  billing('what a month is divided into', `/api/distributions?${at}&month=2026-11`),
  billing('clearings of an institution', `/api/clearings?${at}`),
  billing(
    'what would be set off',
    `/api/clearings/preview?${at}&partnerId=${idOf('institution', 2)}&quarter=2026-Q3`,
  ),
  billing('a clearing', `/api/clearings/${idOf('thing', 101)}`),
  billing('  as a document', `/api/clearings/${idOf('thing', 101)}/document.pdf`),
];
