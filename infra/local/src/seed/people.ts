import type { Bilingual, Role } from '@kyoyo/contracts';

/** A role as the contracts have it, but with the institution by its name in the demo data. */
interface RoleSeed {
  readonly name: Role['name'];
  readonly institutionSeedId?: string;
}

export interface PersonSeed {
  readonly seedId: string;
  readonly organisationSeedId: string;
  readonly displayName: Bilingual;
  readonly email: string;
  readonly roles: readonly RoleSeed[];
}

/** Everybody's in the demo; such people exist on no platform that takes real bookings. */
export const demoPassword = 'kyoyo-demo-2026';

export const person = (
  organisationSeedId: string,
  seedId: string,
  [ja, en]: readonly [string, string],
  roles: readonly RoleSeed[],
): PersonSeed => ({
  seedId,
  organisationSeedId,
  displayName: { ja, en },
  email: `${seedId}@example.jp`,
  roles,
});

export const member: RoleSeed = { name: 'member' };
const finance: RoleSeed = { name: 'finance' };
export const at = (name: RoleSeed['name'], ...institutionSeedIds: string[]): RoleSeed[] =>
  institutionSeedIds.map((institutionSeedId) => ({ name, institutionSeedId }));

const users: readonly PersonSeed[] = [
  person('mizutama-seiki', 'michiru.tamaki', ['玉木 みちる', 'Michiru Tamaki'], [member]),
  person('mizutama-seiki', 'goro.hachiya', ['蜂屋 五郎', 'Goro Hachiya'], [finance]),
  person('sorairo-chemical', 'aoi.sorano', ['空野 あおい', 'Aoi Sorano'], [member]),
  person('sorairo-chemical', 'kento.umibe', ['海部 健人', 'Kento Umibe'], [member, finance]),
  person('hibarino-metal', 'tsubasa.hibari', ['雲雀 つばさ', 'Tsubasa Hibari'], [member, finance]),
  person('komorebi-instruments', 'midori.hayashida', ['林田 みどり', 'Midori Hayashida'], [member]),
  person('komorebi-instruments', 'shinji.tanimoto', ['谷本 真二', 'Shinji Tanimoto'], [finance]),
  person('tsumugi-food', 'ito.kawase', ['川瀬 いと', 'Ito Kawase'], [member, finance]),
  person('hoshikuzu-battery', 'hikari.hamabe', ['浜辺 ひかり', 'Hikari Hamabe'], [member]),
  person('hoshikuzu-battery', 'ren.okitsu', ['沖津 蓮', 'Ren Okitsu'], [member]),
  person('hoshikuzu-battery', 'sango.minato', ['湊 さんご', 'Sango Minato'], [finance]),
  person('shizuku-membrane', 'ame.morikawa', ['森川 あめ', 'Ame Morikawa'], [member, finance]),
  person('kagero-quantum', 'yo.sakagami', ['坂上 陽', 'Yo Sakagami'], [member, finance]),
  person('hoshigamine-university', 'subaru.minekawa', ['峰川 昴', 'Subaru Minekawa'], [member]),
  person('hoshigamine-university', 'kaede.nozue', ['野末 楓', 'Kaede Nozue'], [member]),
  person('hoshigamine-university', 'toru.ginya', ['銀谷 透', 'Toru Ginya'], [finance]),
  person('minamo-tech', 'nagisa.mizuki', ['水木 渚', 'Nagisa Mizuki'], [member]),
  person('minamo-tech', 'daichi.asase', ['浅瀬 大地', 'Daichi Asase'], [member, finance]),
  person('tsukinowa-station', 'tsukiko.wada', ['和田 月子', 'Tsukiko Wada'], [member]),
  person('tsukinowa-station', 'masaru.kumagawa', ['熊川 勝', 'Masaru Kumagawa'], [member, finance]),
  person('in-house-research', 'itsuki.komine', ['小峰 樹', 'Itsuki Komine'], [member]),
  person('in-house-research', 'honoka.shirai', ['白井 ほのか', 'Honoka Shirai'], [member]),
  person('in-house-research', 'rin.fukami', ['深見 凛', 'Rin Fukami'], [member, finance]),
];

