import {
  type Bilingual,
  invoiceWords,
  type IssuedInvoice,
  type Language,
  writtenPeriod,
} from '@kyoyo/contracts';
import type { Block, PrintedDocument } from '@kyoyo/documents';
import { japanInstant, rational } from '@kyoyo/kernel';
import { isCompensation, isUse } from '../charge/stream.ts';
import type { ChargeData } from '../schema.ts';
import { writtenDay, writtenMonth, writtenYen } from './document.ts';
import { writtenQuantity } from './written-quantity.ts';

/** More than these many lines of price are no document any more; what an invoice bills is in it itself. */
const linesMax = 4_500;

/**
 * The use that an invoice bills (利用明細), with the price of each line by line. Charges are those that were
 * billed, whatever became of them since, so that it is the same bytes whenever it is printed.
 */
export function usageStatement(
  invoice: IssuedInvoice,
  charges: readonly (ChargeData | undefined)[],
  language: Language,
): PrintedDocument {
  const words = invoiceWords[language];
  const { issuer, recipient, number, issuedOn, month } = invoice;
  return {
    language,
    title: words.statement,
    createdAt: japanInstant(issuedOn),
    recipient: { name: words.to(recipient.name[language]), lines: [] },
    issuer: { name: issuer.name[language], lines: [] },
    particulars: [
      { label: words.numbers[invoice.kind], value: number },
      { label: words.issuedOn, value: writtenDay(issuedOn, language) },
      { label: words.month, value: writtenMonth(month, words) },
    ],
    opening: words.statementOpening(number),
    headline: null,
    blocks: [tableOf(invoice, charges, language)],
    footer: `${number}  ${issuer.name[language]}`,
  };
}

function tableOf(
  invoice: IssuedInvoice,
  charges: readonly (ChargeData | undefined)[],
  language: Language,
): Block {
  const words = invoiceWords[language];
  const rows = invoice.lines.flatMap((line, index) => {
    const charge = charges[index];
    const head = [`${index + 1}`, `${line.label[language]}${usedOf(charge, language)}`, '', '', ''];
    const priced = charge ? pricesOf(charge, language) : [];
    const billed = ['', words.billed, '', '', writtenYen(line.netYen)];
    return [head, ...priced, billed];
  });
  return {
    kind: 'table',
    columns: [
      { label: 'No.', align: 'right', share: 7 },
      { label: words.what, align: 'left', share: 45 },
      { label: words.quantity, align: 'right', share: 16 },
      { label: words.unitPrice, align: 'right', share: 15 },
      { label: words.lineAmount, align: 'right', share: 17 },
    ],
    rows: rows.slice(0, linesMax),
    totals: [],
  };
}

const usedOf = (charge: ChargeData | undefined, language: Language): string => {
  if (!charge || isCompensation(charge)) return '';
  if (!isUse(charge)) return `  ${writtenPeriod(charge.fee.period, language, null)}`;
  const { usedFrom: start, usedTo: end, reserved } = charge;
  const used = writtenPeriod({ start, end }, language, null);
  // What was reserved and not used, or used beyond it, is billed by the rules of the card.
  const differs = reserved && (reserved.start !== start || reserved.end !== end);
  return differs
    ? `  ${used} (${invoiceWords[language].reserved} ${writtenPeriod(reserved, language, null)})`
    : `  ${used}`;
};

interface PriceLine {
  readonly label: Bilingual;
  readonly quantity: string | null;
  readonly unitLabel: Bilingual | null;
  readonly unitYen: string | null;
  readonly amount: string;
}

/** Compensation is an amount, and no price. */
const linesOf = (charge: ChargeData): readonly PriceLine[] => {
  if (isCompensation(charge)) return [];
  return isUse(charge) ? charge.lines : charge.fee.lines;
};

const pricesOf = (charge: ChargeData, language: Language): string[][] =>
  linesOf(charge).map((line: PriceLine) => [
    '',
    `  ${line.label[language]}`,
    writtenQuantity(line.quantity, line.unitLabel, language),
    line.unitYen === null ? '' : `¥${near(line.unitYen)}`,
    `¥${near(line.amount)}`.replace('¥-', '-¥'),
  ]);

/** As near as two digits behind the point: what is exact is added up, not printed. */
function near(exact: string): string {
  const hundredths = rational.multiply(rational.parseRational(exact), rational.rational(100));
  const value = Number(rational.round(hundredths, 'half-up')) / 100;
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
