/** How an instrument of the flagship may be used; the rules are in rules.ts. */
export type Use = 'open' | 'long-day' | 'office' | 'operated';
/** What its price is for, and how many yen of it a large company pays. */
export type Price = readonly ['hour' | 'night' | 'half-day' | 'day' | 'sample', number];

/** One line of the list: name, techniques, one or two specs, use, price, how much it is wanted. */
export interface Listed {
  readonly id: string;
  readonly name: readonly [ja: string, en: string];
  readonly techniques: readonly string[];
  readonly specs: readonly (readonly [ja: string, en: string, value: string])[];
  readonly samples: readonly string[];
  readonly use: Use;
  readonly price: Price;
  /** Against the usual one. */
  readonly demand: number;
  readonly units?: number;
}

type Line = readonly [
  id: string,
  ja: string,
  en: string,
  techniques: string,
  specs: string,
  samples: string,
  use: Use,
  price: Price,
  demand: number,
  units?: number,
];

const listed = ([id, ja, en, techniques, specs, samples, use, price, demand, units]: Line): Listed => ({
  id,
  name: [ja, en],
  techniques: techniques.split('、'),
  specs: specs.split('; ').map((spec) => {
    const [nameJa = '', nameEn = '', value = ''] = spec.split(' | ');
    return [nameJa, nameEn, value] as const;
  }),
  samples: samples.split('、'),
  use,
  price,
  demand,
  ...(units ? { units } : {}),
});

const v = (value: string) => `加速電圧 | Acceleration voltage | ${value}`;
const source = (value: string) => `X線源 | X-ray source | ${value}`;
const range = (value: string) => `測定範囲 | Range | ${value}`;
const size = (value: string) => `試料寸法 | Sample size | ${value}`;
const heat = (value: string) => `温度 | Temperature | ${value}`;
const sharp = (value: string) => `分解能 | Resolution | ${value}`;

