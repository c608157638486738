import { fileURLToPath } from 'node:url';
import { openSync } from 'fontkit';
import Pdf from 'pdfkit';
import { pagesMax, type PrintedDocument } from '../document.ts';

/** Points, 72 to the inch; A4 is 595 × 842 of them. */
const margin = 54;
const footRoom = 30;
/** The lines of Japanese need air between them. */
export const lineGap = 3;
export const sizes = { small: 8, text: 9.5, heading: 11, name: 13, figure: 18, title: 20 } as const;
export const inks = {
  text: '#111111',
  muted: '#555555',
  line: '#999999',
  shade: '#f0f0f0',
} as const;

export type Sheet = PDFKit.PDFDocument;

/**
 * Opened once: to read them anew for each document took longer than all the rest. pdfkit takes what
 * fontkit has opened, which its types do not say.
 */
const fontOf = (name: string) => {
  const url = import.meta.resolve(`@expo-google-fonts/noto-sans-jp/${name}.ttf`);
  return openSync(fileURLToPath(url)) as unknown as PDFKit.Mixins.PDFFontSource;
};
const fonts = {
  text: fontOf('400Regular/NotoSansJP_400Regular'),
  strong: fontOf('700Bold/NotoSansJP_700Bold'),
};

/** An empty sheet of paper, with both fonts; pages are added as they fill. */
export function newSheet({ title, language, createdAt, issuer }: PrintedDocument): Sheet {
  const date = new Date(createdAt);
  const sheet = new Pdf({
    size: 'A4',
    margins: { top: margin, left: margin, right: margin, bottom: margin + footRoom },
    bufferPages: true,
    lang: language,
    displayTitle: true,
    info: { Title: title, Author: issuer?.name ?? '', CreationDate: date, ModDate: date },
    // None of the fonts that every reader has; they know no Japanese.
    font: fonts.text as unknown as string,
  });
  sheet.on('pageAdded', () => {
    if (sheet.bufferedPageRange().count > pagesMax) throw new Error(`More than ${pagesMax} pages`);
  });
  sheet.registerFont('text', fonts.text);
  sheet.registerFont('strong', fonts.strong);
  return write(sheet, 'text');
}

/** What is written next is of this size, weight and ink. */
export const write = (
  sheet: Sheet,
  size: keyof typeof sizes,
  { strong = false, ink = 'text' }: { strong?: boolean; ink?: keyof typeof inks } = {},
): Sheet =>
  sheet
    .font(strong ? 'strong' : 'text')
    .fontSize(sizes[size])
    .fillColor(inks[ink]);

export const leftOf = (sheet: Sheet): number => sheet.page.margins.left;
export const widthOf = ({ page }: Sheet): number =>
  page.width - page.margins.left - page.margins.right;
export const bottomOf = ({ page }: Sheet): number => page.height - page.margins.bottom;

/** Goes on at the top of a new page where less than this is left of the present one. */
export function makeRoom(sheet: Sheet, height: number): void {
  if (sheet.y + height > bottomOf(sheet)) sheet.addPage();
}

export const rule = (sheet: Sheet, y: number, from: number, to: number, weight = 0.5): Sheet =>
  sheet.lineWidth(weight).strokeColor(inks.line).moveTo(from, y).lineTo(to, y).stroke();

/** On every page, when it is known how many there are: what it is, and which page. */
export function foot(sheet: Sheet, text: string): void {
  const { start, count } = sheet.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    sheet.switchToPage(page);
    // Below the margin pdfkit would begin a new page.
    sheet.page.margins.bottom = 0;
    const y = sheet.page.height - margin;
    const width = widthOf(sheet);
    rule(sheet, y - 6, margin, margin + width);
    write(sheet, 'small', { ink: 'muted' });
    const oneLine = { width: width - 60, height: 12, lineBreak: false, ellipsis: true };
    sheet.text(text, margin, y, oneLine);
    const number = `${page - start + 1} / ${count}`;
    sheet.text(number, margin, y, { width, align: 'right', lineBreak: false });
  }
}
