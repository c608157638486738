import { type CatalogueEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decider, refuse } from '@kyoyo/kernel';

export type ImportEvent = Extract<CatalogueEvent, { type: 'InstrumentsImported' }>;

/** That one file brought these changes: the import itself, beside the events of each instrument. */
export interface ImportCommand {
  readonly type: 'RecordImport';
  readonly imported: ImportEvent['data'];
}

export const importDecider: Decider<boolean, ImportCommand, ImportEvent, Problem> = {
  initial: false,
  decide: (recorded, { imported }) =>
    recorded
      ? refuse(problem('already-exists'))
      : accept({ type: 'InstrumentsImported', data: imported }),
  evolve: () => true,
};
