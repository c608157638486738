import { FileRefused } from './fault.ts';

type Decoder = InstanceType<typeof TextDecoder>;
const encodings = new Set(['utf-8', 'shift_jis', 'euc-jp']);

/** The text of a file, in the first of these encodings that all of it is of; else it is refused. */
export function decodedText(bytes: Buffer, labels: readonly string[]): string {
  const decoders = labels.map((label) => decoderOf(label));
  for (const decoder of decoders) {
    const text = decode(decoder, bytes);
    if (text !== undefined) return text;
  }
  const lines = decoders.map((decoder) => firstLineWithout(decoder, bytes));
  const line = Math.max(...lines);
  throw new FileRefused({
    record: line,
    place: { ja: `${line}行目`, en: `Line ${line}` },
    expected: { ja: `${labels.join('・')} の文字`, en: `characters of ${labels.join(' or ')}` },
    found: { ja: '読めないバイト', en: 'bytes that are none' },
  });
}

function decoderOf(label: string): Decoder {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    if (encodings.has(decoder.encoding)) return decoder;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new FileRefused({
    record: 1,
    place: { ja: '1行目の文字コード', en: 'Line 1, the encoding' },
    expected: { ja: 'UTF-8、Shift_JIS、EUC-JP のどれか', en: 'UTF-8, Shift_JIS or EUC-JP' },
    found: { ja: label, en: label },
  });
}

function decode(decoder: Decoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** In none of these encodings is the byte of a line end a part of another character. */
function firstLineWithout(decoder: Decoder, bytes: Buffer): number {
  let line = 1;
  for (let at = 0; at < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, at);
    const next = end === -1 ? bytes.length : end + 1;
    if (decode(decoder, bytes.subarray(at, next)) === undefined) return line;
    at = next;
  }
  return line;
}

/** One line of so many characters at most; one that is written in two halves is not cut between them. */
export function lineOf(text: string, lengthMax: number): string {
  const cut = text
    .replace(/[\t\n\v\f\r\u2028\u2029]+/g, ' ')
    .trim()
    .slice(0, lengthMax);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
