import { clausesOf, gapsOf, problem, type ResearchEvent } from '@kyoyo/contracts';
import { accept, refuse } from '@kyoyo/kernel';
import { betweenOf, partiesOf, type Research, researchersOf } from '../state.ts';
import type { NegotiatingCommand, ResearchDecision } from './commands.ts';

type Of<Type extends NegotiatingCommand['type']> = Extract<NegotiatingCommand, { type: Type }>;

/** Far more than two sides ever need; a bound all the same. */
const versionsMax = 200;

export function negotiate(research: Research, command: NegotiatingCommand): ResearchDecision {
  switch (command.type) {
    case 'ReviseResearch':
      return revise(research, command);
    case 'RequestReview':
      return requestReview(research, command);
    case 'NameReviewers':
      return nameReviewers(research, command);
    case 'ReviewResearch':
      return review(research, command);
    case 'SignResearch':
      return sign(research, command);
    case 'WithdrawProposal': {
      if (!research.negotiated) return refuse(problem('nothing-negotiated'));
      const { number } = research.negotiated;
      const data = { ...betweenOf(research), number, reason: command.reason };
      return accept({ type: 'ResearchProposalWithdrawn', data });
    }
  }
}

/** What is revised the other parties hear of when they are asked to review it. */
function revise(
  { institutionId, negotiated, agreed, number, newest, shown }: Research,
  { content }: Of<'ReviseResearch'>,
): ResearchDecision {
  const current = negotiated?.content ?? agreed?.content ?? newest;
  if (JSON.stringify(current) === JSON.stringify(content)) return accept();
  const isFixed = shown.length > 0;
  const areSame = content.organisationIds.join() === newest.organisationIds.join();
  if (isFixed && !areSame) return refuse(problem('parties-fixed'));
  if (number >= versionsMax) return refuse(problem('too-many-versions', { max: versionsMax }));
  const data = { institutionId, organisationIds: [], personIds: [], number: number + 1, content };
  return accept({ type: 'ResearchRevised', data });
}

function requestReview(
  research: Research,
  { representativeIds }: Of<'RequestReview'>,
): ResearchDecision {
  const { negotiated } = research;
  if (!negotiated) return refuse(problem('nothing-negotiated'));
  if (negotiated.stage !== 'draft') return refuse(problem('under-review'));
  const { number } = negotiated;
  const told = { ...research, shown: [...research.shown, number], representativeIds };
  const data = { ...betweenOf(told), number, representativeIds };
  return accept({ type: 'ResearchReviewRequested', data });
}

function nameReviewers(
  research: Research,
  { partyId, reviewerIds }: Of<'NameReviewers'>,
): ResearchDecision {
  if (!research.negotiated) return refuse(problem('nothing-negotiated'));
  const before = research.reviewers[partyId] ?? [];
  if (JSON.stringify(before) === JSON.stringify(reviewerIds)) return accept();
  const reviewers = { ...research.reviewers, [partyId]: reviewerIds };
  const data = { ...betweenOf({ ...research, reviewers }), partyId, reviewerIds };
  return accept({ type: 'ResearchReviewersNamed', data });
}

function review(
  research: Research,
  { number, personId, partyId, represents, verdict, comment }: Of<'ReviewResearch'>,
): ResearchDecision {
  const { negotiated, reviewers } = research;
  const isReviewer = reviewers[partyId]?.includes(personId) ?? false;
  if (!isReviewer && !represents) return refuse(problem('not-a-reviewer'));
  if (!negotiated) return refuse(problem('nothing-negotiated'));
  if (negotiated.number !== number) {
    return refuse(problem('contract-revised', { number: negotiated.number }));
  }
  if (negotiated.stage === 'draft') return refuse(problem('review-not-asked'));
  const hasApproved = negotiated.approvals.some((one) => one.personId === personId);
  if (verdict === 'approve' && hasApproved) return accept();
  const data = { ...betweenOf(research), number, partyId, personId, verdict, comment };
  return accept({ type: 'ResearchReviewed', data });
}

/** The last party that agrees makes it hold, with what it has of its umbrella written out. */
function sign(
  research: Research,
  { number, personId, represents, umbrella }: Of<'SignResearch'>,
): ResearchDecision {
  const { form, institutionId, negotiated, agreed, due } = research;
  const parties = partiesOf(research);
  const bound = parties.filter((partyId) => represents.includes(partyId));
  if (bound.length === 0) return refuse(problem('not-representative'));
  if (!negotiated) {
    return agreed?.number === number ? accept() : refuse(problem('nothing-negotiated'));
  }
  const { content, stage, signatures } = negotiated;
  if (negotiated.number !== number) {
    return refuse(problem('contract-revised', { number: negotiated.number }));
  }
  if (stage !== 'reviewed') return refuse(problem('review-outstanding'));
  const researchers = researchersOf(research);
  const gaps = gapsOf({ form, institutionId, content, researchers, umbrella, due });
  const [gap] = gaps;
  if (gap) return refuse(problem(gap.slug, { ...gap.members, gaps: gaps.map(({ slug }) => slug) }));
  const signed = new Set(signatures.map(({ partyId }) => partyId));
  const between = betweenOf(research);
  const fresh = bound
    .filter((partyId) => !signed.has(partyId))
    .map((partyId): ResearchEvent => ({
      type: 'ResearchSigned',
      data: { ...between, number, partyId, personId },
    }));
  if (fresh.length === 0) return accept();
  const isAgreed = signed.size + fresh.length === parties.length;
  if (!isAgreed) return accept(...fresh);
  const whole = { ...content, ...clausesOf(content, umbrella) };
  return accept(...fresh, {
    type: 'ResearchAgreed',
    data: { ...between, number, content: whole },
  });
}
