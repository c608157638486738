import type { Language } from '@kyoyo/contracts';

/**
 * Techniques and kinds of samples that facilities write in one language, in both. What is the same
 * in both, such as SEM, and what we have no word for, is shown as it was written.
 */
const pairs: readonly (readonly [ja: string, en: string])[] = [
  ['アーク溶解', 'Arc melting'],
  ['アッシング', 'Ashing'],
  ['クライオTEM', 'Cryo-TEM'],
  ['スパッタリング', 'Sputtering'],
  ['ダイシング', 'Dicing'],
  ['ドライエッチング', 'Dry etching'],
  ['フォトリソグラフィ', 'Photolithography'],
  ['フローサイトメトリー', 'Flow cytometry'],
  ['ホール測定', 'Hall measurement'],
  ['ラマン分光', 'Raman spectroscopy'],
  ['元素分析', 'Elemental analysis'],
  ['分光測定', 'Spectrophotometry'],
  ['単粒子解析', 'Single-particle analysis'],
  ['単結晶XRD', 'Single-crystal XRD'],
  ['固体NMR', 'Solid-state NMR'],
  ['接触角測定', 'Contact angle measurement'],
  ['放射光', 'Synchrotron radiation'],
  ['断面SEM', 'Cross-section SEM'],
  ['段差測定', 'Step height measurement'],
  ['比熱測定', 'Heat capacity measurement'],
  ['生体イメージング', 'In vivo imaging'],
  ['磁化測定', 'Magnetisation measurement'],
  ['結晶育成', 'Crystal growth'],
  ['膜厚測定', 'Film thickness measurement'],
  ['蒸着', 'Vapour deposition'],
  ['蛍光イメージング', 'Fluorescence imaging'],
  ['蛍光測定', 'Fluorescence measurement'],
  ['表面形状測定', 'Surface profilometry'],
  ['試料作製', 'Specimen preparation'],
  ['電子回折', 'Electron diffraction'],
  ['電子線描画', 'Electron beam lithography'],
  ['電気抵抗測定', 'Resistivity measurement'],
  ['電気特性測定', 'Electrical characterisation'],
  ['FIB加工', 'FIB milling'],
  ['TEM試料作製', 'TEM specimen preparation'],
  ['X線CT', 'X-ray CT'],
  ['セラミックス', 'Ceramics'],
  ['タンパク質', 'Proteins'],
  ['低分子化合物', 'Small molecules'],
  ['半導体', 'Semiconductors'],
  ['固体', 'Solids'],
  ['小動物', 'Small animals'],
  ['粉末', 'Powders'],
  ['薄膜', 'Thin films'],
  ['金属', 'Metals'],
];

const key = (word: string): string => word.normalize('NFKC').toLowerCase();
const known = new Map(pairs.flatMap((pair) => pair.map((word) => [key(word), pair] as const)));

/** A technique or a kind of sample, in the reader's language. */
export function termIn(word: string, language: Language): string {
  const pair = known.get(key(word));
  return pair ? pair[language === 'ja' ? 0 : 1] : word;
}
