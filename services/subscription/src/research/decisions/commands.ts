import type {
  Problem,
  ResearchContent,
  ResearchEvent,
  Researcher,
  ResearchForm,
  ReviewVerdict,
  Umbrella,
} from '@kyoyo/contracts';
import type { Decision, Instant } from '@kyoyo/kernel';

export interface DraftResearch {
  readonly type: 'DraftResearch';
  readonly form: ResearchForm;
  readonly institutionId: string;
  readonly content: ResearchContent;
}

/** What is done to the content before it is agreed. */
export type NegotiatingCommand =
  | { readonly type: 'ReviseResearch'; readonly content: ResearchContent }
  /** With those who can bind the other parties, who are told. */
  | { readonly type: 'RequestReview'; readonly representativeIds: string[] }
  | {
      readonly type: 'NameReviewers';
      readonly partyId: string;
      readonly reviewerIds: string[];
    }
  | {
      readonly type: 'ReviewResearch';
      readonly number: number;
      readonly personId: string;
      readonly partyId: string;
      /** Who may sign may review, too. */
      readonly represents: boolean;
      readonly verdict: ReviewVerdict;
      readonly comment: string;
    }
  | {
      readonly type: 'SignResearch';
      readonly number: number;
      readonly personId: string;
      /** The parties that the person can bind. */
      readonly represents: readonly string[];
      /** That which the content names, where it is agreed. */
      readonly umbrella: Umbrella | null;
    }
  | { readonly type: 'WithdrawProposal'; readonly reason: string };

/** What is done while it holds. */
export type RunningCommand =
  | {
      readonly type: 'NameResearchers';
      readonly partyId: string;
      readonly researchers: Researcher[];
    }
  | {
      readonly type: 'RecordPledge';
      readonly personId: string;
      readonly signedOn: string;
      readonly today: string;
    }
  /** What the uses under it have cost so far, without tax. */
  | { readonly type: 'CountBudget'; readonly spentYen: number }
  | { readonly type: 'AllowOverdraft'; readonly personId: string; readonly reason: string }
  | { readonly type: 'EndResearch'; readonly reason: string; readonly now: Instant }
  | { readonly type: 'LetTimePass'; readonly now: Instant };

export type ResearchCommand = DraftResearch | NegotiatingCommand | RunningCommand;
export type ResearchDecision = Decision<ResearchEvent, Problem>;
