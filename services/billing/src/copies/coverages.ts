import type { Coverage } from '@kyoyo/contracts';
import { copy, row } from '../schema.ts';

/** What every contract beside the usage terms covers, found by whose members book under it. */
export const coverages = copy({
  name: 'coverages',
  of: 'subscription/coverage',
  form: 1,
  initial: null as Coverage | null,
  evolve(_, event) {
    switch (event.type) {
      case 'CoverageSet':
        return event.data.coverage;
    }
  },
  tables: { coverage: ['contract_id'], covered_organisation: ['contract_id', 'organisation_id'] },
  rows(coverage, { id }) {
    if (!coverage) return [];
    const { institutionId, organisationIds, periods } = coverage;
    const ends = periods.map(({ end }) => end).toSorted();
    return [
      row('coverage', {
        contract_id: id,
        institution_id: institutionId,
        ends_at: ends.at(-1) ?? null,
        coverage: JSON.stringify(coverage),
      }),
      ...organisationIds.map((organisationId) =>
        row('covered_organisation', { contract_id: id, organisation_id: organisationId }),
      ),
    ];
  },
});
