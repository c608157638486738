/** One byte a character: JIS X 0201, of which CP932 is a superset. */

const decoder = new TextDecoder('shift_jis');
const kana = /[\uFF61-\uFF9F]/;

/** What a field says; what is no character becomes U+FFFD. `raw` holds a byte in each character. */
export const decoded = (raw: string): string =>
  // oxlint-disable-next-line no-control-regex -- All of ASCII.
  /^[\x00-\x7F]*$/.test(raw) ? raw : decoder.decode(Buffer.from(raw, 'latin1'));

/** The bytes of a text of half-width characters; throws a RangeError at any other. */
export function encoded(text: string): string {
  return text.replace(/[^\x20-\x7E]/g, (character) => {
    if (!kana.test(character)) throw new RangeError(`${character} is not half-width`);
    return String.fromCharCode(character.charCodeAt(0) - 0xff61 + 0xa1);
  });
}
