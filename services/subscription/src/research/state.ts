import {
  type Between,
  type Researcher,
  type ResearchContent,
  type ResearchEvent,
  type ResearchForm,
  type ResearchStage,
  type ResearchStatus,
  type Spending,
} from '@kyoyo/contracts';
import type { Instant, Recorded } from '@kyoyo/kernel';

interface Signature {
  readonly partyId: string;
  readonly personId: string;
  readonly at: Instant;
}

interface Negotiated {
  readonly number: number;
  readonly content: ResearchContent;
  readonly stage: ResearchStage;
  /** Who has said that it is right, of this content. */
  readonly approvals: readonly { readonly partyId: string; readonly personId: string }[];
  readonly signatures: readonly Signature[];
}

export interface Agreed {
  readonly number: number;
  readonly content: ResearchContent;
  readonly at: Instant;
  readonly signatures: readonly Signature[];
}

/** A research contract (共同研究・受託), or an umbrella over some (包括協定). */
export interface Research {
  readonly form: ResearchForm;
  readonly institutionId: string;
  /** Of the newest content. */
  readonly number: number;
  readonly newest: ResearchContent;
  readonly negotiated: Negotiated | null;
  readonly agreed: Agreed | null;
  /** Of the first content that was agreed, before any amendment. */
  readonly firstAgreedAt: Instant | null;
  readonly withdrawn: boolean;
  readonly ended: { readonly at: Instant; readonly reason: string | null } | null;
  /** Which contents the other parties have been shown; none while only the institution knows. */
  readonly shown: readonly number[];
  readonly representativeIds: readonly string[];
  readonly reviewers: Readonly<Record<string, readonly string[]>>;
  readonly researchers: Readonly<Record<string, readonly Researcher[]>>;
  /** By student, the day on which the pledge of secrecy was signed. */
  readonly pledges: Readonly<Record<string, string>>;
  readonly spending: Spending;
  readonly overdraft: { readonly personId: string; readonly reason: string } | null;
  /** Instalments that were due already. */
  readonly due: ResearchContent['instalments'];
}

export const partiesOf = ({ institutionId, newest }: Research): readonly string[] => [
  institutionId,
  ...newest.organisationIds,
];

/** Each party's people, with the party that named them. */
const namedBy = <Named>(by: Readonly<Record<string, readonly Named[]>>) =>
  Object.entries(by).flatMap(([partyId, all]) => all.map((one) => [partyId, one] as const));

export const researchersOf = ({ researchers }: Research) =>
  namedBy(researchers).map(([partyId, one]) => ({ partyId, ...one }));

export const reviewersOf = ({ reviewers }: Research) =>
  namedBy(reviewers).map(([partyId, personId]) => ({ partyId, personId }));

/** A student who has not signed the pledge is named, and not covered. */
export const isCovered = (
  { pledges }: Research,
  { personId, role }: Pick<Researcher, 'personId' | 'role'>,
): boolean => role !== 'student' || pledges[personId] !== undefined;

export function statusOf({ negotiated, agreed, withdrawn, ended }: Research): ResearchStatus {
  if (withdrawn) return 'withdrawn';
  if (ended) return 'ended';
  return agreed ? 'agreed' : (negotiated?.stage ?? 'withdrawn');
}

/** Whom an event of it is told: all who are part, once the other parties know of it. */
export function betweenOf(research: Research): Between {
  const { institutionId, newest, shown, representativeIds } = research;
  if (shown.length === 0) return { institutionId, organisationIds: [], personIds: [] };
  const people = [
    ...representativeIds,
    ...[...reviewersOf(research), ...researchersOf(research)].map(({ personId }) => personId),
  ];
  const { organisationIds } = newest;
  return { institutionId, organisationIds, personIds: [...new Set(people)] };
}

export function evolve(
  before: Research | null,
  event: ResearchEvent,
  { time }: Recorded,
): Research | null {
  if (event.type === 'ResearchDrafted') return draftedOf(event.data);
  return before && changed(before, event, time);
}

const draftedOf = ({
  form,
  institutionId,
  number,
  content,
}: Extract<ResearchEvent, { type: 'ResearchDrafted' }>['data']): Research => ({
  form,
  institutionId,
  number,
  newest: content,
  negotiated: draftOf(number, content),
  agreed: null,
  firstAgreedAt: null,
  withdrawn: false,
  ended: null,
  shown: [],
  representativeIds: [],
  reviewers: {},
  researchers: {},
  pledges: {},
  spending: 'open',
  overdraft: null,
  due: [],
});

