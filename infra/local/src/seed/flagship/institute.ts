import type { NetworkSeed } from '../catalogue.ts';
import type { InstitutionSeed } from '../price-list-institutions.ts';
import type { InstrumentSeed } from '../price-list-seed.ts';
import { flagshipList, type Listed } from './list.ts';
import { flagshipCard, flagshipPolicy } from './prices.ts';

/** An invented institute with sixty instruments and a year of life. */
export const flagship: InstitutionSeed = {
  seedId: 'flagship',
  name: {
    ja: '暁ヶ丘先端科学研究機構 共用装置センター(架空)',
    en: 'Akatsukigaoka Institute of Science, Shared Instrument Center (fictional)',
  },
  location: { ja: '暁ヶ丘キャンパス(架空)', en: 'Akatsukigaoka Campus (fictional)' },
  note: 'An invented institution.',
};

/** Two invented institutes that set off what their people use at each other. */
export const neighbours: NetworkSeed = {
  seedId: 'network-neighbours',
  name: {
    ja: '暁ヶ丘・例示 共用ネットワーク(架空)',
    en: 'Akatsukigaoka and Example shared instruments (fictional)',
  },
  institutionSeedIds: ['flagship', 'example-institute'],
};

const buildings: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  'electron microscopy': ['電子顕微鏡棟1階', 'Electron Microscopy Building, 1st floor'],
  'surface analysis': ['計測棟2階', 'Measurement Building, 2nd floor'],
  'x-ray': ['計測棟1階', 'Measurement Building, 1st floor'],
  'chemical analysis': ['化学棟3階', 'Chemistry Building, 3rd floor'],
  'mass spectrometry': ['化学棟2階', 'Chemistry Building, 2nd floor'],
  'magnetic/electrical': ['物性棟地階', 'Physics Building, basement'],
  nanofabrication: ['クリーンルーム棟', 'Clean Room Building'],
  imaging: ['生命棟1階', 'Life Science Building, 1st floor'],
};

export interface FlagshipInstrument extends InstrumentSeed {
  readonly listed: Listed;
}

export const flagshipInstruments: readonly FlagshipInstrument[] = flagshipList.map((listed) => {
  const [placeJa, placeEn] = buildings[listed.category] ?? ['', ''];
  return {
    listed,
    seedId: `flagship-${listed.id}`,
    institutionSeedId: flagship.seedId,
    description: {
      name: listed.name,
      category: listed.category,
      location: { ja: `${placeJa}(架空)`, en: `${placeEn} (fictional)` },
      units: listed.units,
      aliases: [],
      techniques: listed.techniques,
      specs: listed.specs,
      sampleKinds: listed.samples,
      photos: [],
      documents: [],
      funding: null,
    },
    policy: flagshipPolicy[listed.use],
    cards: [flagshipCard(listed.price, listed.use)],
  };
});
