import {
  type Bilingual,
  type ChargeLine,
  type Language,
  quoteWords,
  writtenPeriod,
} from '@kyoyo/contracts';
import type { Block, PrintedDocument, Table } from '@kyoyo/documents';
import { fromEpochMs, japanDate, rational } from '@kyoyo/kernel';
import { writtenQuantity } from '../invoice/written-quantity.ts';
import { classLabels, serviceLabels } from '../rating/labels.ts';
import type { QuoteView } from './queries.ts';

/** What a quote looks like on paper. It follows from what was issued alone, whenever it is printed. */
export function quoteDocument(quote: QuoteView, language: Language): PrintedDocument {
  const words = quoteWords[language];
  const local = (text: Bilingual) => text[language];
  const issuer = local(quote.institutionName);
  return {
    language,
    title: words.title,
    createdAt: quote.issuedAt,
    recipient: { name: words.to(local(quote.organisationName)), lines: [] },
    issuer: { name: issuer, lines: [] },
    particulars: [
      { label: words.number, value: quote.number },
      { label: words.issuedOn, value: dateOf(quote.issuedOn, language) },
      { label: words.validUntil, value: dateOf(dayBefore(quote.validUntil), language) },
    ],
    opening: words.opening,
    headline: {
      label: words.headline,
      value: yen(quote.totals.total),
      note: quote.totals.tax === 0 ? '' : words.inclusive,
    },
    blocks: [
      { kind: 'fields', fields: fieldsOf(quote, language) },
      { kind: 'heading', text: words.lines },
      tableOf(quote, language),
      { kind: 'heading', text: words.notes },
      notesOf(quote, language),
    ],
    footer: `${quote.number}  ${issuer}`,
  };
}

function fieldsOf({ wish, instrumentName, organisationClass }: QuoteView, language: Language) {
  const words = quoteWords[language];
  return [
    { label: words.subject, value: words.subjectOf(instrumentName[language]) },
    { label: words.period, value: writtenPeriod(wish.period, language, null) },
    { label: words.service, value: serviceLabels[wish.serviceKind][language] },
    ...(wish.quantity > 1 ? [{ label: words.quantity, value: String(wish.quantity) }] : []),
    { label: words.userClass, value: classLabels[organisationClass][language] },
  ];
}

function tableOf(quote: QuoteView, language: Language): Table {
  const words = quoteWords[language];
  const { net, tax, total, taxPercent } = quote.totals;
  const sum = { label: words.total, value: yen(total), strong: true };
  const taxLine = (label: string) => ({ label, value: yen(tax), strong: false });
  const totals = quote.taxInside
    ? [sum, taxLine(words.taxInside(taxPercent))]
    : [{ label: words.net, value: yen(net), strong: false }, taxLine(words.tax(taxPercent)), sum];
  return {
    kind: 'table',
    columns: [
      { label: words.what, align: 'left', share: 50 },
      { label: words.quantity, align: 'right', share: 17 },
      { label: words.unitPrice, align: 'right', share: 15 },
      { label: words.amount, align: 'right', share: 18 },
    ],
    rows: quote.lines.map((line) => cellsOf(line, language)),
    totals,
  };
}

const cellsOf = (line: ChargeLine, language: Language): string[] => [
  line.label[language],
  writtenQuantity(line.quantity, line.unitLabel, language),
  line.unitYen === null ? '' : yen(line.unitYen),
  yen(line.amount),
];

function notesOf(quote: QuoteView, language: Language): Block {
  const words = quoteWords[language];
  const { termsVersion, classValidTo, organisationClass, totals } = quote;
  const until = classValidTo && dateOf(dayBefore(`${classValidTo}T00:00:00+09:00`), language);
  const notes = [
    ...(termsVersion === null ? [] : [words.terms(termsVersion)]),
    words.classHolds(classLabels[organisationClass][language], until),
    ...(totals.tax === 0 ? [words.outOfScope] : []),
    ...(quote.taxInside ? [words.pricesInclusive] : []),
    words.changes,
    words.noBooking,
  ];
  const clauses = notes.map((text, index) => ({ number: `${index + 1}.`, heading: null, text }));
  return { kind: 'clauses', clauses };
}

/** The last day of what ends at its 24:00. */
const dayBefore = (end: string): string => japanDate(fromEpochMs(Date.parse(end) - 1));

function dateOf(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  if (language === 'ja') return `${year}年${month}月${day}日`;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );
}

const yen = (amount: number | string): string => {
  const text = near(String(amount));
  return text.startsWith('-') ? `-¥${text.slice(1)}` : `¥${text}`;
};

/** As near as two digits behind the point: what is exact is added up, not printed. */
function near(exact: string): string {
  const hundredths = rational.multiply(rational.parseRational(exact), rational.rational(100));
  const value = Number(rational.round(hundredths, 'half-up')) / 100;
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