const draftOf = (number: number, content: ResearchContent): Negotiated => ({
  number,
  content,
  stage: 'draft',
  approvals: [],
  signatures: [],
});

type Change = Exclude<ResearchEvent, { type: 'ResearchDrafted' }>;

function changed(before: Research, event: Change, time: Instant): Research {
  switch (event.type) {
    case 'ResearchRevised': {
      const { number, content } = event.data;
      return { ...before, number, newest: content, negotiated: draftOf(number, content) };
    }
    case 'ResearchReviewRequested': {
      const { number, representativeIds } = event.data;
      const shown = [...before.shown, number];
      return inStage({ ...before, shown, representativeIds }, 'in-review');
    }
    case 'ResearchReviewersNamed': {
      const { partyId, reviewerIds } = event.data;
      return reviewed({ ...before, reviewers: { ...before.reviewers, [partyId]: reviewerIds } });
    }
    case 'ResearchReviewed':
      return afterReview(before, event.data);
    case 'ResearchSigned': {
      const { partyId, personId } = event.data;
      const { negotiated } = before;
      if (!negotiated) return before;
      const signatures = [...negotiated.signatures, { partyId, personId, at: time }];
      return { ...before, negotiated: { ...negotiated, signatures } };
    }
    case 'ResearchAgreed': {
      const { number, content } = event.data;
      const signatures = before.negotiated?.signatures ?? [];
      const agreed = { number, content, at: time, signatures };
      const firstAgreedAt = before.firstAgreedAt ?? time;
      const settled = { negotiated: null, overdraft: null };
      return { ...before, newest: content, agreed, firstAgreedAt, ...settled };
    }
    case 'ResearchProposalWithdrawn': {
      const newest = before.agreed?.content ?? before.newest;
      return { ...before, newest, negotiated: null, withdrawn: before.agreed === null };
    }
    case 'ResearchersNamed': {
      const { partyId, researchers } = event.data;
      return { ...before, researchers: { ...before.researchers, [partyId]: researchers } };
    }
    case 'ResearchPledgeSigned': {
      const { personId, signedOn } = event.data;
      return { ...before, pledges: { ...before.pledges, [personId]: signedOn } };
    }
    case 'ResearchBudgetReached':
      return { ...before, spending: event.data.spending };
    case 'ResearchOverdraftAllowed': {
      const { personId, reason } = event.data;
      return { ...before, overdraft: { personId, reason } };
    }
    case 'ResearchInstalmentReached': {
      const { label, dueOn, shares } = event.data;
      const yen = shares.reduce((sum, share) => sum + share.yen, 0);
      return { ...before, due: [...before.due, { label, dueOn, yen }] };
    }
    case 'ResearchEnded': {
      const { endedAt: at, reason } = event.data;
      return { ...before, negotiated: null, ended: { at, reason } };
    }
  }
}

const inStage = (research: Research, stage: ResearchStage): Research =>
  research.negotiated ? { ...research, negotiated: { ...research.negotiated, stage } } : research;

function afterReview(
  before: Research,
  { partyId, personId, verdict }: Extract<ResearchEvent, { type: 'ResearchReviewed' }>['data'],
): Research {
  const { negotiated } = before;
  if (verdict === 'comment' || !negotiated) return before;
  if (verdict === 'change') {
    return { ...before, negotiated: { ...negotiated, stage: 'draft', approvals: [] } };
  }
  const approvals = [...negotiated.approvals, { partyId, personId }];
  return reviewed({ ...before, negotiated: { ...negotiated, approvals } });
}

/** Reviewed is what each party has approved, by somebody and by all whom it named for that. */
function reviewed(research: Research): Research {
  const { negotiated, reviewers } = research;
  if (!negotiated || negotiated.stage === 'draft') return research;
  const isDone = partiesOf(research).every((partyId) => {
    const approved = negotiated.approvals.filter((one) => one.partyId === partyId);
    const names = approved.map(({ personId }) => personId);
    return names.length > 0 && (reviewers[partyId] ?? []).every((one) => names.includes(one));
  });
  return inStage(research, isDone ? 'reviewed' : 'in-review');
}
