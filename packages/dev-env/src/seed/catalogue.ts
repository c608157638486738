import { exampleInstitution, exampleInstruments } from './example-institute.ts';
import { type InstitutionSeed, listedInstitutions } from './price-list-institutions.ts';
import { type InstrumentSeed, listedInstruments } from './price-list-seed.ts';

/** Everything that the catalogue of the demo holds. */
export const institutions: readonly InstitutionSeed[] = [...listedInstitutions, exampleInstitution];
export const instruments: readonly InstrumentSeed[] = [
  ...listedInstruments(),
  ...exampleInstruments,
];
