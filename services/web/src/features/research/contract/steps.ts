import { useMutation } from '@tanstack/react-query';
import { api, got, newKey, type ResearchContract, withKey } from '../../../api.ts';
import { researchEvents } from '../../../live/events.ts';
import { useHappened } from '../../../live/stale.ts';

/** What can be done with a contract. Each try is a new one: a repeat changes nothing. */
export function useSteps({ id }: Pick<ResearchContract, 'id'>, onDone?: () => void) {
  const happened = useHappened();
  return useMutation({
    mutationFn: (step: (to: StepTo) => Promise<unknown>) =>
      step({ params: { path: { id } }, ...withKey(newKey()) }),
    onSuccess: () => onDone?.(),
    onSettled: () => happened(researchEvents),
  });
}

interface StepTo {
  readonly params: { readonly path: { readonly id: string } };
  readonly headers: { readonly 'Idempotency-Key': string };
}

const at = '/api/research-contracts/{id}' as const;

export const requestReview = (to: StepTo) =>
  got(api.POST(`${at}/review-request`, { ...to, body: {} }));
export const sign = (number: number) => (to: StepTo) =>
  got(api.POST(`${at}/signatures`, { ...to, body: { number } }));
export const withdraw = (reason: string) => (to: StepTo) =>
  got(api.POST(`${at}/withdrawal`, { ...to, body: { reason } }));
export const end = (reason: string) => (to: StepTo) =>
  got(api.POST(`${at}/end`, { ...to, body: { reason } }));
export const allowOverdraft = (reason: string) => (to: StepTo) =>
  got(api.POST(`${at}/overdraft`, { ...to, body: { reason } }));
export const nameReviewers = (reviewerIds: string[]) => (to: StepTo) =>
  got(api.POST(`${at}/reviewers`, { ...to, body: { reviewerIds } }));
export const recordPledge = (personId: string, signedOn: string) => (to: StepTo) =>
  got(api.POST(`${at}/pledges`, { ...to, body: { personId, signedOn } }));

export interface Answer {
  readonly number: number;
  readonly verdict: 'approve' | 'change' | 'comment';
  readonly comment: string;
}
export const review = (answer: Answer) => (to: StepTo) =>
  got(api.POST(`${at}/reviews`, { ...to, body: answer }));

export type Named = Pick<ResearchContract['researchers'][number], 'personId' | 'role'>;
export const nameResearchers = (researchers: Named[]) => (to: StepTo) =>
  got(api.POST(`${at}/researchers`, { ...to, body: { researchers } }));
