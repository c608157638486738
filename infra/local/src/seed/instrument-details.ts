import type { InstrumentDescription } from '@kyoyo/contracts';

type Details = Omit<InstrumentDescription, 'name' | 'category' | 'location' | 'units'>;

const noDetails: Details = {
  aliases: [],
  techniques: [],
  specs: [],
  sampleKinds: [],
  photos: [],
  documents: [],
  funding: null,
};

/** What follows from the published name of an instrument, and nothing else: no invented facts. */
const listed: Readonly<Record<string, Partial<Details>>> = {
  'tohoku-alpha-ppms': { aliases: ['PPMS'], techniques: ['磁化測定', '電気抵抗測定', '比熱測定'] },
  'tohoku-alpha-tetra-arc': { techniques: ['結晶育成', 'アーク溶解'] },
  'tohoku-alpha-chnso': { techniques: ['元素分析'] },
  'tohoku-alpha-sxrd': { aliases: ['単結晶X線回折装置', 'SC-XRD'], techniques: ['XRD'] },
  'tohoku-alpha-laue': { aliases: ['ラウエカメラ'], techniques: ['XRD'] },
  'tohoku-alpha-icp-aes': { aliases: ['ICP-OES'], techniques: ['元素分析'] },
  'tohoku-alpha-tem': { aliases: ['TEM'], techniques: ['TEM'] },
  'lebra-fel': { aliases: ['FEL'] },
  'lebra-pxr': { aliases: ['PXR'] },
  'tottori-lcms-protein': {
    aliases: ['LC-MS'],
    techniques: ['LC-MS'],
    sampleKinds: ['タンパク質'],
  },
  'tottori-lcms-small': {
    aliases: ['LC-MS'],
    techniques: ['LC-MS'],
    sampleKinds: ['低分子化合物'],
  },
  'shizuoka-fesem': {
    aliases: ['走査型電子顕微鏡(FE)', 'FE-SEM'],
    techniques: ['SEM', 'EDX', 'EBSD'],
  },
  'shizuoka-epma': { techniques: ['SEM', 'EPMA'] },
  'hiroshima-xrd': { aliases: ['キャピラリX線回折装置'], techniques: ['XRD'] },
  'tohoku-aem-002b': { aliases: ['透過型電子顕微鏡'], techniques: ['TEM'] },
  'tohoku-aem-2000ex': { aliases: ['透過型電子顕微鏡'], techniques: ['TEM'] },
  'tohoku-aem-ionmill': { techniques: ['試料作製'] },
  'tohoku-aem-slicer': { techniques: ['試料作製'] },
  'spring8-bl': { aliases: ['スプリングエイト'], techniques: ['放射光'] },
  'kek-pf-bl-standard': { aliases: ['フォトンファクトリー'], techniques: ['放射光'] },
  'kek-pf-bl-high': { aliases: ['フォトンファクトリー'], techniques: ['放射光'] },
  'mems-drie': { aliases: ['D-RIE'], techniques: ['ドライエッチング'] },
  'mems-pzt': { techniques: ['スパッタリング'] },
  'mems-icp': { techniques: ['ドライエッチング'] },
  'mems-asher': { techniques: ['アッシング'] },
  'omu-mpms3': { aliases: ['SQUID磁束計'], techniques: ['磁化測定'] },
  'nagasaki-pet': { techniques: ['PET', 'SPECT', 'CT'], sampleKinds: ['小動物'] },
  'yokohama-xrf-simple': { techniques: ['XRF'] },
  'yokohama-xrf-complex': { techniques: ['XRF'] },
  'yokohama-stylus': { aliases: ['段差計'] },
  'yokohama-contact': { aliases: ['接触角計'] },
  'yokohama-spectro': { aliases: ['分光光度計'] },
};

export const listedDetails = (seedId: string): Details => ({ ...noDetails, ...listed[seedId] });

/** Invented, as the institute that has them is. */
export const exampleDetails: Readonly<Record<string, Details>> = {
  'example-stem': {
    ...noDetails,
    aliases: ['Cs-STEM', '球面収差補正STEM'],
    techniques: ['STEM', 'TEM', 'EDX', 'EELS'],
    specs: [
      { name: { ja: '加速電圧', en: 'Acceleration voltage' }, value: '80 / 200 kV' },
      { name: { ja: 'STEM分解能', en: 'STEM resolution' }, value: '0.08 nm (200 kV)' },
      { name: { ja: '検出器', en: 'Detectors' }, value: 'HAADF, ABF, EDX, EELS' },
    ],
    sampleKinds: ['薄膜', '粉末', '金属'],
    funding: {
      subsidy: { ja: '先端設備整備補助金(架空)', en: 'Advanced equipment grant (fictional)' },
      acquiredOn: '2019-03-15',
      costOnlyUntil: '2024-03-14',
      signedOffBy: '研究支援課(架空) / Research Support Office (fictional)',
    },
  },
  'example-xps': {
    ...noDetails,
    aliases: ['XPS', 'ESCA'],
    techniques: ['XPS'],
    specs: [
      { name: { ja: 'X線源', en: 'X-ray source' }, value: 'Al Kα (1486.6 eV)' },
      { name: { ja: '分析径', en: 'Analysis area' }, value: '30–400 µm' },
    ],
    sampleKinds: ['固体', '薄膜', '粉末'],
    funding: {
      subsidy: null,
      acquiredOn: '2021-12-01',
      costOnlyUntil: null,
      signedOffBy: null,
    },
  },
  'example-fib': {
    ...noDetails,
    aliases: ['FIB', '収束イオンビーム', 'デュアルビーム'],
    techniques: ['FIB加工', 'TEM試料作製', '断面SEM'],
    specs: [
      { name: { ja: 'イオン源', en: 'Ion source' }, value: 'Ga, 0.5–30 kV' },
      { name: { ja: 'SEM分解能', en: 'SEM resolution' }, value: '0.9 nm (15 kV)' },
    ],
    sampleKinds: ['半導体', '金属', 'セラミックス'],
    funding: {
      subsidy: { ja: '先端設備整備補助金(架空)', en: 'Advanced equipment grant (fictional)' },
      acquiredOn: '2022-04-01',
      costOnlyUntil: null,
      signedOffBy: null,
    },
  },
};
