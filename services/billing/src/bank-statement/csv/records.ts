import { CsvError, parse } from 'csv-parse/sync';
import { bankFileLimits } from '../read-statement.ts';
import { decodedText } from '../text.ts';
import { refuseRow } from './refusing.ts';

/** What no list of a bank has more of; a file of separators alone would be millions of cells. */
const lineLimits = { lengthMax: 10_000, columnsMax: 100 } as const;
const cellsMax = 40 * bankFileLimits.recordsMax;

export function csvRecords(bytes: Buffer): string[][] {
  const text = decodedText(bytes, ['UTF-8', 'Shift_JIS']);
  checkLines(text);
  try {
    return parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: bankFileLimits.recordsMax + 2,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const expected = { ja: '正しい引用符', en: 'quotation marks that match' };
    return refuseRow(Number(error.lines ?? 1), '', expected, { ja: 'その他', en: 'others' });
  }
}

/** Before anything is taken apart: how long its lines are, and of how many cells they can be. */
function checkLines(text: string): void {
  let [line, cells] = [1, 0];
  for (let at = 0; at <= text.length; line += 1) {
    const end = text.indexOf('\n', at);
    const next = end === -1 ? text.length : end;
    if (next - at > lineLimits.lengthMax) {
      const most = lineLimits.lengthMax.toLocaleString('en-US');
      const expected = { ja: `${most}文字以下の行`, en: `at most ${most} characters` };
      refuseRow(line, '', expected, { ja: `${next - at}文字`, en: `${next - at}` });
    }
    const columns = text.slice(at, next).split(',').length;
    cells += columns;
    if (cells > cellsMax) {
      const expected = { ja: `全体で${cellsMax}セル以下`, en: `at most ${cellsMax} cells in all` };
      refuseRow(line, '', expected, { ja: 'それより多いセル', en: 'more' });
    }
    if (columns > lineLimits.columnsMax) {
      const expected = {
        ja: `${lineLimits.columnsMax}列以下の行`,
        en: `at most ${lineLimits.columnsMax} columns`,
      };
      refuseRow(line, '', expected, { ja: `${columns}列`, en: `${columns}` });
    }
    at = next + 1;
  }
}
