import {
  bilingualName,
  byRule,
  id,
  researchContent,
  researchForm,
  reviewVerdict,
} from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { managesSomewhere, mayPublish } from '../access.ts';
import { representedBy } from './access.ts';
import type { Tables } from '../schema.ts';
import type { ResearchCommands } from './commands.ts';
import { belongTo, representativesOf, strangerIn, umbrellaOf } from './facts.ts';
import { person, receipt, sendDone, stepOf } from './http-steps.ts';
import type { ReadResearch } from './reading.ts';

const tenYears = 10;
/** The period is of whole days in Japan, and at most ten years long. */
const content = z
  .strictObject({ ...researchContent.shape, title: bilingualName })
  .refine(({ firstDay, lastDay }) => firstDay <= lastDay && lastDay < after(firstDay), {
    path: ['lastDay'],
    message: byRule('end-before-start'),
  });
const after = (day: string): string => `${Number(day.slice(0, 4)) + tenYears}${day.slice(4)}`;

/** From the first draft to what both sides agree. */
export function addNegotiatingRoutes(
  app: ServiceApp,
  parts: Parts<Tables>,
  read: ReadResearch,
  commands: ResearchCommands,
): void {
  const { pool } = parts.database;
  const step = stepOf(app, read, commands);

  app.post(
    '/api/research-contracts',
    {
      config: {
        access: managesSomewhere,
        operation: 'draftResearchContract',
        summary: 'Draft a research contract',
      },
      schema: {
        body: z.strictObject({ institutionId: id, form: researchForm, content }),
        response: { 201: receipt },
      },
    },
    async (request, reply) => {
      const { institutionId, form, content: drafted } = request.body;
      if (!mayPublish(identityOf(request), institutionId)) return refuseWith('forbidden');
      const stranger = await strangerIn(pool, institutionId, drafted);
      if (stranger) return refuseWith(stranger);
      const command = { type: 'DraftResearch', form, institutionId, content: drafted } as const;
      const outcome = await commands.execute(newId(), command, commandContext(request));
      return sendDone(reply, outcome, 201);
    },
  );

  step('revisions', 'reviseResearchContract', 'Revise or amend a research contract', {
    by: 'manager',
    body: z.strictObject({ content }),
    command: async ({ found: { state }, body }) => {
      const stranger = await strangerIn(pool, state.institutionId, body.content);
      if (stranger) return refuseWith(stranger);
      return { type: 'ReviseResearch', content: body.content };
    },
  });

  step('review-request', 'requestResearchReview', 'Ask the parties to review what is drafted', {
    by: 'manager',
    body: z.strictObject({}),
    command: async ({ found }) => ({
      type: 'RequestReview',
      representativeIds: await representativesOf(pool, found.state.newest.organisationIds),
    }),
  });

  step('reviewers', 'nameResearchReviewers', 'Name who reviews for the own party', {
    by: 'party',
    body: z.strictObject({ reviewerIds: z.array(id).max(20) }),
    command: async ({ found: { partyId }, body: { reviewerIds } }) => {
      const areOwn = await belongTo(pool, partyId, reviewerIds);
      if (!areOwn) return refuseWith('not-of-party');
      return { type: 'NameReviewers', partyId, reviewerIds: [...new Set(reviewerIds)] };
    },
  });

  step('reviews', 'reviewResearchContract', 'Approve what is negotiated, or say what to change', {
    by: 'person',
    body: z.strictObject({
      number: z.int().min(1).max(1_000),
      verdict: reviewVerdict,
      comment: z.string().trim().max(4_000).default(''),
    }),
    command: async ({ who, found: { partyId }, body }) => ({
      type: 'ReviewResearch',
      ...body,
      ...person(who),
      partyId,
      represents: representedBy(who).includes(partyId),
    }),
  });

  step('signatures', 'signResearchContract', 'Agree to it for the parties that one represents', {
    by: 'person',
    body: z.strictObject({ number: z.int().min(1).max(1_000) }),
    command: async ({ who, found: { state }, body: { number } }) => {
      const umbrellaId = state.negotiated?.content.umbrellaId ?? null;
      const umbrella = await umbrellaOf(pool, state.institutionId, umbrellaId);
      const represents = representedBy(who);
      return { type: 'SignResearch', number, ...person(who), represents, umbrella };
    },
  });

  step('withdrawal', 'withdrawResearchProposal', 'Withdraw a draft or an amendment', {
    by: 'manager',
    body: z.strictObject({ reason: z.string().trim().min(1).max(1_000) }),
    command: async ({ body: { reason } }) => ({ type: 'WithdrawProposal', reason }),
  });
}
