/** The first rows of a list: UTF-8, else Shift_JIS as Windows writes it. */
export async function firstRows(file: Blob, rowsMax: number): Promise<string[][]> {
  const bytes = await file.slice(0, 64 * 1024).arrayBuffer();
  let text = new TextDecoder('shift_jis').decode(bytes);
  // Cut in the middle of a letter, it is UTF-8 all the same.
  for (let cut = 0; cut < 4; cut += 1) {
    try {
      const whole = bytes.slice(0, bytes.byteLength - cut);
      text = new TextDecoder('utf-8', { fatal: true }).decode(whole);
      break;
    } catch {
      continue;
    }
  }
  return rowsOf(text.replace(/^\uFEFF/, '')).slice(0, rowsMax);
}

/** Cells between commas; in quotes they may hold commas, line ends and doubled quotes. */
export function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    row.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
    if (end === ',') continue;
    if (row.some((cell) => cell !== '')) rows.push(row);
    row = [];
  }
  return rows;
}
