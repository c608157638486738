import {
  type BankAccount,
  type Bilingual,
  type InvoiceLine,
  invoiceWords,
  type IssuedCreditNote,
  type IssuedInvoice,
  type Language,
  type TaxTotal,
} from '@kyoyo/contracts';
import type { Block, Labelled, PrintedDocument, Table } from '@kyoyo/documents';
import { type Instant, japanInstant } from '@kyoyo/kernel';
import { formerFiscalYear } from '../books/months.ts';

type Words = (typeof invoiceWords)['ja'];
type DocumentKind = IssuedInvoice['kind'] | 'credit-note';

/** What invoices, transfers of budget and credit notes have in common on paper. */
type Printed = Pick<
  IssuedInvoice,
  'issuer' | 'recipient' | 'issuedOn' | 'basis' | 'totals' | 'totalYen'
> & { readonly number: string };

/** It follows from what was issued alone, so that it is the same bytes whenever it is printed. */
export function invoiceDocument(invoice: IssuedInvoice, language: Language): PrintedDocument {
  const words = invoiceWords[language];
  const month = writtenMonth(invoice.month, words);
  const { kind, dueOn, project, purchaseOrder } = invoice;
  return printed(invoice, kind, language, {
    particulars: [
      ...(dueOn ? [{ label: words.dueOn, value: writtenDay(dueOn, language) }] : []),
      { label: words.month, value: month },
    ],
    fields: [
      { label: words.subject, value: words.subjectOf(month) },
      ...(project ? [{ label: words.project, value: project }] : []),
      ...(purchaseOrder ? [{ label: words.purchaseOrder, value: purchaseOrder }] : []),
    ],
    lines: invoice.lines,
    notes: kind === 'invoice' ? notesOf(invoice, words) : [],
    payTo: kind === 'invoice' ? invoice.issuer.bankAccounts : [],
  });
}

/**
 * A credit note bears the registration number of who issues it, as it is by then (消費税法 57 条の 4 第 3 項
 * 1 号); where the invoice bore another one, that is named beside the invoice which it was on.
 */
export function creditNoteDocument(
  note: IssuedCreditNote & { readonly number: string },
  language: Language,
): PrintedDocument {
  const words = invoiceWords[language];
  const { corrects, reason, basis, issuer } = note;
  const former = corrects.registrationNumber;
  return printed(note, 'credit-note', language, {
    particulars: [],
    fields: [
      {
        label: words.corrects,
        value: words.correctsOf(corrects.number, writtenDay(corrects.issuedOn, language)),
      },
      { label: words.reason, value: reason },
    ],
    lines: note.lines.map((line) => ({
      ...line,
      amountYen: basis === 'inclusive' ? line.netYen + line.taxYen : line.netYen,
    })),
    notes:
      former !== null && former !== issuer.registrationNumber ? [words.formerNumber(former)] : [],
    payTo: [],
  });
}

interface Parts {
  readonly particulars: readonly Labelled[];
  readonly fields: readonly Labelled[];
  readonly lines: readonly PrintedLine[];
  readonly notes: readonly string[];
  readonly payTo: readonly BankAccount[];
}
type PrintedLine = Omit<InvoiceLine, 'chargeId' | 'netYen' | 'chargeVersion'>;

function printed(
  document: Printed,
  kind: DocumentKind,
  language: Language,
  { particulars, fields, lines, notes, payTo }: Parts,
): PrintedDocument {
  const words = invoiceWords[language];
  const { issuer, recipient, number, issuedOn, totals, totalYen } = document;
  const named = ({ name }: { name: Bilingual }) => name[language];
  const taxed = totals.some(({ tax }) => tax !== 0);
  return {
    language,
    title: words.titles[kind],
    createdAt: startOf(issuedOn),
    recipient: {
      name: words.to([named(recipient), recipient.addressee ?? ''].join(' ').trim()),
      lines: recipient.addressLines,
    },
    issuer: {
      name: named(issuer),
      lines: [
        ...issuer.addressLines,
        ...(issuer.registrationNumber ? [words.registration(issuer.registrationNumber)] : []),
      ],
    },
    particulars: [
      { label: words.numbers[kind], value: number },
      { label: words.issuedOn, value: writtenDay(issuedOn, language) },
      ...particulars,
    ],
    opening: words.openings[kind],
    headline: {
      label: words.headlines[kind],
      value: writtenYen(totalYen),
      note: taxed ? words.inclusive : words.untaxed,
    },
    blocks: [
      { kind: 'fields', fields: [...fields] },
      { kind: 'heading', text: words.lines },
      tableOf(document, lines, language),
      ...payToOf(payTo, words),
      ...(notes.length > 0
        ? [{ kind: 'heading' as const, text: words.notes }, counted(notes)]
        : []),
    ],
    footer: `${number}  ${named(issuer)}`,
  };
}