/** By category, as the catalogue has them. Everything here is invented. */
const lines: Readonly<Record<string, readonly Line[]>> = {
  'electron microscopy': [
    ['stem', '収差補正走査透過電子顕微鏡 STEM-1', 'Aberration-corrected STEM-1', 'STEM、EDX、EELS', `${v('60–200 kV')}; ${sharp('0.07 nm')}`, '薄膜、粉末、金属', 'operated', ['hour', 36_000], 1.2],
    ['tem-200', '透過電子顕微鏡 TEM-2', 'Transmission electron microscope TEM-2', 'TEM、電子回折', `${v('200 kV')}; ${sharp('0.19 nm')}`, '薄膜、粉末', 'open', ['hour', 18_000], 1.3],
    ['tem-120', '生物用透過電子顕微鏡 TEM-3', 'Biological TEM-3', 'TEM', `${v('40–120 kV')}; ${sharp('0.36 nm')}`, '生体組織、高分子', 'long-day', ['hour', 9_000], 1],
    ['cryo-tem', 'クライオ透過電子顕微鏡', 'Cryo-transmission electron microscope', 'クライオTEM、単粒子解析', `${v('200 kV')}; ${heat('−180 ℃')}`, 'タンパク質、ウイルス', 'operated', ['day', 180_000], 0.8],
    ['fesem-1', '電界放出走査電子顕微鏡 SEM-1', 'Field-emission SEM-1', 'SEM、EDX', `${v('0.1–30 kV')}; ${sharp('0.7 nm (15 kV)')}`, '固体、薄膜、粉末', 'open', ['night', 8_800], 1.7],
    ['fesem-2', '電界放出走査電子顕微鏡 SEM-2', 'Field-emission SEM-2', 'SEM、EBSD', `${v('0.5–30 kV')}; ${sharp('1.0 nm (15 kV)')}`, '金属、鉱物', 'open', ['night', 8_800], 1.5],
    ['lvsem', '低真空走査電子顕微鏡', 'Low-vacuum SEM', 'SEM、EDX', `${v('1–30 kV')}; 真空度 | Pressure | 6–650 Pa`, '絶縁体、含水試料', 'long-day', ['hour', 4_400], 1.2],
    ['tabletop-sem', '卓上走査電子顕微鏡', 'Table-top SEM', 'SEM', `${v('5, 10, 15 kV')}; ${size('φ70 mm')}`, '固体、粉末', 'open', ['hour', 2_200], 1.4, 2],
    ['fib-sem', '集束イオンビーム加工観察装置', 'Focused ion beam SEM', 'FIB加工、TEM試料作製、断面SEM', `イオン源 | Ion source | Ga 0.5–30 kV; ${sharp('0.9 nm')}`, '半導体、金属、セラミックス', 'operated', ['hour', 27_500], 1.1],
    ['epma', '電子線マイクロアナライザ', 'Electron probe microanalyser', 'EPMA、WDX', `${v('0.2–30 kV')}; 分光器 | Spectrometers | 5`, '鉱物、金属', 'open', ['half-day', 44_000], 0.9],
  ],
  'surface analysis': [
    ['xps-1', 'X線光電子分光装置 XPS-1', 'X-ray photoelectron spectrometer XPS-1', 'XPS', `${source('Al Kα 1486.6 eV')}; 分析径 | Analysis area | 10–200 µm`, '固体、薄膜', 'open', ['hour', 16_500], 1.4],
    ['haxpes', '硬X線光電子分光装置', 'Hard X-ray photoelectron spectrometer', 'HAXPES', `${source('Cr Kα 5414.9 eV')}; 検出深さ | Depth | 約20 nm`, '電池材料、薄膜', 'operated', ['half-day', 88_000], 0.8],
    ['aes', '走査型オージェ電子分光装置', 'Scanning Auger nanoprobe', 'AES', `${v('1–25 kV')}; ${sharp('8 nm')}`, '金属、半導体', 'open', ['hour', 15_400], 0.9],
    ['tof-sims', '飛行時間型二次イオン質量分析装置', 'TOF-SIMS', 'TOF-SIMS', `一次イオン | Primary ion | Bi; 質量分解能 | Mass resolution | 16,000`, '高分子、薄膜', 'operated', ['half-day', 99_000], 0.8],
    ['afm-1', '走査型プローブ顕微鏡 AFM-1', 'Scanning probe microscope AFM-1', 'AFM、KFM', `${range('90 µm × 90 µm')}; ${size('φ200 mm')}`, '薄膜、高分子', 'open', ['hour', 4_400], 1.3],
    ['afm-2', '高速原子間力顕微鏡 AFM-2', 'High-speed AFM-2', 'AFM', `走査速度 | Scan rate | 20 フレーム/秒; ${range('4 µm × 4 µm')}`, '生体分子', 'long-day', ['hour', 6_600], 0.9],
    ['ellipsometer', '分光エリプソメータ', 'Spectroscopic ellipsometer', '膜厚測定', `波長 | Wavelength | 193–1690 nm; ${size('φ300 mm')}`, '薄膜', 'open', ['hour', 3_300], 1],
    ['profilometer', '触針式段差計', 'Stylus profilometer', '段差測定', `${range('10 nm–1 mm')}; ${size('φ150 mm')}`, '薄膜', 'open', ['hour', 1_650], 1.2],
    ['contact-angle', '接触角計', 'Contact angle meter', '接触角測定', `${range('0–180°')}; 液滴 | Drop | 0.5–10 µL`, '固体、薄膜', 'long-day', ['sample', 1_100], 1],
    ['confocal', 'レーザー共焦点顕微鏡', 'Laser confocal microscope', '表面形状測定', `波長 | Wavelength | 405 nm; ${sharp('0.12 µm')}`, '固体', 'open', ['hour', 3_850], 1.3],
  ],
  'x-ray': [
    ['xrd-1', '粉末X線回折装置 XRD-1', 'Powder X-ray diffractometer XRD-1', 'XRD', `${source('Cu Kα 9 kW')}; ${range('2θ 2–160°')}`, '粉末', 'open', ['night', 5_500], 1.7],
    ['xrd-2', '薄膜X線回折装置 XRD-2', 'Thin-film X-ray diffractometer XRD-2', 'XRD、XRR', `${source('Cu Kα1 9 kW')}; ${size('φ150 mm')}`, '薄膜', 'open', ['night', 6_600], 1.4],
    ['sc-xrd', '単結晶X線構造解析装置', 'Single-crystal X-ray diffractometer', '単結晶XRD', `${source('Mo Kα, Cu Kα')}; ${heat('−180–25 ℃')}`, '単結晶', 'open', ['day', 44_000], 1],
    ['saxs', '小角X線散乱装置', 'Small-angle X-ray scattering', 'SAXS、WAXS', `${source('Cu Kα')}; q範囲 | q range | 0.05–20 nm⁻¹`, '高分子、溶液', 'open', ['half-day', 33_000], 0.9],
    ['xrf-1', '波長分散型蛍光X線分析装置', 'Wavelength-dispersive XRF', 'XRF', `${source('Rh 4 kW')}; 元素 | Elements | B–U`, '粉末、ガラス', 'long-day', ['sample', 6_600], 1.1],
    ['xrf-2', '微小部蛍光X線分析装置', 'Micro-XRF', 'XRF', `${source('Rh 50 kV')}; ${sharp('20 µm')}`, '鉱物、電子部品', 'open', ['hour', 5_500], 1],
    ['micro-ct', 'マイクロフォーカスX線CT', 'Micro-focus X-ray CT', 'X線CT', `${source('160 kV')}; ${sharp('2 µm')}`, '電子部品、複合材料', 'open', ['hour', 11_000], 1.4],
    ['xafs', '実験室型X線吸収分光装置', 'Laboratory XAFS', 'XAFS', `エネルギー | Energy | 5–18 keV; ${sharp('1 eV')}`, '触媒、電池材料', 'office', ['day', 66_000], 0.7],
  ],
  'chemical analysis': [
    ['nmr-600', '核磁気共鳴装置 NMR 600 MHz', 'NMR spectrometer 600 MHz', 'NMR', `周波数 | Frequency | 600 MHz; プローブ | Probe | クライオ`, '溶液', 'open', ['night', 6_600], 1.6],
    ['nmr-400', '核磁気共鳴装置 NMR 400 MHz', 'NMR spectrometer 400 MHz', 'NMR', `周波数 | Frequency | 400 MHz; 自動交換 | Sample changer | 24`, '溶液', 'open', ['hour', 2_750], 1.8],
    ['nmr-solid', '固体核磁気共鳴装置 500 MHz', 'Solid-state NMR 500 MHz', '固体NMR', `周波数 | Frequency | 500 MHz; 回転 | Spinning | 70 kHz`, '粉末、高分子', 'open', ['day', 55_000], 0.9],
    ['epr', '電子スピン共鳴装置', 'Electron paramagnetic resonance', 'ESR', `帯域 | Band | X; ${heat('4–500 K')}`, '粉末、溶液', 'open', ['half-day', 22_000], 0.8],
    ['ftir', 'フーリエ変換赤外分光光度計', 'FT-IR spectrometer', 'FT-IR', `${range('350–7800 cm⁻¹')}; ${sharp('0.5 cm⁻¹')}`, '高分子、粉末', 'open', ['hour', 2_200], 1.3],
    ['raman', '顕微レーザーラマン分光装置', 'Micro-Raman spectrometer', 'ラマン分光', `励起 | Excitation | 457, 532, 785 nm; ${sharp('1 µm')}`, '固体、薄膜', 'open', ['hour', 5_500], 1.4],
    ['uv-vis', '紫外可視近赤外分光光度計', 'UV-Vis-NIR spectrophotometer', '分光測定', `波長 | Wavelength | 175–3300 nm; 積分球 | Sphere | φ150 mm`, '溶液、薄膜', 'open', ['hour', 1_650], 1.3],
    ['fluoro', '絶対PL量子収率測定装置', 'Absolute PL quantum yield', '蛍光測定', `波長 | Wavelength | 250–950 nm; ${heat('77–500 K')}`, '粉末、溶液', 'open', ['hour', 2_750], 0.9],
    ['icp-ms', '誘導結合プラズマ質量分析装置', 'ICP mass spectrometer', 'ICP-MS', `検出限界 | Detection limit | ppt; セル | Cell | He, H₂`, '溶液', 'long-day', ['half-day', 38_500], 1.2],
    ['icp-oes', '誘導結合プラズマ発光分光装置', 'ICP optical emission spectrometer', 'ICP-OES', `波長 | Wavelength | 167–785 nm; 検出限界 | Detection limit | ppb`, '溶液', 'long-day', ['hour', 6_600], 1.2],
    ['chns', '有機元素分析装置', 'CHNS elemental analyser', '元素分析', `試料量 | Amount | 1–3 mg; 精度 | Precision | 0.3%`, '有機物', 'office', ['sample', 3_300], 1],
    ['tg-dta', '熱重量・示差熱分析装置', 'Thermogravimetric analyser', 'TG-DTA', `${heat('室温–1500 ℃')}; 昇温 | Heating | 0.01–100 ℃/分`, '粉末', 'open', ['hour', 3_300], 1.2],
  ],
  'mass spectrometry': [
    ['lcms-orbi', '高分解能液体クロマトグラフ質量分析計', 'High-resolution LC-MS', 'LC-MS', `質量分解能 | Mass resolution | 140,000; ${range('m/z 50–6000')}`, 'タンパク質、低分子化合物', 'open', ['hour', 8_800], 1.5],
    ['lcms-tq', '三連四重極質量分析計', 'Triple-quadrupole LC-MS/MS', 'LC-MS/MS', `${range('m/z 5–2000')}; 極性切替 | Polarity switch | 5 ms`, '低分子化合物', 'open', ['hour', 6_600], 1.3],
    ['gcms', 'ガスクロマトグラフ質量分析計', 'GC-MS', 'GC-MS', `${range('m/z 10–1090')}; 注入 | Injection | 加熱脱着`, '揮発性成分', 'open', ['hour', 4_400], 1.2],
    ['maldi', 'MALDI-TOF質量分析計', 'MALDI-TOF mass spectrometer', 'MALDI', `レーザー | Laser | 2 kHz; ${range('m/z 500,000まで')}`, '高分子、タンパク質', 'long-day', ['sample', 2_200], 1.1],
  ],
  'magnetic/electrical': [
    ['mpms', '超伝導量子干渉磁束計', 'SQUID magnetometer', '磁化測定', `磁場 | Field | ±7 T; ${heat('1.8–400 K')}`, '固体、粉末', 'open', ['day', 38_500], 1.1],
    ['ppms', '物理特性測定装置', 'Physical property measurement system', '電気抵抗測定、比熱測定', `磁場 | Field | ±9 T; ${heat('1.9–400 K')}`, '固体', 'open', ['day', 44_000], 1],
    ['vsm', '振動試料型磁力計', 'Vibrating sample magnetometer', '磁化測定', `磁場 | Field | ±2.2 T; ${heat('77–1000 K')}`, '固体、薄膜', 'open', ['hour', 4_400], 0.9],
    ['prober', '半導体パラメータアナライザ・プローバ', 'Semiconductor parameter analyser and prober', '電気特性測定', `電流 | Current | 0.1 fA–1 A; ${heat('−60–300 ℃')}`, 'デバイス', 'open', ['hour', 3_850], 1.2],
    ['hall', 'ホール効果測定装置', 'Hall effect measurement', 'ホール測定', `磁場 | Field | 0.5 T; ${heat('80–400 K')}`, '半導体', 'open', ['hour', 2_750], 0.9],
  ],
  nanofabrication: [
    ['eb-litho', '電子線描画装置', 'Electron-beam lithography', '電子線描画', `${v('100 kV')}; 最小線幅 | Line width | 8 nm`, 'ウェハ', 'operated', ['hour', 33_000], 1.2],
    ['maskless', 'マスクレス露光装置', 'Maskless lithography', 'フォトリソグラフィ', `波長 | Wavelength | 375 nm; ${size('φ150 mm')}`, 'ウェハ', 'open', ['hour', 8_800], 1.5],
    ['drie', 'シリコン深掘りエッチング装置', 'Deep reactive-ion etcher', 'ドライエッチング', `アスペクト比 | Aspect ratio | 30; ${size('φ150 mm')}`, 'シリコン', 'open', ['hour', 13_200], 1.2],
    ['icp-rie', '化合物半導体エッチング装置', 'ICP-RIE for compound semiconductors', 'ドライエッチング', `ガス | Gases | Cl₂, BCl₃, Ar; ${size('φ100 mm')}`, '化合物半導体', 'open', ['hour', 12_100], 1],
    ['sputter', '多元スパッタ成膜装置', 'Multi-target sputtering', 'スパッタリング', `ターゲット | Targets | 6; ${heat('800 ℃まで')}`, '薄膜', 'open', ['hour', 7_700], 1.4],
    ['ald', '原子層堆積装置', 'Atomic layer deposition', 'ALD', `膜種 | Films | Al₂O₃, HfO₂, TiN; ${heat('80–350 ℃')}`, '薄膜', 'open', ['hour', 8_800], 1.2],
    ['evaporator', '電子ビーム蒸着装置', 'Electron-beam evaporator', '蒸着', `るつぼ | Crucibles | 8; ${size('φ100 mm × 3')}`, '薄膜', 'open', ['half-day', 27_500], 1.1],
    ['dicer', 'ダイシングソー', 'Dicing saw', 'ダイシング', `ブレード | Blade | 20–200 µm; ${size('φ200 mm')}`, 'ウェハ', 'long-day', ['hour', 4_400], 1],
  ],
  imaging: [
    ['clsm', '共焦点レーザー走査顕微鏡', 'Confocal laser scanning microscope', '蛍光イメージング', `レーザー | Lasers | 405–640 nm; 検出器 | Detectors | 4`, '細胞、組織', 'open', ['hour', 4_400], 1.4],
    ['two-photon', '二光子励起顕微鏡', 'Two-photon microscope', '生体イメージング', `波長 | Wavelength | 690–1300 nm; 深さ | Depth | 1 mm`, '組織、小動物', 'operated', ['hour', 8_800], 0.8],
    ['cell-sorter', 'セルソーター', 'Cell sorter', 'フローサイトメトリー', `レーザー | Lasers | 5; 速度 | Speed | 20,000 細胞/秒`, '細胞', 'office', ['half-day', 33_000], 1.1],
  ],
};

export interface ListedInCategory extends Listed {
  readonly category: string;
}

/** The sixty instruments of the flagship. */
export const flagshipList: readonly ListedInCategory[] = Object.entries(lines).flatMap(
  ([category, all]) => all.map((line) => ({ category, ...listed(line) })),
);
