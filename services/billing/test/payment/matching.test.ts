import fc from 'fast-check';
import { expect, it } from 'vitest';
import type {
  KnownPayer,
  MatchingFacts,
  OpenInvoice,
  PaymentFacts,
} from '../../src/payment/matching/facts.ts';
import { match } from '../../src/payment/matching/matching.ts';
import { nameKey } from '../../src/payment/matching/payer-name.ts';

const payment = (changes: Partial<PaymentFacts> = {}): PaymentFacts => ({
  paymentId: 'p1',
  restYen: 110_000,
  payerName: 'ｶ)ｶｸｳﾏﾃﾘｱﾙ',
  payerCode: '',
  edi: '',
  remark: '',
  ...changes,
});

let counted = 0;
const invoice = (changes: Partial<OpenInvoice> = {}): OpenInvoice => {
  counted += 1;
  const number = `請求-2026-${String(counted).padStart(6, '0')}`;
  const of = {
    organisationId: 'materials',
    issuedOn: '2026-11-01',
    dueOn: '2026-11-30',
    leftYen: 110_000,
  };
  return { invoiceId: `i${counted}`, number, ...of, ...changes };
};

const payer = (changes: Partial<KnownPayer> = {}): KnownPayer => ({
  organisationId: 'materials',
  codes: [],
  names: [nameKey('カクウマテリアル株式会社')],
  ...changes,
});

const matched = (facts: Partial<MatchingFacts>, changes: Partial<PaymentFacts> = {}) =>
  match(payment(changes), {
    invoices: [],
    payers: [payer()],
    refused: [],
    fees: [330, 440],
    siblings: [],
    ...facts,
  });

const edi = (one: OpenInvoice) => one.number.slice(3);

it('is certain of name and exact amount with one candidate', () => {
  const one = invoice();
  const other = invoice({ organisationId: 'elsewhere' });
  const { kind, candidates } = matched({ invoices: [one, other, invoice({ leftYen: 5 })] });
  expect(kind).toBe('certain');
  expect(candidates).toMatchObject([
    {
      allocations: [{ invoiceId: one.invoiceId, yen: 110_000, feeYen: 0 }],
      reasons: ['name-equal', 'amount-equal'],
    },
  ]);
});

it('is never certain of two candidates', () => {
  const { kind, candidates } = matched({ invoices: [invoice(), invoice()] });
  expect(kind).toBe('proposed');
  expect(candidates).toHaveLength(2);
  // Nor of two organisations of one name.
  const two = [payer(), payer({ organisationId: 'namesake' })];
  const invoices = [invoice(), invoice({ organisationId: 'namesake' })];
  expect(matched({ payers: two, invoices }).kind).toBe('proposed');
});

it('is certain where the number of an invoice came along, beside others of the same amount', () => {
  const [one, other] = [invoice(), invoice()];
  const { kind, candidates } = matched({ invoices: [one, other] }, { edi: edi(other) });
  expect(kind).toBe('certain');
  expect(candidates[0]?.allocations[0]?.invoiceId).toBe(other.invoiceId);
  expect(candidates[0]?.reasons).toEqual(['number-named', 'name-equal', 'amount-equal']);
});

it('is certain of a code that is known, also where the name is not', () => {
  const known = payer({ names: [], codes: ['12345'] });
  const by = { payerCode: '0000012345', payerName: 'ﾌﾒｲ' };
  expect(matched({ payers: [known], invoices: [invoice()] }, by).kind).toBe('certain');
});

it('is certain only where all that is given agrees', () => {
  const other = payer({ organisationId: 'other', codes: ['777'], names: ['ﾍﾞﾂﾉ'] });
  const payers = [payer(), other];
  const reasonsOf = (invoices: readonly OpenInvoice[], changes: Partial<PaymentFacts>) => {
    const { kind, candidates } = matched({ payers, invoices }, changes);
    expect(kind).toBe('proposed');
    return candidates[0]?.reasons;
  };
  // The code is of another, the name is; the number is that of another invoice, or of none.
  expect(reasonsOf([invoice()], { payerCode: '777' })).toContain('code-differs');
  expect(reasonsOf([invoice({ organisationId: 'other' })], { payerCode: '777' })).toContain(
    'name-differs',
  );
  const small = invoice({ leftYen: 500 });
  expect(reasonsOf([invoice(), small], { edi: edi(small) })).toContain('other-number-named');
  expect(reasonsOf([invoice()], { edi: '2025-000999' })).toContain('other-number-named');
  const named = invoice({ organisationId: 'other' });
  expect(reasonsOf([named], { edi: edi(named) })).toEqual([
    'number-named',
    'name-differs',
    'amount-equal',
  ]);
});

