import type { Coverage } from '@kyoyo/contracts';
import { copy, row } from '../schema.ts';
import { groupOf } from './groups.ts';

/** What contracts are called, and who is told of them: who binds a party, and who may book. */
export const contracts = copy({
  name: 'contracts',
  of: 'subscription/coverage',
  form: 1,
  initial: null as Coverage | null,
  evolve(_, event) {
    switch (event.type) {
      case 'CoverageSet':
        return event.data.coverage;
    }
  },
  tables: { contract: ['contract_id'] },
  rows: (coverage, { id }) =>
    coverage
      ? [
          row('contract', {
            contract_id: id,
            title: JSON.stringify(coverage.title),
            group_names: coverage.organisationIds.flatMap((organisationId) => [
              groupOf.binders(organisationId),
              ...(coverage.personIds === null ? [groupOf.members(organisationId)] : []),
            ]),
            person_ids: coverage.personIds ?? [],
          }),
        ]
      : [],
});
