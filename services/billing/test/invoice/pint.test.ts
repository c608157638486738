import { exampleInvoice, issuerEvents, type IssuedInvoice } from '@kyoyo/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTaxInRange, type PintDocument, pintInvoice } from '../../src/invoice/pint.ts';
import { invoiceTotals } from '../../src/invoice/totals.ts';
import { all, brokenRules, readXml } from './pint-rules.ts';

const { bankAccounts } = issuerEvents.IssuerDescribed.schema.parse(
  issuerEvents.IssuerDescribed.example,
);
const invoice = exampleInvoice as IssuedInvoice;
const document: PintDocument = {
  ...invoice,
  issuer: { ...invoice.issuer, registrationNumber: 'T7123456789012', bankAccounts },
  note: null,
  endpoint: { scheme: '0188', id: '7123456789012' },
  corrects: null,
};
const [line] = document.lines;
if (!line) throw new Error('The example has a line');

const written = (made: PintDocument) => readXml(pintInvoice(made));

describe('an electronic invoice', () => {
  it('keeps the rules of JP PINT', () => {
    expect(brokenRules(written(document))).toEqual([]);
  });

  it('says the standard and the reduced rate, and that compensation is outside the tax', () => {
    const [normal, reduced, compensation] = [
      { ...line, taxPercent: '10', amountYen: 10_000 },
      { ...line, taxPercent: '8', amountYen: 1_000 },
      { ...line, taxPercent: '0', amountYen: 300_000 },
    ];
    const made = written({
      ...document,
      lines: [normal, reduced, compensation],
      totals: [
        { taxPercent: '10', net: 10_000, tax: 1_000, total: 11_000 },
        { taxPercent: '8', net: 1_000, tax: 80, total: 1_080 },
        { taxPercent: '0', net: 300_000, tax: 0, total: 300_000 },
      ],
    });
    expect(brokenRules(made)).toEqual([]);
    const of = (...path: string[]) => all(made, ...path).map(({ text }) => text);
    expect(of('TaxTotal', 'TaxSubtotal', 'TaxCategory', 'ID')).toEqual(['S', 'AA', 'O']);
    expect(of('TaxTotal', 'TaxSubtotal', 'TaxCategory', 'Percent')).toEqual(['10', '8']);
    expect(of('InvoiceLine', 'Item', 'ClassifiedTaxCategory', 'ID')).toEqual(['S', 'AA', 'O']);
  });

  it('is the same text again', () => {
    expect(pintInvoice(document)).toBe(pintInvoice(structuredClone(document)));
  });

  it('is less than nothing where it corrects another', () => {
    const credit: PintDocument = {
      ...document,
      number: '返還-2026-000001',
      corrects: { number: document.number, issuedOn: document.issuedOn },
      lines: [{ ...line, amountYen: -48_950 }],
      totals: [{ taxPercent: '10', net: -48_950, tax: -4_895, total: -53_845 }],
    };
    const root = written(credit);
    expect(brokenRules(root)).toEqual([]);
    expect(all(root, 'LegalMonetaryTotal', 'PayableAmount')[0]?.text).toBe('-53845');
    expect(all(root, 'BillingReference', 'InvoiceDocumentReference', 'ID')[0]?.text).toBe(
      '請求-2026-000123',
    );
  });

  it('keeps what people write apart from its markup', () => {
    const name = { ja: '<髙﨑&"①">\u000c', en: 'a' };
    const root = written({ ...document, recipient: { ...document.recipient, name } });
    const [read] = all(
      root,
      'AccountingCustomerParty',
      'Party',
      'PartyLegalEntity',
      'RegistrationName',
    );
    expect(read?.text).toBe('<髙﨑&"①">');
  });

  it('keeps them whatever is billed', () => {
    const lines = fc.array(
      fc.record({
        yen: fc.integer({ min: -10_000, max: 1_000_000 }),
        taxInside: fc.boolean(),
        taxPercent: fc.constantFrom('10', '8', '0'),
      }),
      { minLength: 1, maxLength: 12 },
    );
    const rule = fc.record({
      basis: fc.constantFrom('exclusive' as const, 'inclusive' as const),
      taxRounding: fc.constantFrom('floor' as const, 'half-up' as const, 'ceiling' as const),
    });
    fc.assert(
      fc.property(lines, rule, (taxed, by) => {
        const { amountsYen, totals } = invoiceTotals(taxed, by);
        const made = {
          ...document,
          basis: by.basis,
          totals,
          lines: taxed.map(({ taxPercent }, index) => ({
            ...line,
            taxPercent,
            amountYen: amountsYen[index] ?? 0,
          })),
        };
        const broken = brokenRules(written(made));
        expect(broken).toEqual(isTaxInRange(totals) ? [] : ['aligned-ibrp-051-jp']);
      }),
    );
  });

  it('has no form for some amounts with their tax inside', () => {
    const ofTen = (taxRounding: 'floor' | 'half-up') =>
      invoiceTotals([{ yen: 10, taxInside: true, taxPercent: '10' }], {
        basis: 'inclusive',
        taxRounding,
      }).totals;
    expect(isTaxInRange(ofTen('floor'))).toBe(false);
    expect(isTaxInRange(ofTen('half-up'))).toBe(true);
  });
});
