import { type Problem, problem, type TermsEvent } from '@kyoyo/contracts';
import { accept, type Decision, derivedId, type Instant, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

interface TermsCommand {
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

/** The usage terms of one institution (利用約款): versions, each replacing the one before. */
export const termsStream = stream({
  name: 'terms',
  form: 1,
  initial: { newest: null },
  decide,
  evolve: (_: Terms, { data }: TermsEvent): Terms => ({ newest: data }),
  tables: { terms: ['terms_id'] },
  rows: () => [],
  entries: ({ data: { institutionId, termsVersion, text, effectiveFrom } }) => [
    row('terms', {
      terms_id: termsIdOf(institutionId, termsVersion),
      institution_id: institutionId,
      terms_version: termsVersion,
      text: JSON.stringify(text),
      effective_from: effectiveFrom,
    }),
  ],
});

function decide(
  { newest }: Terms,
  { institutionId, text, effectiveFrom }: TermsCommand,
): Decision<TermsEvent, Problem> {
  if (newest && JSON.stringify(newest.text) === JSON.stringify(text)) return accept();
  if (newest && effectiveFrom <= newest.effectiveFrom) {
    return refuse(problem('period-overlaps', { effectiveFrom: newest.effectiveFrom }));
  }
  const termsVersion = (newest?.termsVersion ?? 0) + 1;
  const data = { institutionId, termsVersion, text, effectiveFrom };
  return accept({ type: 'TermsPublished', data });
}
