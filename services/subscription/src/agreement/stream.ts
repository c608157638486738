import { type AgreementEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decision, derivedId, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

interface AgreementCommand {
  readonly type: 'AcceptTerms';
  readonly acceptance: AgreementEvent['data'];
  /** The version in force now; accepting an older one is refused. */
  readonly versionInForce: number;
}

interface Agreement {
  readonly newest: AgreementEvent['data'] | null;
}

export const agreementIdOf = (organisationId: string, institutionId: string): string =>
  derivedId('agreement', organisationId, institutionId);

/** What one organisation has agreed to at one institution. */
export const agreementStream = stream({
  name: 'agreement',
  form: 2,
  initial: { newest: null },
  decide,
  evolve: (_: Agreement, { data }: AgreementEvent): Agreement => ({ newest: data }),
  tables: { agreement: ['agreement_id'] },
  rows: ({ newest }, { id, openedAt, latestAt }) =>
    newest
      ? [
          row('agreement', {
            agreement_id: id,
            institution_id: newest.institutionId,
            organisation_id: newest.organisationId,
            terms_version: newest.termsVersion,
            accepted_by: newest.acceptedBy,
            accepted_at: latestAt,
            first_accepted_at: openedAt,
          }),
        ]
      : [],
});

function decide(
  { newest }: Agreement,
  { acceptance, versionInForce }: AgreementCommand,
): Decision<AgreementEvent, Problem> {
  if (newest && newest.termsVersion >= acceptance.termsVersion) return accept();
  if (acceptance.termsVersion !== versionInForce) {
    return refuse(problem('terms-superseded', { versionInForce }));
  }
  return accept({ type: 'TermsAccepted', data: acceptance });
}
