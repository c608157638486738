import { type CreditWish, exampleInvoice, type IssuedInvoice } from '@kyoyo/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditOf, leftOf, linesOf } from '../../src/credit-note/credit.ts';
import { invoiceTotals } from '../../src/invoice/totals.ts';

const example = exampleInvoice as IssuedInvoice;
const [line] = example.lines;
if (!line) throw new Error('The example has a line');

/** An invoice of so much for each of these rates. */
function invoiceOf(
  amounts: readonly (readonly [yen: number, taxPercent: string])[],
  basis: 'exclusive' | 'inclusive' = 'exclusive',
): IssuedInvoice {
  const { totals, totalYen } = invoiceTotals(
    amounts.map(([yen, taxPercent]) => ({ yen, taxPercent, taxInside: basis === 'inclusive' })),
    { basis, taxRounding: 'floor' },
  );
  const lines = amounts.map(([yen, taxPercent]) => ({
    ...line!,
    amountYen: yen,
    netYen: basis === 'exclusive' ? yen : Math.round(yen / (1 + Number(taxPercent) / 100)),
    taxPercent,
  }));
  return { ...example, basis, lines, totals: [...totals], totalYen };
}

const credit = (invoice: IssuedInvoice, wish: CreditWish, left = linesOf(invoice)) =>
  creditOf(invoice, left, wish, 'floor');
const totalOf = (credited: ReturnType<typeof creditOf>): number =>
  (credited?.totals ?? []).reduce((sum, { total }) => sum + total, 0);

describe('a credit', () => {
  it('of the whole takes every yen of it', () => {
    const invoice = invoiceOf([
      [119, '8'],
      [119, '8'],
      [119, '8'],
      [1_000, '10'],
    ]);
    const whole = credit(invoice, { kind: 'whole' });
    expect(whole?.totals).toEqual(invoice.totals);
    expect(whole && leftOf(invoice, whole.lines)).toEqual(
      invoice.lines.map(() => ({ net: 0, tax: 0, billed: 0 })),
    );
  });

  it('that ends a line takes the tax that is left of it', () => {
    const invoice = invoiceOf([[119, '8']]);
    const first = credit(invoice, { kind: 'lines', lines: [{ line: 1, amountYen: 60 }] });
    expect(first?.totals).toEqual([{ taxPercent: '8', net: 60, tax: 4, total: 64 }]);
    const left = leftOf(invoice, first?.lines ?? []);
    const last = credit(invoice, { kind: 'lines', lines: [{ line: 1, amountYen: 59 }] }, left);
    // 59 at 8% would be 4 as well; the invoice had 9.
    expect(last?.totals).toEqual([{ taxPercent: '8', net: 59, tax: 5, total: 64 }]);
  });

  it.each<CreditWish>([
    { kind: 'lines', lines: [{ line: 1, amountYen: 120 }] },
    { kind: 'lines', lines: [{ line: 2, amountYen: 1 }] },
    { kind: 'lines', lines: [{ line: 1, amountYen: 0 }] },
    {
      kind: 'lines',
      lines: [
        { line: 1, amountYen: 60 },
        { line: 1, amountYen: 59 },
      ],
    },
    { kind: 'amount', totalYen: 129 },
  ])('of one yen too much is none: %o', (wish) => {
    expect(credit(invoiceOf([[119, '8']]), wish)).toBeNull();
  });

  it('of an amount is with tax, over all that is left', () => {
    const invoice = invoiceOf([
      [10_000, '10'],
      [10_000, '8'],
    ]);
    const credited = credit(invoice, { kind: 'amount', totalYen: 10_900 });
    expect(credited?.totals).toEqual([
      { taxPercent: '10', net: 5_000, tax: 500, total: 5_500 },
      { taxPercent: '8', net: 5_000, tax: 400, total: 5_400 },
    ]);
  });

  it('of nothing that is left is none', () => {
    const invoice = invoiceOf([[119, '8']]);
    const whole = credit(invoice, { kind: 'whole' });
    const left = leftOf(invoice, whole?.lines ?? []);
    expect(credit(invoice, { kind: 'whole' }, left)).toBeNull();
  });

  it('after credit leaves no yen and takes none too many', () => {
    const amount = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom('10', '8', '0'));
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('exclusive' as const, 'inclusive' as const),
        fc.array(fc.integer({ min: 1, max: 50_000 }), { maxLength: 6 }),
        fc.constantFrom('floor' as const, 'half-up' as const, 'ceiling' as const),
        (amounts, basis, wishes, taxRounding) => {
          const invoice = invoiceOf(amounts, basis);
          let left = linesOf(invoice);
          let credited = 0;
          const give = (wish: CreditWish) => {
            const given = creditOf(invoice, left, wish, taxRounding);
            if (!given) return;
            credited += totalOf(given);
            left = left.map((one, index) => {
              const part = given.lines.find(({ line: nth }) => nth === index + 1);
              if (!part) return one;
              return {
                net: one.net - part.netYen,
                tax: one.tax - part.taxYen,
                billed: one.billed - part.billedYen,
              };
            });
            for (const { net, tax, billed } of left) {
              expect(Math.min(net, tax, billed)).toBeGreaterThanOrEqual(0);
            }
          };
          wishes.forEach((totalYen, index) =>
            give(
              index % 2 === 0
                ? { kind: 'amount', totalYen }
                : { kind: 'lines', lines: [{ line: 1, amountYen: totalYen }] },
            ),
          );
          give({ kind: 'whole' });
          expect(credited).toBe(invoice.totalYen);
        },
      ),
    );
  });
});