const startOf = (day: string): Instant => japanInstant(day);

function tableOf(
  { basis, totals, totalYen, issuedOn }: Printed,
  lines: readonly PrintedLine[],
  language: Language,
): Table {
  const words = invoiceWords[language];
  return {
    kind: 'table',
    columns: [
      { label: words.supplied, align: 'left', share: 24 },
      { label: words.what, align: 'left', share: 46 },
      { label: words.rate, align: 'right', share: 11 },
      { label: words.amount[basis], align: 'right', share: 19 },
    ],
    rows: lines.map(({ suppliedFrom, suppliedTo, label, taxPercent, amountYen }) => [
      writtenDays(suppliedFrom, suppliedTo),
      label[language] + formerYear(suppliedTo, issuedOn, words),
      Number(taxPercent) === 0 ? words.outsideShort : `${taxPercent}%${reducedMark(taxPercent)}`,
      writtenYen(amountYen),
    ]),
    totals: [
      ...totals.flatMap((total) => linesOfRate(total, basis, words)),
      { label: words.total, value: writtenYen(totalYen), strong: true },
    ],
  };
}

/** Since October 2019 the standard rate is 10% and the reduced one, which has to be marked, 8%. */
const reducedMark = (taxPercent: string): string => (taxPercent === '8' ? '※' : '');

function linesOfRate(
  { taxPercent, net, tax, total }: TaxTotal,
  basis: IssuedInvoice['basis'],
  words: Words,
) {
  const line = (label: string, yen: number) => ({ label, value: writtenYen(yen), strong: false });
  if (Number(taxPercent) === 0) return [line(words.outside, net)];
  return basis === 'exclusive'
    ? [line(words.ofRate(taxPercent), net), line(words.taxOfRate(taxPercent), tax)]
    : [line(words.inRate(taxPercent), total), line(words.taxInRate(taxPercent), tax)];
}

function payToOf(accounts: readonly BankAccount[], words: Words): Block[] {
  if (accounts.length === 0) return [];
  const fields = accounts.map(({ bankName, branchName, kind, number, holder }) => ({
    label: words.payTo,
    value: `${words.bankAccount(bankName, branchName, words.kinds[kind], number)}  ${holder}`,
  }));
  return [{ kind: 'fields', fields }];
}

const notesOf = ({ issuer, number, totals }: IssuedInvoice, words: Words): string[] => [
  ...(issuer.bankAccounts.length > 0 ? [words.numberNote(number), words.feeNote] : []),
  words.roundingNote,
  ...(totals.some(({ taxPercent }) => reducedMark(taxPercent) !== '') ? [words.reducedNote] : []),
  ...(issuer.registrationNumber === null ? [words.unregisteredNote] : []),
];

const counted = (notes: readonly string[]): Block => ({
  kind: 'clauses',
  clauses: notes.map((text, index) => ({ number: `${index + 1}.`, heading: null, text })),
});

export function writtenDay(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  if (language === 'ja') return `${year}年${month}月${date}日`;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}

/** Use of late March, billed in April, is marked with its year. */
function formerYear(suppliedTo: string, issuedOn: string, words: Words): string {
  const year = formerFiscalYear(suppliedTo, issuedOn);
  return year === null ? '' : words.ofFormerYear(year);
}

/** Short, for a column: `2026-11-12`, `2026-11-12 – 30`. */
function writtenDays(from: string, to: string): string {
  if (from === to) return from;
  return from.slice(0, 7) === to.slice(0, 7) ? `${from} – ${to.slice(8)}` : `${from} – ${to}`;
}

export const writtenMonth = (month: string, words: Words): string =>
  words.monthOf(Number(month.slice(0, 4)), Number(month.slice(5)));

export const writtenYen = (amount: number): string =>
  `${amount < 0 ? '-' : ''}¥${Math.abs(amount).toLocaleString('en-US')}`;
