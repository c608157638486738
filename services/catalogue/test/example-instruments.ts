import type { InstrumentDescription } from '@kyoyo/contracts';

export const institutionId = '0193b1a0-0000-7000-8000-000000000001';
export const toInstitutionId = '0193b1a0-0000-7000-8000-000000000002';
const both = { ja: '走査電子顕微鏡', en: 'SEM' };

export const description: InstrumentDescription = {
  name: both,
  category: 'microscopy',
  location: both,
  units: 1,
  aliases: [],
  techniques: [],
  specs: [],
  sampleKinds: [],
  photos: [],
  documents: [],
  funding: null,
};
