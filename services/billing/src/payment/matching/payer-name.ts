/**
 * Names as banks write them: half-width capital kana, with short marks of legal forms. Two spellings of
 * one name become one text.
 */

/** Marks of legal forms, of kinds of business and of offices, as banks shorten them [K]. */
const marks =
  'ｶ ﾕ ﾒ ｼ ﾄﾞ ｲ ｻﾞｲ ｼﾔ ｼﾕｳ ｶﾞｸ ﾌｸ ﾎｺﾞ ｿ ﾄｸﾋ ﾄﾞｸ ﾀﾞｲ ｹﾝ ﾍﾞﾝ ﾁﾕｳ ｷﾞﾖ ｼﾎｳ ｾﾞｲ ﾉｳ ｴｲ ｼﾕﾂ ｾｲｷﾖｳ ｷﾖｳｸﾐ ｷﾖｳｻｲ ﾚﾝ 株 有 名 資 同 医 財 社 宗 学 福 独 大';
const anyMark = marks.split(' ').join('|');
/** Before a name `ｶ)`, behind it `(ｶ`, inside it `(ｶ)`. */
const shortForms = new RegExp(
  `^\\(?(?:${anyMark})\\)|\\((?:${anyMark})\\)?$|\\((?:${anyMark})\\)`,
  'g',
);

const longForms = [
  'ｶﾌﾞｼｷｶﾞｲｼﾔ',
  'ｶﾌﾞｼｷｶｲｼﾔ',
  'ﾕｳｹﾞﾝｶﾞｲｼﾔ',
  'ｺﾞｳﾄﾞｳｶﾞｲｼﾔ',
  'ｺｸﾘﾂﾀﾞｲｶﾞｸﾎｳｼﾞﾝ',
  'ｶﾞﾂｺｳﾎｳｼﾞﾝ',
  'ﾄﾞｸﾘﾂｷﾞﾖｳｾｲﾎｳｼﾞﾝ',
  '株式会社',
  '有限会社',
  '合同会社',
  '国立大学法人',
  '公立大学法人',
  '学校法人',
  '独立行政法人',
  '国立研究開発法人',
];
const longForm = new RegExp(longForms.join('|'), 'g');

/** From each full-width kana to what banks write. */
const halfWidth = new Map<string, string>();
for (let code = 0xff61; code <= 0xff9d; code += 1) {
  const half = String.fromCharCode(code);
  for (const mark of ['', 'ﾞ', 'ﾟ']) {
    const whole = (half + mark).normalize('NFKC');
    if (whole.length === 1) halfWidth.set(whole, half + mark);
  }
}
halfWidth.set('\u3099', 'ﾞ').set('\u309A', 'ﾟ').set('\u309B', 'ﾞ').set('\u309C', 'ﾟ');

const smallKana = 'ｧｨｩｪｫｬｭｮｯ';
const largeKana = 'ｱｲｳｴｵﾔﾕﾖﾂ';

const hiragana = /[\u3041-\u3096]/g;
const katakanaOf = (kana: string): string => String.fromCharCode(kana.charCodeAt(0) + 0x60);

/** As banks write it, whoever wrote it: with its legal form and its spaces. */
export const halfWidthName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(hiragana, katakanaOf)
    // Before the long mark of kana becomes one, dashes of all lengths are.
    .replace(/[ー‐-―−─]/g, '-')
    .replace(/[^\x20-\x7E]/gu, (character) => halfWidth.get(character) ?? character)
    .replace(/[ｧ-ｯ]/g, (kana) => largeKana[smallKana.indexOf(kana)] ?? kana)
    .toUpperCase();

/** By which names are compared: no legal form, no spaces. */
export const nameKey = (name: string): string => {
  const bare = halfWidthName(name).replace(/\s/g, '');
  const stripped = bare.replace(shortForms, '').replace(longForm, '');
  // A name that is nothing but marks stays what it is.
  return stripped === '' ? bare : stripped;
};

/** The same for many names, of which most come again. */
export function remembered<Made>(make: (name: string) => Made): (name: string) => Made {
  const known = new Map<string, Made>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = make(name);
    known.set(name, made);
    return made;
  };
}
