import { fiscalYearOfDay, type ResearchContent } from '@kyoyo/contracts';
import { durationMs, japanInstant } from '@kyoyo/kernel';
import type { IdOf } from '../past-of-instruments.ts';
import {
  addedToResearch,
  analysis,
  type ContractDays,
  contractOf,
  research,
  standingContracts,
} from './contracts.ts';
import { flagship, flagshipInstruments } from './institute.ts';
import { planYear } from './year.ts';

/** What research contracts of the flagship say. All invented; an example, not advice. */

export const listedIds = (instruments: readonly string[], idOf: IdOf): string[] =>
  instruments.map((id) => idOf(`flagship-${id}`));

const [classFactor, indirectPercent] = [0.8, 20];

const usual = {
  umbrellaId: null,
  indirect: { percent: `${indirectPercent}`, ipFundPercent: '50' },
  classFactor: null,
  matching: null,
  firstOption: null,
  publication: { withinMonths: 12, reviewDays: 30 },
  secrecy: { confidential: true, years: 5 },
  deliverable: null,
  specialTerms: '',
} satisfies Partial<ResearchContent>;

/** As it was first agreed: a company, a university and the institute. */
export function jointResearch(days: ContractDays, idOf: IdOf): ResearchContent {
  const [institute, company, university] = [
    idOf(flagship.seedId),
    idOf(research.organisation),
    idOf(research.university),
  ];
  const [first, last] = [days.researchFirst, days.researchLast].map(fiscalYearOfDay);
  const years = [...new Set([first ?? 0, last ?? 0])];
  return {
    ...usual,
    title: { ja: '全固体電池正極の界面評価', en: 'Interfaces in solid-state battery cathodes' },
    theme: '全固体電池',
    purpose: '正極と固体電解質の界面の劣化を、磁気・組成・結合の測定から明らかにします。',
    firstDay: days.researchFirst,
    lastDay: days.researchLast,
    organisationIds: [company, university],
    instrumentIds: listedIds(research.instruments, idOf),
    lines: [
      { kind: 'direct', label: '消耗品・試料作製', yen: 3_000_000 },
      { kind: 'staff', label: '特任研究員', yen: 6_000_000 },
      { kind: 'researcher-value', label: '研究者の関与（時間あたり）', yen: 1_200_000 },
      { kind: 'success-fee', label: '実用化したときの成功報酬', yen: 5_000_000 },
    ],
    costShares: [
      { partyId: company, percent: '70' },
      { partyId: institute, percent: '20' },
      { partyId: university, percent: '10' },
    ],
    classFactor: `${classFactor}`,
    useBudgetYen: 1_000_000,
    instalments: [
      { label: '第1回', yen: 4_000_000, dueOn: days.researchFirst },
      { label: '第2回', yen: 4_000_000, dueOn: days.researchLast },
    ],
    matching: {
      years: years.map((fiscalYear) => ({ fiscalYear, companyYen: 6_000_000 })),
      researcherId: idOf('natsuki.renge'),
      ageAtStart: 36,
      attestedOn: days.researchFirst,
    },
    ip: {
      owner: 'joint',
      model: 7,
      shares: [
        { partyId: institute, percent: '40' },
        { partyId: company, percent: '40' },
        { partyId: university, percent: '20' },
      ],
      text: '',
    },
    firstOption: { partyId: company, days: 180 },
  };
}

/** One more instrument, as much to be used as that takes, and half a year longer. */
export const amendedResearch = (
  days: ContractDays,
  idOf: IdOf,
  useBudgetYen: number,
): ResearchContent => ({
  ...jointResearch(days, idOf),
  lastDay: days.researchLastAmended,
  instrumentIds: listedIds([...research.instruments, ...addedToResearch.instruments], idOf),
  useBudgetYen,
});

/** What share of the budget is spent today, or thereabouts. */
const shareSpent = 0.7;
const roundedToYen = 50_000;

/** A budget of which so much is spent by what is planned up to now, on whatever day that is. */
export function useBudgetYen(today: string): number {
  const now = japanInstant(today, 12 * 60);
  const used = new Set([...research.instruments, ...addedToResearch.instruments]);
  const instruments = flagshipInstruments.filter(({ listed }) => used.has(listed.id));
  const standing = standingContracts(today, (name) => name);
  const spent = planYear(now, instruments).flatMap(({ instrument: { listed }, lives }) =>
    lives.flatMap(({ personSeedId, life }) => {
      const contract = contractOf(standing, { listedId: listed.id, personSeedId, life });
      const isUsed = life.becomes.outcome === 'run' && contract?.contractId === research.seedId;
      return isUsed ? (durationMs(life) / 3_600_000) * listed.price.yen : [];
    }),
  );
  const factor = classFactor * (1 + indirectPercent / 100);
  const spentYen = spent.reduce((sum, yen) => sum + yen, 0) * factor;
  return Math.ceil(spentYen / shareSpent / roundedToYen) * roundedToYen;
}

export function commissionedAnalysis(days: ContractDays, idOf: IdOf): ResearchContent {
  const company = idOf(analysis.organisation);
  return {
    ...usual,
    title: { ja: 'めっき皮膜の断面分析', en: 'Cross-sections of plated films' },
    theme: 'めっき皮膜',
    purpose: '剝離した皮膜の断面を観察し、界面の元素分布を報告します。',
    firstDay: days.analysisFirst,
    lastDay: days.analysisLast,
    organisationIds: [company],
    instrumentIds: listedIds(analysis.instruments, idOf),
    lines: [
      { kind: 'direct', label: '試料加工・測定', yen: 800_000 },
      { kind: 'staff', label: '解析と報告書', yen: 400_000 },
    ],
    costShares: [{ partyId: company, percent: '100' }],
    useBudgetYen: null,
    instalments: [{ label: '一括', yen: 1_440_000, dueOn: days.analysisLast }],
    ip: { owner: 'organisation', model: 4, shares: [], text: '' },
    deliverable: { what: '断面像と元素分布の報告書', dueOn: days.analysisLast },
  };
}

/** Nobody has said yet whose the results are. */
export function negotiatedResearch(
  { negotiatedFirst, negotiatedLast }: ContractDays,
  idOf: IdOf,
): ResearchContent {
  const [institute, company] = [idOf(flagship.seedId), idOf('komorebi-instruments')];
  return {
    ...usual,
    title: { ja: '小角散乱用試料セルの開発', en: 'A sample cell for small-angle scattering' },
    theme: '試料セル',
    purpose: '温度と引張を変えながら測れる試料セルを試作し、性能を評価します。',
    firstDay: negotiatedFirst,
    lastDay: negotiatedLast,
    organisationIds: [company],
    instrumentIds: listedIds(['saxs'], idOf),
    lines: [
      { kind: 'direct', label: '試作費', yen: 2_000_000 },
      { kind: 'staff', label: '技術職員', yen: 1_500_000 },
    ],
    costShares: [
      { partyId: company, percent: '60' },
      { partyId: institute, percent: '40' },
    ],
    useBudgetYen: 800_000,
    instalments: [],
    ip: null,
  };
}
