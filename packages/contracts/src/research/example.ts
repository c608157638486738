import type { z } from 'zod';
import type { researchContent } from './content.ts';

/** A whole one, as the events that tell of it have it. */
export const exampleResearch = (ids: {
  readonly institution: string;
  readonly organisation: string;
  readonly person: string;
  readonly instrument: string;
}): z.input<typeof researchContent> => ({
  title: { ja: '全固体電池の界面評価', en: 'Interfaces of solid-state batteries' },
  theme: '全固体電池',
  purpose: '界面の劣化を電子顕微鏡で明らかにする。',
  firstDay: '2026-04-01',
  lastDay: '2027-03-31',
  organisationIds: [ids.organisation],
  umbrellaId: null,
  instrumentIds: [ids.instrument],
  lines: [
    { kind: 'direct', label: '消耗品', yen: 4_000_000 },
    { kind: 'staff', label: '研究員', yen: 6_000_000 },
  ],
  indirect: { percent: '20', ipFundPercent: '50' },
  costShares: [
    { partyId: ids.institution, percent: '20' },
    { partyId: ids.organisation, percent: '80' },
  ],
  classFactor: null,
  useBudgetYen: 5_000_000,
  instalments: [{ label: '第1回', yen: 6_000_000, dueOn: '2026-04-30' }],
  matching: {
    years: [{ fiscalYear: 2026, companyYen: 12_000_000 }],
    researcherId: ids.person,
    ageAtStart: 38,
    attestedOn: '2026-03-20',
  },
  ip: {
    owner: 'joint',
    model: 7,
    shares: [
      { partyId: ids.institution, percent: '50' },
      { partyId: ids.organisation, percent: '50' },
    ],
    text: '',
  },
  firstOption: { partyId: ids.organisation, days: 180 },
  publication: { withinMonths: 12, reviewDays: 30 },
  secrecy: { confidential: true, years: 5 },
  deliverable: null,
  specialTerms: '',
});