it('proposes what is off by a fee of a bank', () => {
  const one = invoice({ leftYen: 110_440 });
  const { kind, candidates } = matched({ invoices: [one] });
  expect(kind).toBe('proposed');
  expect(candidates[0]).toMatchObject({
    allocations: [{ invoiceId: one.invoiceId, yen: 110_000, feeYen: 440 }],
    reasons: ['name-equal', 'amount-less-fee'],
  });
});

it('proposes a sum of several invoices, less a fee, too', () => {
  const invoices = [30_000, 80_000, 7].map((leftYen) => invoice({ leftYen }));
  const whole = matched({ invoices }).candidates[0];
  expect(whole?.reasons).toContain('sum-of-invoices');
  expect(whole?.allocations.map(({ yen }) => yen)).toEqual([30_000, 80_000]);
  const less = matched({ invoices }, { restYen: 109_560 }).candidates[0];
  expect(less?.allocations).toMatchObject([{ yen: 29_560, feeYen: 440 }, { yen: 80_000 }]);
});

it('proposes one invoice for several payments', () => {
  const one = invoice({ leftYen: 200_000 });
  const siblings = [
    { paymentId: 'p2', restYen: 90_000 },
    { paymentId: 'p3', restYen: 1 },
  ];
  expect(matched({ invoices: [one], siblings }).candidates[0]).toMatchObject({
    allocations: [{ invoiceId: one.invoiceId, yen: 110_000 }],
    togetherWith: ['p2'],
    reasons: ['name-equal', 'together-with-others'],
  });
});

it('proposes a part of an invoice, and more than all that is open', () => {
  const large = invoice({ leftYen: 500_000 });
  expect(matched({ invoices: [large] }).candidates[0]?.reasons).toContain('part-of-invoice');
  const small = invoice({ leftYen: 100_000 });
  expect(matched({ invoices: [small] }).candidates[0]).toMatchObject({
    allocations: [{ invoiceId: small.invoiceId, yen: 100_000 }],
    reasons: ['name-equal', 'more-than-open'],
  });
});

it('proposes a name that begins so, as one that a bank has cut', () => {
  const long = payer({ names: [nameKey(`ｶ)${'ｱｲｳｴｵ'.repeat(12)}`)] });
  const cut = { payerName: `ｶ)${'ｱｲｳｴｵ'.repeat(12)}`.slice(0, 48) };
  const { kind, candidates } = matched({ payers: [long], invoices: [invoice()] }, cut);
  expect(kind).toBe('proposed');
  expect(candidates[0]?.reasons).toEqual(['name-begins-so', 'amount-equal']);
});

it('does not offer again what was refused, and nothing to nothing', () => {
  const one = invoice();
  expect(matched({ invoices: [one], refused: [[one.invoiceId]] }).kind).toBe('none');
  expect(matched({ invoices: [one] }, { restYen: 0 }).kind).toBe('none');
  expect(matched({ invoices: [invoice({ leftYen: 3 })] }, { payerName: 'ﾌﾒｲ' }).kind).toBe('none');
});

it('never gives more than was paid or is left, whatever is open', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 3_000 }), { maxLength: 30 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 9_000 }), (lefts, restYen) => {
      const invoices = lefts.map((leftYen) => invoice({ leftYen }));
      const left = new Map(invoices.map((one) => [one.invoiceId, one.leftYen]));
      for (const { allocations } of matched({ invoices }, { restYen }).candidates) {
        const given = allocations.reduce((sum, { yen }) => sum + yen, 0);
        expect(given).toBeLessThanOrEqual(restYen);
        for (const { invoiceId, yen, feeYen } of allocations) {
          expect(yen + feeYen).toBeLessThanOrEqual(left.get(invoiceId) ?? 0);
          expect(yen).toBeGreaterThan(0);
        }
      }
    }),
  );
});
