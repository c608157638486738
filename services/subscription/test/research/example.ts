import {
  type Between,
  exampleIds,
  exampleResearch,
  researchContent,
  type ResearchContent,
  type ResearchEvent,
} from '@kyoyo/contracts';

/** A contract between an institution and a company, as the tests of it share it. */
export const institutionId = exampleIds.institution;
export const companyId = exampleIds.organisation;
export const [director, reviewer, president, engineer, student] = [1, 2, 3, 4, 5].map(
  (nth) => `0193b1a0-0000-7000-8000-00000000000${nth}`,
) as [string, string, string, string, string];

export const content = researchContent.parse({
  ...exampleResearch(exampleIds),
  matching: null,
  instrumentIds: null,
});
export const amended: ResearchContent = { ...content, useBudgetYen: 9_000_000 };

type DataOf<Type extends ResearchEvent['type']> = Extract<ResearchEvent, { type: Type }>['data'];
const inside: Between = { institutionId, organisationIds: [], personIds: [] };
export const told = (...personIds: string[]): Between => ({
  institutionId,
  organisationIds: [companyId],
  personIds,
});

export const drafted = (of: ResearchContent = content): ResearchEvent => ({
  type: 'ResearchDrafted',
  data: { ...inside, number: 1, form: 'joint-research', content: of },
});
export const revised = (number: number, of: ResearchContent): ResearchEvent => ({
  type: 'ResearchRevised',
  data: { ...inside, number, content: of },
});
export const asked = (number = 1): ResearchEvent => ({
  type: 'ResearchReviewRequested',
  data: { ...told(president), number, representativeIds: [president] },
});
export const reviewed = (
  partyId: string,
  personId: string,
  more: Partial<DataOf<'ResearchReviewed'>> = {},
): ResearchEvent => ({
  type: 'ResearchReviewed',
  data: {
    ...told(president),
    number: 1,
    partyId,
    personId,
    verdict: 'approve',
    comment: '',
    ...more,
  },
});
export const bothReviewed = (number = 1): ResearchEvent[] => [
  asked(number),
  reviewed(institutionId, director, { number }),
  reviewed(companyId, president, { number }),
];
export const named = (
  partyId: string,
  ...researchers: DataOf<'ResearchersNamed'>['researchers']
): ResearchEvent => ({
  type: 'ResearchersNamed',
  data: { ...told(president, ...researchers.map((one) => one.personId)), partyId, researchers },
});
export const withEngineer = named(companyId, { personId: engineer, role: 'lead' });
export const signed = (partyId: string, personId: string, number = 1): ResearchEvent => ({
  type: 'ResearchSigned',
  data: { ...told(president, engineer), number, partyId, personId },
});
export const agreed = (number = 1, of = content): ResearchEvent => ({
  type: 'ResearchAgreed',
  data: { ...told(president, engineer), number, content: of },
});
/** Everything up to the agreement. */
export const untilAgreed = (of = content): ResearchEvent[] => [
  drafted(of),
  ...bothReviewed(),
  withEngineer,
  signed(institutionId, director),
  signed(companyId, president),
  agreed(1, of),
];
