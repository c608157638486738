import { type ImportEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decision, refuse } from '@kyoyo/kernel';
import { stream } from '../schema.ts';

/** That one file brought these changes. Its rows are those of the instruments themselves. */
export const importStream = stream({
  name: 'import',
  form: 1,
  initial: false,
  decide: (recorded: boolean, imported: ImportEvent): Decision<ImportEvent, Problem> =>
    recorded ? refuse(problem('already-exists')) : accept(imported),
  evolve: () => true,
  tables: {},
  rows: () => [],
});
