/**
 * Text in CP932, as 弥生会計 reads it: the inverse of what every browser and Node decode as `shift_jis`.
 * Of characters with two codes the first is written, and never one of NEC's copies of IBM's extension.
 */
const codes = new Map<string, readonly number[]>();

function fill(): void {
  const decoder = new TextDecoder('shift_jis');
  for (let byte = 0; byte < 0x100; byte += 1) {
    const isLead = (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);
    if (!isLead) {
      const char = decoder.decode(Uint8Array.of(byte));
      if (char !== '\ufffd') codes.set(char, [byte]);
      continue;
    }
    if (byte === 0xed || byte === 0xee) continue;
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      const char = decoder.decode(Uint8Array.of(byte, trail));
      if (char.length === 1 && char !== '\ufffd' && !codes.has(char))
        codes.set(char, [byte, trail]);
    }
  }
  // What Unicode writes otherwise than Windows: both are read as the same.
  for (const [char, like] of [
    ['〜', '～'],
    ['−', '－'],
    ['—', '―'],
    ['‖', '∥'],
    ['¢', '￠'],
    ['£', '￡'],
    ['¬', '￢'],
    ['¥', '\\'],
  ] as const) {
    const code = codes.get(like);
    if (code) codes.set(char, code);
  }
}

/** What the encoding has no character for is written as a geta mark (〓), as print shops do. */
export function encodeCp932(text: string): Buffer {
  if (codes.size === 0) fill();
  const unknown = codes.get('〓') ?? [0x3f];
  return Buffer.from(Array.from(text).flatMap((char) => codes.get(char) ?? unknown));
}
