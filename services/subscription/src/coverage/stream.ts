import type { Coverage, CoverageEvent, Problem } from '@kyoyo/contracts';
import { accept, type Decision } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

interface CoverageCommand {
  readonly type: 'SetCoverage';
  readonly coverage: Coverage;
}

/**
 * What a contract lets be booked, said in one form whatever kind of contract it is, so that who books,
 * prices and attributes need not know the kinds. Set in the transaction that changes the contract, whose
 * id it has. Usage terms have none: they cover everything of their institution.
 */
export const coverageStream = stream({
  name: 'coverage',
  form: 1,
  initial: null as Coverage | null,
  decide,
  evolve: (_: Coverage | null, { data }: CoverageEvent): Coverage | null => data.coverage,
  tables: { coverage: ['contract_id'] },
  rows: (coverage, { id }) =>
    coverage
      ? [
          row('coverage', {
            contract_id: id,
            institution_id: coverage.institutionId,
            coverage: JSON.stringify(coverage),
          }),
        ]
      : [],
});

function decide(
  known: Coverage | null,
  { coverage }: CoverageCommand,
): Decision<CoverageEvent, Problem> {
  const isKnown = JSON.stringify(known) === JSON.stringify(coverage);
  return isKnown ? accept() : accept({ type: 'CoverageSet', data: { coverage } });
}
