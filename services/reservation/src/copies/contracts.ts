import type { Coverage } from '@kyoyo/contracts';
import { lockOf } from '../taking-time/locks.ts';
import { copy, row } from '../schema.ts';

interface Published {
  readonly institutionId: string;
  readonly versions: Readonly<Record<number, string>>;
}

/** From when on each version of an institution's usage terms is in force. */
export const terms = copy({
  name: 'terms',
  of: 'subscription/terms',
  form: 1,
  initial: null as Published | null,
  evolve(before, event) {
    switch (event.type) {
      case 'TermsPublished': {
        const { institutionId, termsVersion, effectiveFrom } = event.data;
        return { institutionId, versions: { ...before?.versions, [termsVersion]: effectiveFrom } };
      }
    }
  },
  tables: { terms: ['institution_id', 'terms_version'] },
  rows: (published) =>
    published
      ? Object.entries(published.versions).map(([version, effectiveFrom]) =>
          row('terms', {
            institution_id: published.institutionId,
            terms_version: Number(version),
            effective_from: effectiveFrom,
          }),
        )
      : [],
});

interface Agreement {
  readonly organisationId: string;
  readonly institutionId: string;
  readonly termsVersion: number;
}

/** Whose usage terms an organisation has accepted. */
export const agreements = copy({
  name: 'agreements',
  of: 'subscription/agreement',
  form: 1,
  initial: null as Agreement | null,
  evolve(_, event) {
    switch (event.type) {
      case 'TermsAccepted': {
        const { organisationId, institutionId, termsVersion } = event.data;
        return { organisationId, institutionId, termsVersion };
      }
    }
  },
  tables: { agreement: ['organisation_id', 'institution_id'] },
  rows: (agreement) =>
    agreement
      ? [
          row('agreement', {
            organisation_id: agreement.organisationId,
            institution_id: agreement.institutionId,
            terms_version: agreement.termsVersion,
          }),
        ]
      : [],
});

/** What every other contract lets be booked. */
export const coverages = copy({
  name: 'coverages',
  of: 'subscription/coverage',
  form: 1,
  initial: null as Coverage | null,
  // Whoever books meanwhile is told so, or is found among those who have booked.
  locks: ({ data: { coverage } }) => [lockOf(coverage)],
  evolve(_, event) {
    switch (event.type) {
      case 'CoverageSet':
        return event.data.coverage;
    }
  },
  tables: { coverage: ['contract_id'] },
  rows: (coverage, { id }) =>
    coverage ? [row('coverage', { contract_id: id, coverage: JSON.stringify(coverage) })] : [],
});
