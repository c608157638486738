import type { Column, Table } from '../document.ts';
import {
  bottomOf,
  inks,
  leftOf,
  lineGap,
  makeRoom,
  rule,
  type Sheet,
  widthOf,
  write,
} from './sheet.ts';

const padding = { x: 6, y: 5 };
/** Two signs beside each other. */
const narrowest = 32;

interface Cell extends Column {
  readonly x: number;
  readonly width: number;
}

/** The heads of the columns are written again on every page that it goes on to. */
export function table(sheet: Sheet, { columns, rows, totals }: Table): void {
  const cells = placed(sheet, columns);
  const labels = columns.map(({ label }) => label);
  const heads = () => row(sheet, cells, labels, { strong: true });
  const headHeight = heightOf(sheet, cells, labels, true);
  const first = heightOf(sheet, cells, rows[0] ?? [], false);
  makeRoom(sheet, headHeight + first);
  heads();
  for (const texts of rows) {
    const height = heightOf(sheet, cells, texts, false);
    if (sheet.y + height > bottomOf(sheet)) {
      sheet.addPage();
      heads();
    }
    if (sheet.y + height > bottomOf(sheet)) throw new Error('A row is higher than a page');
    row(sheet, cells, texts, {});
  }
  for (const total of totals) totalRow(sheet, total);
  sheet.x = leftOf(sheet);
  sheet.y += 14;
}

function placed(sheet: Sheet, columns: readonly Column[]): Cell[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  let x = leftOf(sheet);
  return columns.map((column) => {
    const width = (widthOf(sheet) * column.share) / shares;
    if (width < narrowest) throw new Error(`No room for the column ${column.label}`);
    const cell = { ...column, x, width };
    x += width;
    return cell;
  });
}

function heightOf(sheet: Sheet, cells: readonly Cell[], texts: readonly string[], strong: boolean) {
  write(sheet, 'text', { strong });
  const heights = cells.map(({ width }, index) =>
    sheet.heightOfString(texts[index] ?? '', { width: width - 2 * padding.x, lineGap }),
  );
  return Math.max(sheet.currentLineHeight(), ...heights) + 2 * padding.y;
}

function row(
  sheet: Sheet,
  cells: readonly Cell[],
  texts: readonly string[],
  { strong = false }: { readonly strong?: boolean },
): void {
  const top = sheet.y;
  const left = leftOf(sheet);
  const height = heightOf(sheet, cells, texts, strong);
  if (strong) sheet.rect(left, top, widthOf(sheet), height).fill(inks.shade);
  write(sheet, 'text', { strong });
  cells.forEach(({ x, width, align }, index) => {
    const within = { width: width - 2 * padding.x, align };
    sheet.text(texts[index] ?? '', x + padding.x, top + padding.y, { ...within, lineGap });
  });
  rule(sheet, top + height, left, left + widthOf(sheet));
  sheet.y = top + height;
}

function totalRow(sheet: Sheet, { label, value, strong }: Table['totals'][number]): void {
  const size = strong ? 'name' : 'text';
  write(sheet, size, { strong });
  const height = sheet.currentLineHeight() + 2 * padding.y;
  makeRoom(sheet, height);
  const top = sheet.y;
  const right = leftOf(sheet) + widthOf(sheet);
  const x = right - widthOf(sheet) * 0.46;
  const within = { width: right - x - 2 * padding.x, lineBreak: false };
  sheet.text(label, x + padding.x, top + padding.y, within);
  sheet.text(value, x + padding.x, top + padding.y, { ...within, align: 'right' });
  rule(sheet, top + height, x, right, strong ? 1.2 : 0.5);
  sheet.y = top + height;
}