/** A manager for every institution, staff for some, and finance on the side of the facilities. */
const facilityPeople: readonly PersonSeed[] = [
  person(
    'facility-office',
    'asahi.kitamori',
    ['北森 あさひ', 'Asahi Kitamori'],
    [...at('facility-manager', 'tohoku-alpha', 'tohoku-aem')],
  ),
  person(
    'facility-office',
    'kou.hikarizaka',
    ['光坂 航', 'Kou Hikarizaka'],
    [...at('facility-manager', 'kek-pf', 'spring8', 'qst-kansai', 'saga-ls', 'lebra')],
  ),
  person(
    'facility-office',
    'sakuya.inaba',
    ['因幡 さくや', 'Sakuya Inaba'],
    [...at('facility-manager', 'tottori', 'okayama', 'hiroshima')],
  ),
  person(
    'facility-office',
    'fuji.suruga',
    ['駿河 ふじ', 'Fuji Suruga'],
    [...at('facility-manager', 'shizuoka', 'yokohama')],
  ),
  person(
    'facility-office',
    'kyoka.miyabe',
    ['宮部 京香', 'Kyoka Miyabe'],
    [...at('facility-manager', 'kyoto-nanohub', 'mems', 'omu')],
  ),
  person(
    'facility-office',
    'hayato.minamida',
    ['南田 隼人', 'Hayato Minamida'],
    [...at('facility-manager', 'nagasaki', 'kagoshima')],
  ),
  person(
    'facility-office',
    'akira.hakari',
    ['秤 あきら', 'Akira Hakari'],
    [...at('facility-manager', 'example-institute')],
  ),
  person(
    'facility-office',
    'yui.kagami',
    ['鏡 ゆい', 'Yui Kagami'],
    [...at('facility-staff', 'tohoku-alpha', 'tohoku-aem')],
  ),
  person(
    'facility-office',
    'sora.housha',
    ['帆謝 そら', 'Sora Housha'],
    [...at('facility-staff', 'kek-pf', 'spring8')],
  ),
  person(
    'facility-office',
    'minato.shiomi',
    ['汐見 みなと', 'Minato Shiomi'],
    [...at('facility-staff', 'yokohama', 'shizuoka')],
  ),
  person(
    'facility-office',
    'mei.kenbi',
    ['研美 芽衣', 'Mei Kenbi'],
    [...at('facility-staff', 'example-institute')],
  ),
  person(
    'facility-office',
    'kazu.soroban',
    ['算盤 和', 'Kazu Soroban'],
    [...at('finance', 'example-institute', 'yokohama', 'tohoku-alpha')],
  ),
  // Who looks at what the other has prepared.
  person(
    'facility-office',
    'kei.monme',
    ['匁 ケイ', 'Kei Monme'],
    [...at('finance', 'example-institute')],
  ),
];

/** The first that is named of an organisation may bind it. */
const withRepresentatives = (some: readonly PersonSeed[]): PersonSeed[] =>
  some.map((one) =>
    one === some.find(({ organisationSeedId }) => organisationSeedId === one.organisationSeedId)
      ? { ...one, roles: [...one.roles, { name: 'representative' }] }
      : one,
  );

/** Who manages an institution signs contracts for it, too. */
export const withSignatories = (some: readonly PersonSeed[]): PersonSeed[] =>
  some.map((one) => {
    const managed = one.roles.filter(({ name }) => name === 'facility-manager');
    const signs = managed.map((role) => ({ ...role, name: 'representative' as const }));
    return { ...one, roles: [...one.roles, ...signs] };
  });

/** Of the README's tour: they are registered first, and stand first where one logs in. */
const tour = [
  'hikari.hamabe',
  'mei.kenbi',
  'akira.hakari',
  'wakaba.akatsuki',
  'sango.minato',
  'kazu.soroban',
];
export const tourFirst = (some: readonly PersonSeed[]): PersonSeed[] =>
  some.toSorted((a, b) => Number(tour.includes(b.seedId)) - Number(tour.includes(a.seedId)));

export const people: readonly PersonSeed[] = [
  ...withRepresentatives(users),
  ...withSignatories(facilityPeople),
  person('platform-audit', 'makoto.shinobu', ['信夫 真', 'Makoto Shinobu'], [{ name: 'auditor' }]),
  person('platform-audit', 'nao.unno', ['海野 直', 'Nao Unno'], [{ name: 'operations' }]),
];
