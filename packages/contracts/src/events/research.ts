import { z } from 'zod';
import { financeOf, person, staffOf } from '../concerns.ts';
import { exampleIds, exampleTime } from '../examples.ts';
import { date, id, instant } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';
import { researchContent, researcher, researchForm } from '../research/content.ts';
import { exampleResearch } from '../research/example.ts';
import { reviewVerdict, spending } from '../research/standing.ts';

/** Whom an event of a contract is told: of a draft, the institution alone. */
const between = z.object({
  institutionId: id,
  organisationIds: z.array(id).max(10),
  /** Who represents the parties, reviews for them, or does the research. */
  personIds: z.array(id).max(1_000),
});
export type Between = z.infer<typeof between>;

/** Of the content that is negotiated, or agreed. */
const numbered = between.extend({ number: z.int().positive() });
const ofParty = numbered.extend({ partyId: id, personId: id });

const example: z.input<typeof between> = {
  institutionId: exampleIds.institution,
  organisationIds: [exampleIds.organisation],
  personIds: [exampleIds.person, exampleIds.otherPerson],
};
const content = exampleResearch(exampleIds);

/** Often secret: it is told to the people named, to the money of both sides, and to the staff. */
const told = {
  concerns: ({ institutionId, organisationIds, personIds }: Between) => [
    staffOf(institutionId),
    financeOf(institutionId),
    ...organisationIds.map(financeOf),
    ...personIds.map(person),
  ],
  shows: ({ institutionId }: Between, researchId: string) => ({
    named: { researchId, institutionId },
  }),
};

export const researchEvents = {
  ResearchDrafted: event(numbered.extend({ form: researchForm, content: researchContent }), {
    example: { ...example, number: 1, form: 'joint-research', content },
    ...told,
  }),
  /** Before it is agreed, or as an amendment of what is. What was reviewed and signed is void. */
  ResearchRevised: event(numbered.extend({ content: researchContent }), {
    example: { ...example, number: 2, content },
    ...told,
  }),
  /** From now on the other parties know of it. */
  ResearchReviewRequested: event(numbered.extend({ representativeIds: z.array(id).max(100) }), {
    example: { ...example, number: 1, representativeIds: [exampleIds.person] },
    ...told,
  }),
  /** By one party, in the place of those whom it named before. */
  ResearchReviewersNamed: event(between.extend({ partyId: id, reviewerIds: z.array(id).max(20) }), {
    example: {
      ...example,
      partyId: exampleIds.organisation,
      reviewerIds: [exampleIds.person],
    },
    ...told,
  }),
  ResearchReviewed: event(ofParty.extend({ verdict: reviewVerdict, comment: z.string() }), {
    example: {
      ...example,
      number: 1,
      partyId: exampleIds.organisation,
      personId: exampleIds.person,
      verdict: 'change',
      comment: '公表前の確認を30日にしてください。',
    },
    ...told,
  }),
  ResearchSigned: event(ofParty, {
    example: {
      ...example,
      number: 1,
      partyId: exampleIds.organisation,
      personId: exampleIds.person,
    },
    ...told,
  }),
  /** As it holds from now on, with the clauses that its umbrella has given it. */
  ResearchAgreed: event(numbered.extend({ content: researchContent }), {
    example: { ...example, number: 1, content },
    ...told,
  }),
  ResearchProposalWithdrawn: event(numbered.extend({ reason: z.string() }), {
    example: { ...example, number: 2, reason: '予算の見直し' },
    ...told,
  }),
  /** By one party, of its own people. */
  ResearchersNamed: event(
    between.extend({ partyId: id, researchers: z.array(researcher).max(100) }),
    {
      example: {
        ...example,
        partyId: exampleIds.organisation,
        researchers: [{ personId: exampleIds.person, role: 'student' }],
      },
      ...told,
    },
  ),
  ResearchPledgeSigned: event(between.extend({ personId: id, signedOn: date }), {
    example: { ...example, personId: exampleIds.person, signedOn: '2026-11-20' },
    ...told,
  }),
  ResearchBudgetReached: event(
    between.extend({
      spending,
      spentYen: z.int(),
      budgetYen: z.int().nullable(),
    }),
    {
      example: {
        ...example,
        spending: 'nearly-spent',
        spentYen: 4_100_000,
        budgetYen: 5_000_000,
      },
      ...told,
    },
  ),
  ResearchOverdraftAllowed: event(between.extend({ personId: id, reason: z.string() }), {
    example: { ...example, personId: exampleIds.otherPerson, reason: '変更契約の手続き中' },
    ...told,
  }),
  /** On its day, or when it is agreed after that: what each organisation pays. A fee follows for each. */
  ResearchInstalmentReached: event(
    between.extend({
      label: z.string(),
      dueOn: date,
      shares: z
        .array(z.object({ organisationId: id, yen: z.int().min(0) }))
        .min(1)
        .max(10),
    }),
    {
      example: {
        ...example,
        label: '第1回',
        dueOn: '2026-04-30',
        shares: [{ organisationId: exampleIds.organisation, yen: 6_000_000 }],
      },
      ...told,
    },
  ),
  /** On its last day, or early, for a reason. */
  ResearchEnded: event(between.extend({ endedAt: instant, reason: z.string().nullable() }), {
    example: { ...example, endedAt: exampleTime, reason: null },
    ...told,
  }),
};
export type ResearchEvent = EventsOf<typeof researchEvents>;
