import { type Problem, problem, type SubscriptionEvent } from '@kyoyo/contracts';
import { accept, type Decider, derivedId, refuse } from '@kyoyo/kernel';

/** What one organisation has agreed to at one institution. */
export type AgreementEvent = Extract<SubscriptionEvent, { type: 'TermsAccepted' }>;

export interface AgreementCommand {
  readonly type: 'AcceptTerms';
  readonly acceptance: AgreementEvent['data'];
  /** The version in force now; accepting an older one is refused. */
  readonly versionInForce: number;
}

interface Agreement {
  readonly acceptedVersion: number;
}

export const agreementIdOf = (organisationId: string, institutionId: string): string =>
  derivedId('agreement', organisationId, institutionId);

export const agreementDecider: Decider<Agreement, AgreementCommand, AgreementEvent, Problem> = {
  initial: { acceptedVersion: 0 },
  decide({ acceptedVersion }, { acceptance, versionInForce }) {
    if (acceptedVersion >= acceptance.termsVersion) return accept();
    if (acceptance.termsVersion !== versionInForce) {
      return refuse(problem('terms-superseded', { versionInForce }));
    }
    return accept({ type: 'TermsAccepted', data: acceptance });
  },
  evolve: (_, event) => ({ acceptedVersion: event.data.termsVersion }),
};
