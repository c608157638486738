import type { Bilingual } from '@kyoyo/contracts';

export interface InstitutionSeed {
  readonly seedId: string;
  readonly name: Bilingual;
  readonly location: Bilingual;
  /** What is not certain about the institution, if anything. */
  readonly note: string | null;
}

const institution = (
  seedId: string,
  [ja, en]: readonly [string, string],
  [placeJa, placeEn]: readonly [string, string],
  note: string | null = null,
): InstitutionSeed => ({ seedId, name: { ja, en }, location: { ja: placeJa, en: placeEn }, note });

/** The facilities of the price lists. Japanese names as the lists have them; English ones ours. */
export const listedInstitutions: readonly InstitutionSeed[] = [
  institution(
    'tohoku-alpha',
    [
      '東北大学金属材料研究所 アルファ放射体実験室',
      'Laboratory of Alpha-Ray Emitters, Institute for Materials Research, Tohoku University',
    ],
    ['宮城県仙台市', 'Sendai, Miyagi'],
  ),
  institution(
    'kek-pf',
    [
      '高エネルギー加速器研究機構 (KEK) PF',
      'Photon Factory, High Energy Accelerator Research Organization (KEK)',
    ],
    ['茨城県つくば市', 'Tsukuba, Ibaraki'],
  ),
  institution(
    'lebra',
    [
      '日本大学 電子線利用研究施設 (LEBRA)',
      'Laboratory for Electron Beam Research and Application (LEBRA), Nihon University',
    ],
    ['千葉県船橋市', 'Funabashi, Chiba'],
  ),
  institution(
    'tottori',
    ['鳥取大学 研究推進機構', 'Organization for Research Initiative, Tottori University'],
    ['鳥取県鳥取市', 'Tottori'],
  ),
  institution('shizuoka', ['静岡大学', 'Shizuoka University'], ['静岡県', 'Shizuoka']),
  institution('hiroshima', ['広島大学', 'Hiroshima University'], ['広島県', 'Hiroshima']),
  institution(
    'tohoku-aem',
    [
      '東北大学金属材料研究所 分析電顕室',
      'Analytical Electron Microscopy, Institute for Materials Research, Tohoku University',
    ],
    ['宮城県仙台市', 'Sendai, Miyagi'],
  ),
  institution(
    'kyoto-nanohub',
    ['京都大学ナノテクノロジーハブ拠点', 'Nanotechnology Hub, Kyoto University'],
    ['京都府京都市', 'Kyoto'],
  ),
  institution(
    'spring8',
    ['JASRI / 理化学研究所', 'Japan Synchrotron Radiation Research Institute (JASRI) / RIKEN'],
    ['兵庫県佐用町', 'Sayo, Hyogo'],
  ),
  institution(
    'qst-kansai',
    [
      '量子科学技術研究開発機構 関西研 / JAEA',
      'Kansai Institute, National Institutes for Quantum Science and Technology (QST) / JAEA',
    ],
    ['兵庫県佐用町', 'Sayo, Hyogo'],
  ),
  institution(
    'saga-ls',
    ['九州シンクロトロン光研究センター', 'Kyushu Synchrotron Light Research Center (SAGA-LS)'],
    ['佐賀県鳥栖市', 'Tosu, Saga'],
  ),
  institution(
    'mems',
    ['MEMS施設 (兵庫県立大学と推定)', 'MEMS facility (inferred: University of Hyogo)'],
    ['兵庫県', 'Hyogo'],
    'The source does not name its institution; the University of Hyogo is inferred.',
  ),
  institution('omu', ['大阪公立大学', 'Osaka Metropolitan University'], ['大阪府大阪市', 'Osaka']),
  institution(
    'nagasaki',
    [
      '長崎大学 先導生命科学研究支援センター',
      'Center for Frontier Life Sciences, Nagasaki University',
    ],
    ['長崎県長崎市', 'Nagasaki'],
  ),
  institution(
    'yokohama',
    ['横浜市工業技術支援センター', 'Yokohama City Industrial Technology Support Center'],
    ['神奈川県横浜市', 'Yokohama, Kanagawa'],
  ),
  institution(
    'okayama',
    ['岡山大学 動物資源部門', 'Department of Animal Resources, Okayama University'],
    ['岡山県岡山市', 'Okayama'],
  ),
  institution(
    'kagoshima',
    [
      '鹿児島大学 先端科学研究推進センター',
      'Center for Advanced Science Research, Kagoshima University',
    ],
    ['鹿児島県鹿児島市', 'Kagoshima'],
  ),
];
