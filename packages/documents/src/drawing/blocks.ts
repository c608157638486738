import type { Block, Clause, Labelled, Party } from '../document.ts';
import { leftOf, lineGap, makeRoom, rule, type Sheet, widthOf, write } from './sheet.ts';
import { table } from './table.ts';

const gap = 8;

export function drawBlock(sheet: Sheet, block: Block): void {
  switch (block.kind) {
    case 'heading':
      return heading(sheet, block.text);
    case 'paragraph':
      write(sheet, 'text').text(block.text, leftOf(sheet), sheet.y, { lineGap });
      sheet.y += gap;
      return undefined;
    case 'fields':
      for (const field of block.fields) drawField(sheet, field);
      sheet.y += gap;
      return undefined;
    case 'table':
      return table(sheet, block);
    case 'clauses':
      for (const clause of block.clauses) drawClause(sheet, clause);
      return undefined;
    case 'signatures':
      return signatures(sheet, block.parties);
  }
}

/** Never the last line of a page. */
function heading(sheet: Sheet, text: string): void {
  makeRoom(sheet, 56);
  write(sheet, 'heading', { strong: true }).text(text, leftOf(sheet), sheet.y, { lineGap });
  sheet.y += gap / 2;
}

/** A label, and beside it what is said, over a thin line. */
function drawField(sheet: Sheet, { label, value }: Labelled): void {
  const [left, width] = [leftOf(sheet), widthOf(sheet)];
  const labelWidth = 96;
  const [ofLabel, ofValue] = [{ width: labelWidth - 6 }, { width: width - labelWidth }];
  const heightOf = (text: string, within: { width: number }) =>
    write(sheet, 'text').heightOfString(text, { ...within, lineGap });
  const height = Math.max(heightOf(label, ofLabel), heightOf(value, ofValue));
  makeRoom(sheet, height + 4);
  const top = sheet.y;
  write(sheet, 'text', { ink: 'muted' }).text(label, left, top, { ...ofLabel, lineGap });
  write(sheet, 'text').text(value, left + labelWidth, top, { ...ofValue, lineGap });
  rule(sheet, top + height + 1, left, left + width, 0.25);
  sheet.x = left;
  sheet.y = top + height + 5;
}

/** The number hangs at the left of the text. */
function drawClause(sheet: Sheet, { number, heading: title, text }: Clause): void {
  const left = leftOf(sheet);
  write(sheet, 'text', { strong: true });
  const indent = Math.max(20, sheet.widthOfString(number) + 8);
  makeRoom(sheet, 44);
  const beside = { width: widthOf(sheet) - indent, lineGap };
  const top = sheet.y;
  sheet.text(number, left, top, { lineBreak: false });
  sheet.y = top;
  if (title) sheet.text(title, left + indent, top, beside);
  write(sheet, 'text').text(text, left + indent, sheet.y, beside);
  sheet.x = left;
  sheet.y += gap;
}

/** Who signs, with an empty line to sign on and a place for the seal. */
function signatures(sheet: Sheet, parties: readonly Party[]): void {
  const between = 24;
  const width = (widthOf(sheet) - between) / 2;
  makeRoom(sheet, 150);
  const top = sheet.y + gap;
  let lowest = top;
  parties.forEach(({ name, lines }, index) => {
    const x = leftOf(sheet) + index * (width + between);
    write(sheet, 'text', { strong: true }).text(name, x, top, { width, lineGap });
    write(sheet, 'text');
    for (const line of lines) sheet.text(line, x, sheet.y, { width, lineGap });
    const base = sheet.y + 36;
    rule(sheet, base, x, x + width);
    write(sheet, 'small', { ink: 'muted' });
    sheet.text('印', x, base - 14, { width: width - 4, align: 'right', lineBreak: false });
    lowest = Math.max(lowest, base);
  });
  sheet.x = leftOf(sheet);
  sheet.y = lowest + gap;
}
