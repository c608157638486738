import { at, member, person, type PersonSeed, withSignatories } from '../people.ts';

type Named = readonly [seedId: string, ja: string, en: string];

/** Who works with the instruments of the flagship, by organisation. All invented. */
const users: Readonly<Record<string, readonly Named[]>> = {
  'in-house-research': [
    ['asuka.yamabuki', '山吹 明日香', 'Asuka Yamabuki'],
    ['takumi.kusunoki', '楠 匠', 'Takumi Kusunoki'],
    ['mio.tsubaki', '椿 澪', 'Mio Tsubaki'],
    ['haruto.enoki', '榎 陽翔', 'Haruto Enoki'],
    ['yuna.sakaki', '榊 結菜', 'Yuna Sakaki'],
    ['sota.kashiwagi', '柏木 颯太', 'Sota Kashiwagi'],
    ['rio.akane', '茜 莉央', 'Rio Akane'],
    ['kaito.hiiragi', '柊 海斗', 'Kaito Hiiragi'],
  ],
  'hoshigamine-university': [
    ['nozomi.amagi', '天城 望', 'Nozomi Amagi'],
    ['riku.hoshino', '星野 陸', 'Riku Hoshino'],
    ['hina.tsukishiro', '月城 陽菜', 'Hina Tsukishiro'],
    ['yuto.asahina', '朝比奈 悠斗', 'Yuto Asahina'],
    ['sakura.kirishima', '霧島 さくら', 'Sakura Kirishima'],
    ['koharu.natsume', '夏目 小春', 'Koharu Natsume'],
  ],
  'minamo-tech': [
    ['minori.seto', '瀬戸 みのり', 'Minori Seto'],
    ['ryota.isogai', '磯貝 涼太', 'Ryota Isogai'],
    ['chihiro.nagisawa', '渚沢 千尋', 'Chihiro Nagisawa'],
    ['tsumugi.hayase', '早瀬 紬', 'Tsumugi Hayase'],
    ['kenji.utsumi', '内海 健司', 'Kenji Utsumi'],
  ],
  'mizutama-seiki': [
    ['shiori.tsuyuki', '露木 栞', 'Shiori Tsuyuki'],
    ['manabu.shizuki', '志筑 学', 'Manabu Shizuki'],
  ],
  'sorairo-chemical': [
    ['kana.aoba', '青葉 佳奈', 'Kana Aoba'],
    ['tetsuya.kumoi', '雲井 哲也', 'Tetsuya Kumoi'],
    ['emi.sorada', '空田 恵美', 'Emi Sorada'],
  ],
  'hibarino-metal': [['isamu.kanamori', '金森 勇', 'Isamu Kanamori']],
  'komorebi-instruments': [['wataru.hinata', '日向 渉', 'Wataru Hinata']],
  'hoshikuzu-battery': [
    ['nagi.shiraishi', '白石 凪', 'Nagi Shiraishi'],
    ['akari.tomoshibi', '灯火 あかり', 'Akari Tomoshibi'],
  ],
  'tsukinowa-station': [['jun.takemori', '竹森 淳', 'Jun Takemori']],
};

export const flagshipUsers: readonly PersonSeed[] = Object.entries(users).flatMap(
  ([organisation, named]) =>
    named.map(([seedId, ja, en]) => person(organisation, seedId, [ja, en], [member])),
);

export const [flagshipManager, flagshipFinance, flagshipAccountant] = withSignatories([
  person(
    'facility-office',
    'wakaba.akatsuki',
    ['暁 わかば', 'Wakaba Akatsuki'],
    at('facility-manager', 'flagship'),
  ),
  person(
    'facility-office',
    'kazuma.choai',
    ['帳合 一真', 'Kazuma Choai'],
    at('finance', 'flagship'),
  ),
  // Who looks at what the other has prepared.
  person(
    'facility-office',
    'chiaki.tsumori',
    ['積森 千秋', 'Chiaki Tsumori'],
    at('finance', 'flagship'),
  ),
]) as [PersonSeed, PersonSeed, PersonSeed];

const staff: readonly Named[] = [
  ['satoru.kagami', '各務 悟', 'Satoru Kagami'],
  ['natsuki.renge', '蓮華 夏希', 'Natsuki Renge'],
  ['makoto.orihara', '折原 真琴', 'Makoto Orihara'],
  ['hiroko.tomari', '泊 弘子', 'Hiroko Tomari'],
];

/** They operate instruments, too. */
export const flagshipStaff: readonly PersonSeed[] = staff.map(([seedId, ja, en]) =>
  person('facility-office', seedId, [ja, en], at('facility-staff', 'flagship')),
);
