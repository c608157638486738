import type { Labelled, Party, PrintedDocument } from '../document.ts';
import { inks, leftOf, lineGap, rule, type Sheet, widthOf, write } from './sheet.ts';

const gap = 16;

/** Title, who writes to whom, number and dates, and the figure that matters. */
export function head(sheet: Sheet, document: PrintedDocument): void {
  write(sheet, 'title', { strong: true });
  const characterSpacing = document.language === 'ja' ? 8 : 1;
  sheet.text(document.title, { align: 'center', characterSpacing });
  sheet.y += gap;
  parties(sheet, document);
  if (document.opening) {
    write(sheet, 'text').text(document.opening, leftOf(sheet), sheet.y, { lineGap });
    sheet.y += gap / 2;
  }
  if (document.headline) headline(sheet, document.headline);
}

/** The recipient stands at the left, at the right who issues it below number and dates. */
function parties(sheet: Sheet, { recipient, issuer, particulars }: PrintedDocument): void {
  const top = sheet.y;
  const width = widthOf(sheet);
  const left = leftOf(sheet);
  let lowest = top;
  if (recipient) {
    name(sheet, recipient, { x: left, width: width * 0.54 });
    lowest = sheet.y;
  }
  const x = left + width * 0.62;
  const column = { x, width: width * 0.38 };
  sheet.y = top;
  for (const each of particulars) particular(sheet, each, column);
  if (issuer) {
    sheet.y += gap / 2;
    write(sheet, 'heading', { strong: true });
    sheet.text(issuer.name, x, sheet.y, { width: column.width, lineGap });
    lines(sheet, issuer, column);
  }
  sheet.x = left;
  sheet.y = Math.max(lowest, sheet.y) + gap;
}

interface Place {
  readonly x: number;
  readonly width: number;
}

function name(sheet: Sheet, party: Party, { x, width }: Place): void {
  write(sheet, 'name', { strong: true }).text(party.name, x, sheet.y, { width, lineGap });
  rule(sheet, sheet.y + 1, x, x + width, 1);
  sheet.y += 8;
  lines(sheet, party, { x, width });
}

function lines(sheet: Sheet, party: Party, { x, width }: Place): void {
  write(sheet, 'text');
  for (const line of party.lines) sheet.text(line, x, sheet.y, { width, lineGap });
}

function particular(sheet: Sheet, { label, value }: Labelled, { x, width }: Place): void {
  const top = sheet.y;
  const labelWidth = 60;
  write(sheet, 'text', { ink: 'muted' }).text(label, x, top, { width: labelWidth, lineGap });
  const below = sheet.y;
  const beside = { width: width - labelWidth, lineGap };
  write(sheet, 'text').text(value, x + labelWidth, top, beside);
  sheet.y = Math.max(below, sheet.y);
}

function headline(sheet: Sheet, figure: NonNullable<PrintedDocument['headline']>): void {
  const height = 40;
  const [left, top, width] = [leftOf(sheet), sheet.y, widthOf(sheet)];
  sheet.rect(left, top, width, height).fill(inks.shade);
  const line = { width: width - 24, lineBreak: false };
  const middle = (size: number) => top + (height - size * 1.448) / 2;
  write(sheet, 'heading', { strong: true }).text(figure.label, left + 12, middle(11), line);
  write(sheet, 'small', { ink: 'muted' });
  const noteWidth = sheet.widthOfString(figure.note);
  sheet.text(figure.note, left + 12, middle(8) + 2, { ...line, align: 'right' });
  write(sheet, 'figure', { strong: true });
  const beside = { ...line, width: line.width - noteWidth - 8, align: 'right' as const };
  sheet.text(figure.value, left + 12, middle(18), beside);
  sheet.x = left;
  sheet.y = top + height + gap;
}
