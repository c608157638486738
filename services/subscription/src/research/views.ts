import {
  gapsOf,
  matchingRulesOn,
  problemText,
  publicMatching,
  researchAmounts,
  type ResearchContent,
  type ResearchListed,
  type ResearchView,
  type Umbrella,
} from '@kyoyo/contracts';
import { fromEpochMs } from '@kyoyo/kernel';
import { isCovered, type Research, researchersOf, reviewersOf, statusOf } from './state.ts';

export interface ResearchRow {
  readonly research_id: string;
  readonly contract_id: string;
  readonly state: Research;
  readonly latest_at: Date;
  readonly version: number;
  readonly spent: string;
  readonly organisations: ResearchListed['organisations'];
}

/** An amendment that the institution still writes is not for the other parties. */
const forParty = (state: Research, isInstitution: boolean): Research =>
  isInstitution || state.negotiated?.stage !== 'draft'
    ? state
    : { ...state, negotiated: null, newest: shownContent(state) };

/** What they were shown last: where a draft was sent back, nothing is left to look at but the list. */
const shownContent = ({ agreed, newest }: Research): ResearchContent => agreed?.content ?? newest;

export function listedView(row: ResearchRow, isInstitution: boolean): ResearchListed {
  const state = forParty(row.state, isInstitution);
  const { agreed, negotiated, newest } = state;
  const content = agreed?.content ?? newest;
  return {
    id: row.research_id,
    contractId: row.contract_id,
    institutionId: state.institutionId,
    organisationIds: [...content.organisationIds],
    organisations: row.organisations.filter(({ id }) => content.organisationIds.includes(id)),
    form: state.form,
    status: statusOf(row.state),
    amendment: agreed ? (negotiated?.stage ?? null) : null,
    title: content.title,
    theme: content.theme,
    firstDay: content.firstDay,
    lastDay: content.lastDay,
    umbrellaId: content.umbrellaId,
    confidential: content.secrecy?.confidential ?? false,
    totalYen: researchAmounts(content).totalYen,
    useBudgetYen: content.useBudgetYen,
    spentYen: Number(row.spent),
    spending: state.spending,
    agreedAt: agreed?.at ?? null,
    latestAt: fromEpochMs(row.latest_at.getTime()),
    version: row.version,
  };
}

const withAmounts = (number: number, content: ResearchContent) => {
  const rules = matchingRulesOn(content.firstDay);
  const matching = content.matching && rules ? publicMatching(content.matching, rules) : [];
  return { number, content, amounts: { ...researchAmounts(content), matching: [...matching] } };
};

export function researchViewOf(
  row: ResearchRow,
  isInstitution: boolean,
  umbrella: Umbrella | null,
): Omit<ResearchView, 'remarks' | 'versions'> {
  const state = forParty(row.state, isInstitution);
  const { form, institutionId, agreed, negotiated, pledges, due } = state;
  const researchers = researchersOf(state);
  const content = negotiated?.content;
  const drafted = content && { form, institutionId, content, researchers, umbrella, due };
  const gaps = drafted ? gapsOf(drafted) : [];
  return {
    ...listedView(row, isInstitution),
    agreed: agreed && {
      ...withAmounts(agreed.number, agreed.content),
      at: agreed.at,
      signatures: [...agreed.signatures],
    },
    negotiated: negotiated && {
      ...withAmounts(negotiated.number, negotiated.content),
      stage: negotiated.stage,
      signatures: [...negotiated.signatures],
    },
    gaps: gaps.map((gap) => ({
      slug: gap.slug,
      text: { ja: problemText(gap, 'ja'), en: problemText(gap, 'en') },
    })),
    researchers: researchers.map((one) => ({
      ...one,
      pledgedOn: pledges[one.personId] ?? null,
      covered: isCovered(state, one),
    })),
    reviewers: reviewersOf(state),
    due,
    overdraft: state.overdraft,
    ended: state.ended,
  };
}
