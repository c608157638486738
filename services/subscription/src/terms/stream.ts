import { type Problem, problem, type SubscriptionEvent } from '@kyoyo/contracts';
import { accept, type Decider, derivedId, type Instant, refuse } from '@kyoyo/kernel';

/** The usage terms of one institution (利用約款): versions, each replacing the one before. */
export type TermsEvent = Extract<SubscriptionEvent, { type: 'TermsPublished' }>;

export interface TermsCommand {
  readonly type: 'PublishTerms';
  readonly institutionId: string;
  readonly text: { readonly ja: string; readonly en: string };
  readonly effectiveFrom: Instant;
}

interface Terms {
  readonly newest: TermsEvent['data'] | null;
}

export const termsStreamId = (institutionId: string): string => derivedId('terms', institutionId);

/** The id of one version. */
export const termsIdOf = (institutionId: string, version: number): string =>
  derivedId('terms', institutionId, String(version));

export const termsDecider: Decider<Terms, TermsCommand, TermsEvent, Problem> = {
  initial: { newest: null },
  decide({ newest }, { institutionId, text, effectiveFrom }) {
    if (newest && JSON.stringify(newest.text) === JSON.stringify(text)) return accept();
    if (newest && effectiveFrom <= newest.effectiveFrom) {
      return refuse(problem('period-overlaps', { effectiveFrom: newest.effectiveFrom }));
    }
    const termsVersion = (newest?.termsVersion ?? 0) + 1;
    const data = { institutionId, termsVersion, text, effectiveFrom };
    return accept({ type: 'TermsPublished', data });
  },
  evolve: (_, event) => ({ newest: event.data }),
};
