import type { Bilingual } from '@kyoyo/contracts';
import { exampleInstitution, exampleInstruments } from './example-institute.ts';
import { type InstitutionSeed, listedInstitutions } from './price-list-institutions.ts';
import { type InstrumentSeed, listedInstruments } from './price-list-seed.ts';

/** Everything that the catalogue of the demo holds. */
export const institutions: readonly InstitutionSeed[] = [...listedInstitutions, exampleInstitution];
export const instruments: readonly InstrumentSeed[] = [
  ...listedInstruments(),
  ...exampleInstruments,
];

export interface NetworkSeed {
  readonly seedId: string;
  readonly name: Bilingual;
  readonly institutionSeedIds: readonly string[];
}

/** Two groups of the listed facilities, made for the demo: these are no networks that exist. */
export const networks: readonly NetworkSeed[] = [
  {
    seedId: 'network-synchrotron',
    name: { ja: '放射光施設(デモ用のまとまり)', en: 'Synchrotron facilities (a demo group)' },
    institutionSeedIds: institutions
      .map(({ seedId }) => seedId)
      .filter((seedId) => hasCategory(seedId, 'synchrotron')),
  },
  {
    seedId: 'network-electron-microscopy',
    name: {
      ja: '電子顕微鏡のある施設(デモ用のまとまり)',
      en: 'Facilities with electron microscopes (a demo group)',
    },
    institutionSeedIds: institutions
      .map(({ seedId }) => seedId)
      .filter((seedId) => hasCategory(seedId, 'electron microscopy')),
  },
];

function hasCategory(institutionSeedId: string, category: string): boolean {
  return instruments.some(
    (one) => one.institutionSeedId === institutionSeedId && one.description.category === category,
  );
}
