import type { Bilingual, OrganisationClass } from '@kyoyo/contracts';

export { demoPassword, people, type PersonSeed } from './people.ts';

export interface OrganisationSeed {
  readonly seedId: string;
  readonly name: Bilingual;
  /** None: an invented one could be a real company's. */
  readonly corporateNumber: null;
  readonly class: OrganisationClass;
  /** What operations saw before they certified the class. */
  readonly evidence: string;
  /** A date in Japan; the class holds from then on. */
  readonly validFrom: string;
}

const organisation = (
  seedId: string,
  [ja, en]: readonly [string, string],
  organisationClass: OrganisationClass,
  evidence: string,
  validFrom = '2020-04-01',
): OrganisationSeed => ({
  seedId,
  name: { ja, en },
  corporateNumber: null,
  class: organisationClass,
  evidence,
  validFrom,
});

/** All invented. */
export const organisations: readonly OrganisationSeed[] = [
  organisation(
    'mizutama-seiki',
    ['みずたま精機株式会社', 'Mizutama Seiki Co., Ltd.'],
    'large',
    '資本金24億円(履歴事項全部証明書) / Capital of 2.4 billion yen (certificate of registry)',
  ),
  organisation(
    'sorairo-chemical',
    ['そらいろ島化学株式会社', 'Sorairojima Chemical Co., Ltd.'],
    'large',
    '資本金110億円、従業員3,200名(有価証券報告書) / Capital of 11 billion yen, 3,200 employees',
  ),
  organisation(
    'hibarino-metal',
    ['ひばり野原金属加工株式会社', 'Hibarinohara Metalworks Co., Ltd.'],
    'sme',
    '資本金4,500万円(履歴事項全部証明書) / Capital of 45 million yen (certificate of registry)',
  ),
  organisation(
    'komorebi-instruments',
    ['こもれび谷計測株式会社', 'Komorebidani Instruments Co., Ltd.'],
    'sme',
    '資本金9,800万円、従業員140名 / Capital of 98 million yen, 140 employees',
  ),
  organisation(
    'tsumugi-food',
    ['つむぎ糸川食品研究所株式会社', 'Tsumugiitogawa Food Laboratory Co., Ltd.'],
    'sme',
    '資本金1,000万円(履歴事項全部証明書) / Capital of 10 million yen (certificate of registry)',
  ),
  organisation(
    'hoshikuzu-battery',
    ['ほしくず浜電池株式会社', 'Hoshikuzuhama Batteries, Inc.'],
    'startup',
    '設立2021年、資本金2億1,000万円、ベンチャーキャピタルの出資契約書 / ' +
      'Founded in 2021, capital of 210 million yen, investment agreement of a venture fund',
  ),
  organisation(
    'shizuku-membrane',
    ['しずく森膜技術株式会社', 'Shizukumori Membranes, Inc.'],
    'startup',
    '設立2023年、大学発ベンチャー認定書 / Founded in 2023, certificate of a university spin-off',
    '2025-10-01',
  ),
  organisation(
    'kagero-quantum',
    ['かげろう坂量子株式会社', 'Kagerozaka Quantum, Inc.'],
    'startup',
    '設立2024年、資本金3,000万円、補助金交付決定通知書 / ' +
      'Founded in 2024, capital of 30 million yen, notice of a start-up grant',
    '2026-04-01',
  ),
  organisation(
    'hoshigamine-university',
    ['星ヶ峰野大学', 'Hoshigamineno University'],
    'academia',
    '学校教育法による大学(設置認可書) / A university under the School Education Act',
  ),
  organisation(
    'minamo-tech',
    ['みなも台工科大学', 'Minamodai Institute of Technology'],
    'academia',
    '学校教育法による大学(設置認可書) / A university under the School Education Act',
  ),
  organisation(
    'tsukinowa-station',
    ['つきのわ県産業技術試験場', 'Tsukinowa Prefectural Industrial Technology Station'],
    'public',
    '県設置条例による公設試験研究機関 / A public test station by prefectural ordinance',
  ),
  organisation(
    'in-house-research',
    ['共用施設 学内研究グループ', 'In-house Research Groups'],
    'internal',
    '施設を持つ機関の研究者(予算振替で精算) / Researchers of the host institutions, by transfer',
  ),
  organisation(
    'facility-office',
    ['共用施設 運営室', 'Shared Facilities Office'],
    'internal',
    '施設を持つ機関の職員 / Staff of the host institutions',
  ),
  organisation(
    'platform-audit',
    ['共用監査室', 'Platform Audit Office'],
    'public',
    'プラットフォームの内部監査 / Internal audit of the platform',
  ),
];
